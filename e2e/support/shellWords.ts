import type { Language } from "~/schemas/language";
import { languagesOfPages, words } from "./words";

/** The fixed texts of the frame around every page, at any depth. */
function textsIn(branch: unknown): string[] {
  if (typeof branch === "string") return [branch];
  return typeof branch === "object" && branch !== null ? Object.values(branch).flatMap(textsIn) : [];
}

/** Lines of the frame that a page in this language never shows: those of the other languages. */
export function listShellWords(language: Language): string[] {
  const own = new Set(textsIn(words[language].shell));
  const others = languagesOfPages.filter((one) => one !== language);
  return others.flatMap((one) => textsIn(words[one].shell)).filter((text) => !own.has(text));
}
