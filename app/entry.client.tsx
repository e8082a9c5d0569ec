import { RemixBrowser } from "@remix-run/react";
import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { loadTexts } from "./i18n/loadTexts";
import { areasOf } from "./i18n/textAreas";
import { fetchMissingTexts } from "./i18n/useTexts";
import { rememberSentForms } from "./ui/lastSent";
import { goOnToTarget } from "./ui/version/target";
import { watchBuild } from "./ui/version/watchBuild";
import type { Language } from "~/schemas/language";

/** Only the texts of the page's own language travel, and of them those that pages like this one read. */
async function start(): Promise<void> {
  if (goOnToTarget()) return;
  const { loadWhole } = watchBuild();
  const segment = location.pathname.split("/")[1];
  const language: Language = segment === "nn" || segment === "en" ? segment : "nb";
  await loadTexts(language, areasOf(location.pathname));
  fetchMissingTexts((...asked) =>
    loadTexts(...asked).catch((error: unknown) => {
      // Texts that are gone belong to a build that is gone: the page comes whole.
      if (loadWhole(location.href)) return new Promise<void>(() => {});
      throw error;
    }),
  );
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
