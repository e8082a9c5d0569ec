import { emptyFolder } from "~/app/domain/own-records/emptyFolder";
import { ok, refuse, type Result } from "~/app/domain/result";
import type {
  FileProblem,
  FolderKeeper,
  FolderState,
  KeepingObstacle,
  NewFile,
  OpenedExport,
  WritingProblem,
} from "~/app/ui/own-records/FolderKeeper";
import type { Language } from "~/schemas/language";
import { recordFolder, type RecordFolder } from "~/schemas/recordFolder";
import { toBytes, type Bytes } from "./Bytes";
import { browserSurroundings, type FolderNews, type FolderSurroundings } from "./FolderSurroundings";
import { createVault, openVault, rewrapVault, type FolderVault } from "./FolderVault";
import { createFolderWriter, isFull, openFolder, type FolderWriter } from "./FolderWriter";
import { makePassphrase } from "./makePassphrase";
import { openExport, type OpenExport } from "./openExport";
import { sealExport } from "./sealExport";

/**
 * A folder that goes with this tab until it is kept; then it lies encrypted on the device, and the tab holds it only
 * while it is unlocked. It looks what there is when the first page listens.
 */
export function createFolderKeeper(
  language: Language,
  surroundingsOf: () => FolderSurroundings = browserSurroundings,
): FolderKeeper {
  let state: FolderState = { status: "loading" };
  let around: FolderSurroundings | null = null;
  let obstacle: KeepingObstacle | null = null;
  let writer: FolderWriter | null = null;
  const listeners = new Set<() => void>();

  const tell = (next: FolderState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  /** The browser; there is none on the server, where nobody listens. */
  const here = (): FolderSurroundings => {
    if (!around) throw new Error("nobody has listened to this folder yet");
    return around;
  };

  /** From now on the folder goes with this tab. @param folder null: an empty one, and nothing lies in the tab's storage */
  function showTab(folder: RecordFolder | null, hasOther: boolean): void {
    writer?.stop();
    writer = null;
    const shown = folder ?? emptyFolder(language);
    const unsaved = writeTab(folder);
    tell({ status: "open", folder: shown, isKept: false, hasOther, obstacle, unsaved });
  }

  function writeTab(folder: RecordFolder | null): WritingProblem | null {
    try {
      here().tab.write(folder && JSON.stringify(folder));
      return null;
    } catch (error) {
      return isFull(error) ? "full" : "failed";
    }
  }

  function showLocked(): void {
    writer?.stop();
    writer = null;
    tell({ status: "locked" });
  }

  /** From now on the folder is the one on the device, open. */
  function showKept(vault: FolderVault, folder: RecordFolder, revision: number): void {
    const { store, tell: tellTabs } = here();
    writer?.stop();
    const opened: FolderWriter = createFolderWriter({
      vault,
      store,
      folder,
      revision,
      onChange: () => {
        const [shown, unsaved] = [opened.folder(), opened.problem()];
        if (opened === writer)
          tell({ status: "open", folder: shown, isKept: true, hasOther: false, obstacle: null, unsaved });
      },
      onSaved: () => tellTabs("changed"),
      onGone: () => void showWhatIsThere(),
    });
    writer = opened;
    tell({ status: "open", folder, isKept: true, hasOther: false, obstacle: null, unsaved: null });
  }

  /** What lies on the device decides, when this tab has nothing of its own. */
  async function showWhatIsThere(): Promise<void> {
    const isThere = await isKeptHere();
    if (isThere) showLocked();
    else showTab(null, false);
  }

  async function isKeptHere(): Promise<boolean> {
    if (obstacle) return false;
    try {
      return (await here().store.find()) !== null;
    } catch {
      obstacle = "no-storage";
      return false;
    }
  }

  async function look(): Promise<void> {
    const surroundings = (around = surroundingsOf());
    obstacle = surroundings.obstacle;
    surroundings.listen((news) => void hear(news));
    const ofTab = readTab(surroundings);
    // What was typed in this tab is there at once; whether more is kept here, a moment later.
    if (ofTab) showTab(ofTab, false);
    const isThere = await isKeptHere();
    if (state.status === "loading" && isThere) return showLocked();
    if (state.status === "loading") return showTab(null, false);
    if (state.status === "open" && !state.isKept) tell({ ...state, hasOther: isThere, obstacle });
  }

  async function hear(news: FolderNews): Promise<void> {
    if (news === "changed") return writer?.refresh();
    if (news === "locked") return void (writer && (await lockTab()));
    // Kept anew or erased: an open folder that is no longer there is left; a tab's own stays.
    if (writer) return writer.refresh();
    if (state.status === "locked") return showWhatIsThere();
    const hasOther = await isKeptHere();
    if (state.status === "open" && !state.isKept) tell({ ...state, hasOther });
  }

  /** Puts a sealed folder on the device; its files lie there already. */
  async function begin(vault: FolderVault, folder: RecordFolder): Promise<void> {
    const { store, tab, tell: tellTabs, askToPersist } = here();
    const sealed = await vault.seal(["folder", 1], toBytes(JSON.stringify(folder)));
    await store.begin({ header: vault.header, revision: 1, sealed });
    showKept(vault, folder, 1);
    tab.write(null);
    tellTabs("kept");
    askToPersist();
  }

  async function lockTab(): Promise<Result<null, "unsaved">> {
    await writer?.settled();
    if (writer && !writer.isWritten()) return refuse("unsaved");
    if (writer) showLocked();
    return ok(null);
  }

  function folderOfTab(): RecordFolder {
    if (state.status !== "open" || state.isKept) throw new Error("there is no folder of this tab");
    return state.folder;
  }

  /** @returns how to ask what the tab's folder became since, and to stop; null: it is as it was */
  function listenForChanges(before: RecordFolder): () => RecordFolder | null {
    let last = before;
    const listen = () => {
      if (state.status === "open" && !state.isKept) last = state.folder;
    };
    listeners.add(listen);
    return () => {
      listeners.delete(listen);
      return last === before ? null : last;
    };
  }

  const openWriter = (): FolderWriter => {
    if (!writer) throw new Error("the folder is not kept on this device, or is locked");
    return writer;
  };

  async function readBytes(id: string): Promise<Result<Bytes, FileProblem>> {
    const { vault } = openWriter();
    const sealed = await here()
      .store.findFile(vault.header.folderId, id)
      .catch(() => "failed" as const);
    if (sealed === "failed") return refuse("failed");
    if (!sealed) return refuse("missing");
    const bytes = await vault.open(["file", id], sealed);
    return bytes ? ok(bytes) : refuse("damaged");
  }

  async function acceptExport(opened: OpenExport, passphrase: string): Promise<Result<null, WritingProblem>> {
    const { store } = here();
    // A key and an id of its own: a folder that was opened on two devices is two folders.
    const vault = await createVault(passphrase, here().rounds);
    const { folderId } = vault.header;
    try {
      for (const { id } of opened.folder.files)
        await store.putFile(folderId, { id, sealed: await vault.seal(["file", id], await opened.readFile(id)) });
      await begin(vault, opened.folder);
      return ok(null);
    } catch (error) {
      await store.dropFiles(folderId).catch(() => undefined);
      return refuse(isFull(error) ? "full" : "failed");
    }
  }

  return {
    subscribe(listener) {
      listeners.add(listener);
      if (!around) void look();
      return () => void listeners.delete(listener);
    },
    state: () => state,
    change(change) {
      if (state.status !== "open") throw new Error(`a folder that is ${state.status} can't be changed`);
      if (writer) return writer.change(change);
      const folder = change(state.folder);
      tell({ ...state, folder, unsaved: writeTab(folder) });
    },
    isWritten: () => writer?.isWritten() ?? (state.status !== "open" || state.unsaved === null),
    async keep(passphrase) {
      const vault = await createVault(passphrase, here().rounds);
      const before = folderOfTab();
      try {
        // A folder of a tab has no files: their bytes would lie nowhere.
        const asIs = { ...before, files: [] };
        const changedMeanwhile = listenForChanges(before);
        await begin(vault, asIs);
        const typed = changedMeanwhile();
        if (typed) openWriter().change(() => ({ ...typed, files: [] }));
        return ok(null);
      } catch (error) {
        return refuse(isFull(error) ? "full" : "failed");
      }
    },
    async unlock(passphrase) {
      const stored = await here()
        .store.find()
        .catch(() => "failed" as const);
      if (stored === "failed") return refuse("failed");
      if (!stored) {
        await showWhatIsThere();
        return refuse("failed");
      }
      const vault = await openVault(stored.header, passphrase);
      if (!vault) return refuse("wrong-passphrase");
      const folder = await openFolder(vault, stored);
      if (typeof folder === "string") return refuse(folder);
      if (state.status === "locked") showKept(vault, folder, stored.revision);
      return ok(null);
    },
    async lock() {
      const outcome = await lockTab();
      if (outcome.ok) here().tell("locked");
      return outcome;
    },
    lockTab,
    startAnew: () => showTab(emptyFolder(language), true),
    leaveTab() {
      here().tab.write(null);
      void showWhatIsThere();
    },
    async changePassphrase(before, after) {
      const { store } = here();
      try {
        const stored = await store.find();
        const next = stored && (await rewrapVault(stored.header, before, after, here().rounds));
        if (!stored) return refuse("failed");
        if (!next) return refuse("wrong-passphrase");
        const outcome = await store.replaceHeader(stored.header, next);
        if (outcome === "gone") return refuse("failed");
        if (writer) writer.vault.header = next;
        here().tell("changed");
        return ok(null);
      } catch {
        return refuse("failed");
      }
    },
    async erase() {
      try {
        if (!obstacle) await here().store.erase();
      } catch {
        return refuse("failed");
      }
      showTab(null, false);
      here().tell("erased");
      return ok(null);
    },
    async addFiles(files) {
      const { vault, addFiles } = openWriter();
      const sealed = [];
      for (const { id, content } of files) {
        const bytes = new Uint8Array(await content.arrayBuffer());
        sealed.push({ id, sealed: await vault.seal(["file", id], bytes) });
      }
      const entries = files.map(entryOf);
      const problem = await addFiles(sealed, (folder) => ({ ...folder, files: [...folder.files, ...entries] }));
      return problem ? refuse(problem) : ok(null);
    },
    async readFile(id) {
      const read = await readBytes(id);
      return read.ok ? ok(new Blob([read.value], { type: "application/octet-stream" })) : read;
    },
    removeFile(id) {
      const without = (folder: RecordFolder) => ({ ...folder, files: folder.files.filter((file) => file.id !== id) });
      openWriter().change(without, { remove: [id] });
    },
    async exportSealed(passphrase, today) {
      const vault = passphrase === null ? openWriter().vault : await createVault(passphrase, here().rounds);
      const folder = passphrase === null ? openWriter().folder() : { ...folderOfTab(), files: [] };
      let problem: FileProblem | null = null;
      const readFile = async (id: string) => {
        const read = await readBytes(id);
        if (read.ok) return read.value;
        problem = read.problem;
        throw new Error(`a file of the folder is ${read.problem}`);
      };
      try {
        return ok(await sealExport(vault, { folder, exportedOn: today, readFile }));
      } catch (error) {
        if (problem === null) throw error;
        return refuse(problem);
      }
    },
    async openExport(file, passphrase) {
      try {
        const opened = await openExport(file, passphrase);
        if (!opened.ok) return opened;
        const { folder, exportedOn } = opened.value;
        const value: OpenedExport = { folder, exportedOn, accept: () => acceptExport(opened.value, passphrase) };
        return ok(value);
      } catch {
        // The file on the disk can't be read, or is gone.
        return refuse("failed");
      }
    },
    makePassphrase,
  };
}

const entryOf = ({ content, ...file }: NewFile) => ({ ...file, size: content.size });

/** What this tab has; null for nothing, or for what no version of this page has written. */
function readTab({ tab }: FolderSurroundings): RecordFolder | null {
  try {
    const read = recordFolder.safeParse(JSON.parse(tab.read() ?? "null"));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
