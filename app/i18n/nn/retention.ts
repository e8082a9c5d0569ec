import type { Texts } from "../nb";

/** Texts of how long data are kept. */
export const retention: Texts["retention"] = {
  title: "Kor lenge data blir tekne vare på",
};
