import type { FolderKeeper } from "~/app/ui/own-records/FolderKeeper";
import type { IdleLock } from "~/app/ui/own-records/IdleLock";
import type { Language } from "~/schemas/language";
import { createFolderKeeper } from "./createFolderKeeper";
import { startIdleLock } from "./startIdleLock";

interface Held {
  keeper: FolderKeeper;
  idle: IdleLock;
}
let held: Held | null = null;

/**
 * The one keeper of a document: an unlocked folder stays so while one looks at other pages of the portal, and is locked
 * there too when nobody does anything. On the server each page has one of its own, that never looks.
 */
export function keeperOfDocument(language: Language): Held {
  if (typeof document === "undefined") {
    const neverEnding: IdleLock = { subscribe: () => () => undefined, isEnding: () => false };
    return { keeper: createFolderKeeper(language), idle: neverEnding };
  }
  return (held ??= hold(language));
}

function hold(language: Language): Held {
  const keeper = createFolderKeeper(language);
  // The browser asks before a page is left with something that is not written down yet.
  window.addEventListener("beforeunload", (event) => {
    if (!keeper.isWritten()) event.preventDefault();
  });
  return { keeper, idle: startIdleLock(keeper) };
}
