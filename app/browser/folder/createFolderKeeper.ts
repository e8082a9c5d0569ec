import { emptyFolder } from "~/app/domain/own-records/emptyFolder";
import type { FolderKeeper, FolderState } from "~/app/ui/own-records/FolderKeeper";
import type { Language } from "~/schemas/language";
import { recordFolder, type RecordFolder } from "~/schemas/recordFolder";

/** The tab's own storage: it is gone when the tab is closed, and stays over a reload. */
const tabKey = "helsetabell-innsyn";

/** A folder that goes with this tab until it is kept. It looks what there is when the first page listens. */
export function createFolderKeeper(language: Language): FolderKeeper {
  let state: FolderState = { status: "loading" };
  const listeners = new Set<() => void>();
  const tell = (next: FolderState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    subscribe(listener) {
      listeners.add(listener);
      if (state.status === "loading")
        tell({ status: "open", folder: readTab() ?? emptyFolder(language), isKept: false });
      return () => void listeners.delete(listener);
    },
    state: () => state,
    change(change) {
      if (state.status !== "open") throw new Error(`a folder that is ${state.status} can't be changed`);
      const folder = change(state.folder);
      sessionStorage.setItem(tabKey, JSON.stringify(folder));
      tell({ ...state, folder });
    },
  };
}

function readTab(): RecordFolder | null {
  const written = sessionStorage.getItem(tabKey);
  if (written === null) return null;
  const read = recordFolder.safeParse(JSON.parse(written));
  return read.success ? read.data : null;
}
