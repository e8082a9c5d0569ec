import { useParams } from "@remix-run/react";
import { languages, type Language } from "~/schemas/languages";
import type { Texts } from "./nb";

const registered: Partial<Record<Language, Texts>> = {};

/**
 * Makes a language known to `useTexts`. The server registers all three; a browser only the one of its page, since
 * changing language loads the page anew.
 */
export function registerTexts(language: Language, texts: Texts): void {
  registered[language] = texts;
}

/** The language in the address; bokmål where there is none, as on an error page. */
export function useLanguage(): Language {
  const { lang } = useParams();
  return languages.find((language) => language === lang) ?? "nb";
}

export function useTexts(): Texts {
  const language = useLanguage();
  const texts = registered[language];
  if (!texts) throw new Error(`the texts in ${language} are not loaded`);
  return texts;
}

/** For titles of pages, which Remix asks for outside the components. */
export function textsOf(params: { lang?: string }): Texts {
  const language = languages.find((candidate) => candidate === params.lang) ?? "nb";
  const texts = registered[language];
  if (!texts) throw new Error(`the texts in ${language} are not loaded`);
  return texts;
}

/** The title of a page: what it is first, then where. */
export function pageTitle(title: string): { title: string }[] {
  return [{ title: `${title} – Helsetabell` }];
}
