import type { Texts } from "../nb";

/** Texts of the access log. */
export const access: Texts["access"] = {
  title: "Who has opened the cases",
};
