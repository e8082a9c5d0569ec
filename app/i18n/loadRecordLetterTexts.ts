import type { Language } from "~/schemas/language";
import type { RecordLetterTexts } from "./nb/recordLetters";

const loaders: Record<Language, () => Promise<RecordLetterTexts>> = {
  nb: async () => (await import("./nb/recordLetters")).recordLetters,
  nn: async () => (await import("./nn/recordLetters")).recordLetters,
  en: async () => (await import("./en/recordLetters")).recordLetters,
};

/** What letters say in a language, fetched when it is chosen: a letter may have another language than the page. */
export const loadRecordLetterTexts = (language: Language): Promise<RecordLetterTexts> => loaders[language]();
