import { RemixBrowser } from "@remix-run/react";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { registerTexts } from "./i18n/useTexts";
import { rememberSentForms } from "./ui/lastSent";
import type { Language } from "~/schemas/language";

/** Only the texts of the page's own language travel: changing language loads the page anew. */
const dictionaries = {
  nb: async () => (await import("./i18n/nb")).nb,
  nn: async () => (await import("./i18n/nn")).nn,
  en: async () => (await import("./i18n/en")).en,
};

async function start(): Promise<void> {
  const segment = location.pathname.split("/")[1];
  const language: Language = segment === "nn" || segment === "en" ? segment : "nb";
  registerTexts(language, await dictionaries[language]());
  rememberSentForms();
  await decodeState();
  startTransition(() => {
    hydrateRoot(document, <RemixBrowser />);
  });
}

/**
 * Remix decodes the page's state in the first render and suspends the whole page meanwhile; a click that arrives then
 * makes React 18 give up with its error 345. So the decoding is begun by a call of our own, which throws what to wait
 * for, and the page is hydrated when the state is there.
 */
async function decodeState(): Promise<void> {
  try {
    (RemixBrowser as () => unknown)();
  } catch (thrown) {
    await thrown;
  }
}

void start();
