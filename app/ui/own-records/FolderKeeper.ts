import type { RecordFolder } from "~/schemas/recordFolder";

/**
 * Where a folder stands. `loading`: the browser has not looked yet, as on the server. `locked`: an encrypted folder lies
 * on this device and waits for its passphrase. `open`: it can be read and changed; `isKept` says whether it is kept
 * encrypted on this device or goes with this tab.
 */
export type FolderState =
  { status: "loading" } | { status: "locked" } | { status: "open"; folder: RecordFolder; isKept: boolean };

/** Holds one folder in the browser; nothing of it leaves the browser. */
export interface FolderKeeper {
  /** @returns how to stop listening */
  subscribe(listener: () => void): () => void;
  /** The same object until something changes. */
  state(): FolderState;
  /** Applied at once, and written down behind it. @throws {Error} when the folder is not open */
  change(change: (folder: RecordFolder) => RecordFolder): void;
}
