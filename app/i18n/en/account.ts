import type { Texts } from "../nb";

/** Texts of one's own account. */
export const account: Texts["account"] = {
  title: "Your account",
};
