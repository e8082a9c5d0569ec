import type { WritingProblem } from "~/app/ui/own-records/FolderKeeper";
import { recordFolder, type RecordFolder } from "~/schemas/recordFolder";
import { toBytes, toText } from "./Bytes";
import type { FolderStore, StoredFile, StoredFolder } from "./FolderStore";
import type { FolderVault } from "./FolderVault";

type Change = (folder: RecordFolder) => RecordFolder;

interface Pending {
  change: Change;
  put: readonly StoredFile[];
  remove: readonly string[];
  /** Files come with their entry or not at all; a change without files is tried again. */
  settle: ((problem: WritingProblem | null) => void) | null;
}

export interface FolderWriter {
  vault: FolderVault;
  /** The newest folder that is known, with what this tab has changed since. */
  folder(): RecordFolder;
  problem(): WritingProblem | null;
  isWritten(): boolean;
  change(change: Change, files?: Partial<Pick<Pending, "put" | "remove">>): void;
  /** All of it or nothing. @returns why not, or null */
  addFiles(files: readonly StoredFile[], change: Change): Promise<WritingProblem | null>;
  /** Another tab has written. */
  refresh(): Promise<void>;
  /** When all that could be written is. */
  settled(): Promise<void>;
  stop(): void;
}

interface Start {
  vault: FolderVault;
  store: FolderStore;
  folder: RecordFolder;
  revision: number;
  /** The folder, or how far it is written down, has changed. */
  onChange: () => void;
  /** This tab has written. */
  onSaved: () => void;
  /** Another folder is kept now, or none. */
  onGone: () => void;
}

/**
 * Writes one open folder down, change by change. Each is applied at once here, and to the newest folder on the device
 * when it is written: where another tab was first, to what that tab has written. So nothing of either is lost.
 */
export function createFolderWriter({ vault, store, onChange, onSaved, onGone, ...start }: Start): FolderWriter {
  let base = { folder: start.folder, revision: start.revision };
  let pending: Pending[] = [];
  let shown = base.folder;
  let problem: WritingProblem | null = null;
  let isStopped = false;
  let work: Promise<void> = Promise.resolve();

  const fold = (changes: readonly Pending[]) => changes.reduce((folder, { change }) => change(folder), base.folder);
  const show = () => {
    shown = fold(pending);
    onChange();
  };
  const stop = () => {
    isStopped = true;
    for (const { settle } of pending) settle?.("failed");
  };

  async function readNewest(): Promise<void> {
    const stored = await store.find();
    if (isStopped) return;
    if (stored?.header.folderId !== vault.header.folderId) return leave();
    // The passphrase may be another by now; the key is the same.
    vault.header = stored.header;
    if (stored.revision === base.revision) return;
    const folder = await openFolder(vault, stored);
    if (isStopped) return;
    if (!(folder instanceof Object)) throw new Error(`the folder that another tab wrote is ${folder}`);
    base = { folder, revision: stored.revision };
    show();
  }

  function leave(): void {
    stop();
    onGone();
  }

  async function writeBatch(batch: readonly Pending[]): Promise<void> {
    const [folder, revision] = [fold(batch), base.revision + 1];
    const outcome = await store.save({
      folderId: vault.header.folderId,
      after: base.revision,
      sealed: await vault.seal(["folder", revision], toBytes(JSON.stringify(folder))),
      put: batch.flatMap(({ put }) => put),
      remove: batch.flatMap(({ remove }) => remove),
    });
    if (isStopped) return;
    if (outcome === "gone") return leave();
    if (outcome === "newer") return readNewest();
    base = { folder, revision };
    pending = pending.filter((one) => !batch.includes(one));
    problem = null;
    for (const { settle } of batch) settle?.(null);
    show();
    onSaved();
  }

  async function writePending(): Promise<void> {
    while (pending.length > 0 && !isStopped) {
      const batch = [...pending];
      try {
        await writeBatch(batch);
      } catch (error) {
        const met = isFull(error) ? "full" : "failed";
        const withFiles = batch.filter(({ settle }) => settle);
        pending = pending.filter((one) => !withFiles.includes(one));
        for (const { settle } of withFiles) settle?.(met);
        // Without the files there may be room: then it is tried once more.
        if (withFiles.length === 0) problem = met;
        show();
        if (withFiles.length === 0) return;
      }
    }
  }

  /** One thing after the other. What goes wrong in reading shows when the next change is written. */
  const inTurn = (task: () => Promise<void>) => (work = work.then(task).catch(() => undefined));

  function add(one: Pending): void {
    pending = [...pending, one];
    show();
    void inTurn(writePending);
  }

  return {
    vault,
    folder: () => shown,
    problem: () => problem,
    isWritten: () => pending.length === 0,
    change: (change, { put = [], remove = [] } = {}) => add({ change, put, remove, settle: null }),
    addFiles: (put, change) => new Promise((settle) => add({ change, put, remove: [], settle })),
    refresh: () => inTurn(readNewest),
    settled: () => inTurn(writePending),
    stop,
  };
}

/** @returns the folder, or why it can't be read */
export async function openFolder(
  vault: FolderVault,
  { revision, sealed }: Pick<StoredFolder, "revision" | "sealed">,
): Promise<RecordFolder | "damaged" | "newer-version"> {
  const bytes = await vault.open(["folder", revision], sealed);
  if (!bytes) return "damaged";
  const written = JSON.parse(toText(bytes)) as { version?: unknown };
  const read = recordFolder.safeParse(written);
  if (read.success) return read.data;
  return typeof written.version === "number" && written.version > 1 ? "newer-version" : "damaged";
}

/** What browsers call it when there is no more room. */
export const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === "QuotaExceededError";
