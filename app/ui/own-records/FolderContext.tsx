import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from "react";
import { emptyFolder } from "~/app/domain/own-records/emptyFolder";
import { useLanguage } from "~/app/i18n/useTexts";
import type { PlainDate } from "~/schemas/plainDate";
import type { RecordFolder } from "~/schemas/recordFolder";
import type { FolderKeeper, FolderState } from "./FolderKeeper";

interface Held {
  keeper: FolderKeeper;
  today: PlainDate;
}

const context = createContext<Held | null>(null);
const loading: FolderState = { status: "loading" };

/** Around every page about one's own records. @param today by the clock of the browser, in Oslo */
export function FolderProvider({ keeper, today, children }: Held & { children: ReactNode }) {
  const held = useMemo(() => ({ keeper, today }), [keeper, today]);
  return <context.Provider value={held}>{children}</context.Provider>;
}

function useHeld(): Held {
  const held = useContext(context);
  if (!held) throw new Error("useFolder is for pages inside FolderProvider");
  return held;
}

export function useFolderState(): FolderState {
  const { keeper } = useHeld();
  return useSyncExternalStore(keeper.subscribe, keeper.state, () => loading);
}

/** All that can be done with the folder: for the pages that keep it, lock it and bring it elsewhere. */
export const useFolderKeeper = (): FolderKeeper => useHeld().keeper;

/**
 * The folder as it stands and how to change it. Until the browser has looked (`isReady` is false) it is empty, and what
 * can be filled in belongs in a disabled `fieldset`, so that nothing is typed into a form that does not listen yet.
 */
export function useFolder(): {
  folder: RecordFolder;
  isReady: boolean;
  today: PlainDate;
  change: FolderKeeper["change"];
} {
  const { keeper, today } = useHeld();
  const language = useLanguage();
  const state = useFolderState();
  const empty = useMemo(() => emptyFolder(language), [language]);
  const isReady = state.status === "open";
  return { folder: isReady ? state.folder : empty, isReady, today, change: keeper.change };
}
