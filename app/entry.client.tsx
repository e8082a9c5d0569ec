import { RemixBrowser } from "@remix-run/react";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { registerTexts } from "./i18n/useTexts";
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
  startTransition(() => {
    hydrateRoot(document, <RemixBrowser />);
  });
}

void start();
