import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from "idb";
import { toHex } from "./Bytes";
import type { FolderStore, StoredFile, StoredFolder } from "./FolderStore";
import type { Sealed } from "./sealBytes";

interface Schema extends DBSchema {
  folder: { key: "kept"; value: StoredFolder };
  /** By the folder's id and the file's. */
  files: { key: [string, string]; value: Sealed };
}
type Writing = IDBPTransaction<Schema, ["folder", "files"], "readwrite">;

const filesOf = (folderId: string) => IDBKeyRange.bound([folderId], [folderId, []]);

/**
 * The folder in this browser's IndexedDB, sealed. The database is opened when it is first needed.
 * @throws what the browser says when it keeps nothing, as in some private windows
 */
export function openFolderStore(name = "helsetabell-innsyn"): FolderStore {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const open = () =>
    (opened ??= openDB<Schema>(name, 1, {
      upgrade(database) {
        database.createObjectStore("folder");
        database.createObjectStore("files");
      },
      blocking: () => void opened?.then((database) => database.close()).finally(() => (opened = null)),
      terminated: () => (opened = null),
    }).catch((error: unknown) => {
      opened = null;
      throw error;
    }));

  /** All of it is on the disk before the promise is kept; what is thrown undoes the whole. */
  async function write<T>(work: (tx: Writing) => Promise<T>): Promise<T> {
    const tx = (await open()).transaction(["folder", "files"], "readwrite", { durability: "strict" });
    try {
      const result = await work(tx);
      await tx.done;
      return result;
    } catch (error) {
      tx.done.catch(() => undefined);
      abort(tx);
      throw tx.error ?? error;
    }
  }

  const putFile = (tx: Writing, folderId: string, { id, sealed }: StoredFile) =>
    tx.objectStore("files").put(sealed, [folderId, id]);

  return {
    find: async () => (await (await open()).get("folder", "kept")) ?? null,
    begin: (folder) =>
      write(async (tx) => {
        for (const key of await tx.objectStore("files").getAllKeys())
          if (key[0] !== folder.header.folderId) await tx.objectStore("files").delete(key);
        await tx.objectStore("folder").put(folder, "kept");
      }),
    save: ({ folderId, after, sealed, put, remove }) =>
      write(async (tx) => {
        const kept = await tx.objectStore("folder").get("kept");
        if (kept?.header.folderId !== folderId) return "gone";
        if (kept.revision !== after) return "newer";
        await tx.objectStore("folder").put({ header: kept.header, revision: after + 1, sealed }, "kept");
        for (const file of put) await putFile(tx, folderId, file);
        for (const id of remove) await tx.objectStore("files").delete([folderId, id]);
        return "saved";
      }),
    replaceHeader: (before, after) =>
      write(async (tx) => {
        const kept = await tx.objectStore("folder").get("kept");
        if (kept?.header.folderId !== before.folderId || toHex(kept.header.salt) !== toHex(before.salt)) return "gone";
        await tx.objectStore("folder").put({ ...kept, header: after }, "kept");
        return "saved";
      }),
    putFile: (folderId, file) => write(async (tx) => void (await putFile(tx, folderId, file))),
    findFile: async (folderId, id) => (await (await open()).get("files", [folderId, id])) ?? null,
    dropFiles: (folderId) => write((tx) => tx.objectStore("files").delete(filesOf(folderId))),
    erase: () =>
      write(async (tx) => {
        await tx.objectStore("folder").clear();
        await tx.objectStore("files").clear();
      }),
  };
}

function abort(tx: Writing): void {
  try {
    tx.abort();
  } catch {
    // It had ended already, by what went wrong.
  }
}
