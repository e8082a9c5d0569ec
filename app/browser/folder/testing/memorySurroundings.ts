import { toHex } from "../Bytes";
import type { FolderStore, StoredFolder } from "../FolderStore";
import type { FolderNews, FolderSurroundings } from "../FolderSurroundings";
import type { Sealed } from "../sealBytes";

/** A device in memory: what lies on it, and tabs that hear of each other. */
export function createDevice() {
  let kept: StoredFolder | null = null;
  const files = new Map<string, Sealed>();
  const tabs: { listener: ((news: FolderNews) => void) | null }[] = [];
  const place = (folderId: string, id: string) => `${folderId}/${id}`;
  /** What a write meets instead of being done: the next, or the one after so many. */
  const trouble: { next: DOMException | null; after: number; always: boolean } = {
    next: null,
    after: 0,
    always: false,
  };
  const meetTrouble = () => {
    const { next } = trouble;
    if (next && trouble.after > 0) return void (trouble.after -= 1);
    if (!trouble.always) trouble.next = null;
    if (next) throw next;
  };

  const store: FolderStore = {
    find: async () => structuredClone(kept),
    async begin(folder) {
      meetTrouble();
      for (const key of [...files.keys()]) if (!key.startsWith(folder.header.folderId)) files.delete(key);
      kept = structuredClone(folder);
    },
    async save({ folderId, after, sealed, put, remove }) {
      meetTrouble();
      if (kept?.header.folderId !== folderId) return "gone";
      if (kept.revision !== after) return "newer";
      kept = { header: kept.header, revision: after + 1, sealed };
      for (const file of put) files.set(place(folderId, file.id), file.sealed);
      for (const id of remove) files.delete(place(folderId, id));
      return "saved";
    },
    async replaceHeader(before, after) {
      if (!kept || toHex(kept.header.salt) !== toHex(before.salt)) return "gone";
      kept = { ...kept, header: after };
      return "saved";
    },
    async putFile(folderId, { id, sealed }) {
      meetTrouble();
      files.set(place(folderId, id), sealed);
    },
    findFile: async (folderId, id) => files.get(place(folderId, id)) ?? null,
    async dropFiles(folderId) {
      for (const key of [...files.keys()]) if (key.startsWith(folderId)) files.delete(key);
    },
    async erase() {
      kept = null;
      files.clear();
    },
  };

  /** @param storage what the tab has already; it stays over a reload, which is another call with the same */
  function tab(storage: { text: string | null } = { text: null }): FolderSurroundings {
    const own: (typeof tabs)[number] = { listener: null };
    tabs.push(own);
    return {
      store,
      tab: { read: () => storage.text, write: (text) => (storage.text = text) },
      tell: (news) => {
        for (const other of tabs) if (other !== own) queueMicrotask(() => other.listener?.(news));
      },
      listen: (listener) => (own.listener = listener),
      obstacle: null,
      askToPersist: () => undefined,
      // Few, since every test locks and unlocks.
      rounds: 10,
    };
  }

  return { tab, trouble, files, kept: () => kept };
}
