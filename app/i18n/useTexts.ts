import { useLocation, useParams } from "@remix-run/react";
import { languages, type Language } from "~/schemas/languages";
import type { Texts } from "./nb";
import { areaOfText, areasOf, textAreas, type TextArea } from "./textAreas";

type Load = (language: Language, areas: readonly TextArea[]) => Promise<void>;

let load: Load | null = null;
const underWay = new Map<string, Promise<void>>();
const failed = new Map<string, unknown>();
const registered: Record<Language, Texts> = { nb: createTexts("nb"), nn: createTexts("nn"), en: createTexts("en") };

/**
 * Texts that say so when one of them is not there. In a browser it is fetched and the page is drawn again: `areasOf`
 * should have named it, and the report makes a journey in the browser fail.
 */
function createTexts(language: Language): Texts {
  return new Proxy({} as Texts, {
    get(texts, name) {
      const area = areaOfText(name);
      if (name in texts || !area) return Reflect.get(texts, name) as unknown;
      if (!load) throw new Error(`the texts ${String(name)} in ${language} are not loaded`);
      reportError(new Error(`the texts ${String(name)} came late: this address should name the area ${area}`));
      throw fetchOnce(language, [area], load);
    },
  });
}

/**
 * What React waits for: one promise for the same texts, however often a page asks for them.
 * @throws what went wrong the last time, so that the page of an error is shown and not the same question asked on and on
 */
function fetchOnce(language: Language, areas: readonly TextArea[], fetchTexts: Load): Promise<void> {
  const key = `${language} ${areas.join(" ")}`;
  if (failed.has(key)) {
    const error = failed.get(key);
    failed.delete(key);
    throw error;
  }
  const fetching =
    underWay.get(key) ??
    fetchTexts(language, areas)
      .catch((error: unknown) => void failed.set(key, error))
      .finally(() => underWay.delete(key));
  underWay.set(key, fetching);
  return fetching;
}

/**
 * Makes texts known to `useTexts`. The server registers all of three languages; a browser those of its page's
 * language, area by area.
 */
export function registerTexts(language: Language, texts: Partial<Texts>): void {
  Object.assign(registered[language], texts);
}

/** From now on what is missing is fetched: for the browser. */
export function fetchMissingTexts(fetchTexts: Load): void {
  load = fetchTexts;
}

/** The language in the address; bokmål where there is none, as on an error page. */
export function useLanguage(): Language {
  return languageOf(useParams());
}

const languageOf = ({ lang }: { lang?: string }): Language => languages.find((language) => language === lang) ?? "nb";

/**
 * Lets the page before stand until the texts of this one are there; called once, around everything that reads them.
 * A move to another page is a transition of React, which waits for the promise that is thrown.
 */
export function useTextsOfPage(): void {
  const language = useLanguage();
  const { pathname } = useLocation();
  const known = registered[language];
  const missing = areasOf(pathname).filter((area) => !textAreas[area].every((name) => name in known));
  if (missing.length > 0 && load) throw fetchOnce(language, missing, load);
}

export function useTexts(): Texts {
  return registered[useLanguage()];
}

/** For titles of pages, which Remix asks for outside the components. */
export function textsOf(params: { lang?: string }): Texts {
  return registered[languageOf(params)];
}

/** The title of a page: what it is first, then where. */
export function pageTitle(title: string): { title: string }[] {
  return [{ title: `${title} – Helsetabell` }];
}
