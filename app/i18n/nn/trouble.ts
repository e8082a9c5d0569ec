import type { Texts } from "../nb";

/** Texts for when something does not answer. */
export const trouble: Texts["trouble"] = {
  title: "Portalen svarar ikkje no",
};
