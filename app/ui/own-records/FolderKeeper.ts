import type { Result } from "~/app/domain/result";
import type { PlainDate } from "~/schemas/plainDate";
import type { RecordFolder } from "~/schemas/recordFolder";

/** Why this browser can't keep a folder: it offers no encryption to this address, or keeps nothing at all. */
export type KeepingObstacle = "no-crypto" | "no-storage";

/** Why the last changes are in this tab's memory alone: there is no more room, or the browser said something else. */
export type WritingProblem = "full" | "failed";

/**
 * Where a folder stands. `loading`: the browser has not looked yet, as on the server. `locked`: an encrypted folder lies
 * on this device and waits for its passphrase. `open`: it can be read and changed.
 */
export type FolderState =
  | { status: "loading" }
  | { status: "locked" }
  | {
      status: "open";
      folder: RecordFolder;
      /** Whether it is kept encrypted on this device, or goes with this tab. */
      isKept: boolean;
      /** Another folder is kept on this device, while this one goes with the tab. */
      hasOther: boolean;
      obstacle: KeepingObstacle | null;
      /** Why what was changed last is not written down; null: all is. */
      unsaved: WritingProblem | null;
    };

export type UnlockProblem = "wrong-passphrase" | "damaged" | "newer-version" | "failed";
export type FileProblem = "missing" | "damaged" | "failed";
export type ExportProblem = "wrong-passphrase" | "not-ours" | "cut" | "damaged" | "newer-version";

/** A file to be kept. */
export interface NewFile {
  id: string;
  content: Blob;
  name: string;
  mediaType: string;
  addedOn: PlainDate;
  providerId: string | null;
}

/** A file with a whole folder that was opened and found whole; nothing has been replaced by it yet. */
export interface OpenedExport {
  folder: RecordFolder;
  exportedOn: PlainDate;
  /** Keeps it on this device under its own passphrase, in place of all that is there. */
  accept(): Promise<Result<null, WritingProblem>>;
}

/** Holds one folder in the browser; nothing of it leaves the browser. */
export interface FolderKeeper {
  /** @returns how to stop listening */
  subscribe(listener: () => void): () => void;
  /** The same object until something changes. */
  state(): FolderState;
  /**
   * Applied at once to what is on the page, and then to the newest folder, which another tab may have changed: so it
   * changes what it was given, and puts nothing older back. @throws {Error} when the folder is not open
   */
  change(change: (folder: RecordFolder) => RecordFolder): void;
  /** Whether all changes are written down. */
  isWritten(): boolean;
  /** From now on the folder lies on this device, under lock, and no more in the tab. */
  keep(passphrase: string): Promise<Result<null, WritingProblem>>;
  unlock(passphrase: string): Promise<Result<null, UnlockProblem>>;
  /** In every tab. Refused while something could not be written down: it would be lost. */
  lock(): Promise<Result<null, "unsaved">>;
  /** This tab alone, as when nobody has touched it for a while. */
  lockTab(): Promise<Result<null, "unsaved">>;
  /** An empty folder in this tab, beside the locked one. */
  startAnew(): void;
  /** Leaves what goes with this tab, for the folder that is kept. */
  leaveTab(): void;
  changePassphrase(before: string, after: string): Promise<Result<null, "wrong-passphrase" | "failed">>;
  /** Everything of this part, from this browser and this tab. */
  erase(): Promise<Result<null, "failed">>;
  /** Only into a folder that is kept. All of them or none. */
  addFiles(files: readonly NewFile[]): Promise<Result<null, WritingProblem>>;
  readFile(id: string): Promise<Result<Blob, FileProblem>>;
  removeFile(id: string): void;
  /** @param passphrase for a folder that goes with the tab; a kept one has its own: null */
  exportSealed(passphrase: string | null, today: PlainDate): Promise<Result<Blob, FileProblem>>;
  openExport(file: Blob, passphrase: string): Promise<Result<OpenedExport, ExportProblem | "failed">>;
  /** A passphrase of at least 100 random bits. */
  makePassphrase(): string;
}
