import type { VaultHeader } from "./FolderVault";
import type { Sealed } from "./sealBytes";

/** A folder as it lies on the device. */
export interface StoredFolder {
  header: VaultHeader;
  /** One more with each change. */
  revision: number;
  sealed: Sealed;
}

export interface StoredFile {
  id: string;
  sealed: Sealed;
}

/** The next revision of a folder, with the files that come and go with it. */
export interface NextRevision {
  folderId: string;
  /** The revision that it is made from. */
  after: number;
  sealed: Sealed;
  put: readonly StoredFile[];
  remove: readonly string[];
}

/** Where one folder is kept, sealed. Each call is one transaction: all of it happens or nothing. */
export interface FolderStore {
  find(): Promise<StoredFolder | null>;
  /** From now on this is the folder that is kept; what lay there of another is removed. */
  begin(folder: StoredFolder): Promise<void>;
  /** `newer`: another tab has written since; `gone`: another folder is kept now, or none. Then nothing is written. */
  save(next: NextRevision): Promise<"saved" | "newer" | "gone">;
  /** Puts another header to the folder whose header was this. */
  replaceHeader(before: VaultHeader, after: VaultHeader): Promise<"saved" | "gone">;
  /** A file of a folder that is not begun yet. */
  putFile(folderId: string, file: StoredFile): Promise<void>;
  findFile(folderId: string, id: string): Promise<Sealed | null>;
  /** Removes the files of a folder that was never begun. */
  dropFiles(folderId: string): Promise<void>;
  erase(): Promise<void>;
}
