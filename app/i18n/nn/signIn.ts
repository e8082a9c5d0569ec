import type { Texts } from "../nb";

/** Texts about signing in. */
export const signIn: Texts["signIn"] = {
  title: "Logg inn",
  problems: {},
};
