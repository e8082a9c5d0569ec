import type { KeepingObstacle } from "~/app/ui/own-records/FolderKeeper";
import { roundsNow } from "./derivePassphraseKey";
import type { FolderStore } from "./FolderStore";
import { openFolderStore } from "./openFolderStore";

/** What one tab tells the others of the same browser; none carries anything of the folder. */
export type FolderNews = "changed" | "kept" | "locked" | "erased";
const allNews: readonly unknown[] = ["changed", "kept", "locked", "erased"] satisfies FolderNews[];

/** The tab's own storage: it is gone when the tab is closed, and stays over a reload. */
const tabKey = "helsetabell-innsyn";

/** What a keeper needs of its browser. */
export interface FolderSurroundings {
  store: FolderStore;
  tab: { read(): string | null; write(text: string | null): void };
  tell(news: FolderNews): void;
  listen(listener: (news: FolderNews) => void): void;
  /** What is known from the start. */
  obstacle: KeepingObstacle | null;
  /** Asks the browser not to tidy the folder away. */
  askToPersist(): void;
  /** Of PBKDF2, for what is locked from now on. */
  rounds: number;
}

/** This browser, as it is. */
export function browserSurroundings(): FolderSurroundings {
  const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(tabKey);
  return {
    store: openFolderStore(),
    tab: {
      read: () => sessionStorage.getItem(tabKey),
      write: (text) => (text === null ? sessionStorage.removeItem(tabKey) : sessionStorage.setItem(tabKey, text)),
    },
    tell: (news) => channel?.postMessage(news),
    listen(listener) {
      channel?.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
        if (allNews.includes(data)) listener(data as FolderNews);
      });
    },
    obstacle: findObstacle(),
    askToPersist: () => void navigator.storage?.persist?.().catch(() => false),
    rounds: roundsNow,
  };
}

function findObstacle(): KeepingObstacle | null {
  // Over plain http from another machine a browser has no `subtle`, whatever the types say.
  if (!(crypto as Partial<Crypto>).subtle) return "no-crypto";
  try {
    return (globalThis as { indexedDB?: IDBFactory }).indexedDB ? null : "no-storage";
  } catch {
    // Where storage is turned off, asking for it is refused.
    return "no-storage";
  }
}
