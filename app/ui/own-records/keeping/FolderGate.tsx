import { useRef, useSyncExternalStore, type ReactNode } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import { useFolderState } from "../FolderContext";
import type { IdleLock } from "../IdleLock";
import { UnlockForm } from "./UnlockForm";

interface FolderGateProps {
  idle: IdleLock;
  /** Whether the page is worth reading with a locked folder too: then the form stands above it. */
  readsLocked: boolean;
  children: ReactNode;
}

/** Shows the pages when the folder is open, and how to open it when it is locked; and what threatens an open one. */
export function FolderGate({ idle, readsLocked, children }: FolderGateProps) {
  const state = useFolderState();
  const wasOpen = useRef(false);
  if (state.status === "open") wasOpen.current = true;
  if (state.status === "locked")
    return (
      <>
        <UnlockForm level={readsLocked ? 2 : 1} wasOpen={wasOpen.current} />
        {readsLocked ? children : null}
      </>
    );
  return (
    <>
      <IdleWarning idle={idle} />
      <UnsavedNotice />
      {children}
    </>
  );
}

function IdleWarning({ idle }: { idle: IdleLock }) {
  const t = useTexts().ownRecords.idle;
  const isEnding = useSyncExternalStore(idle.subscribe, idle.isEnding, () => false);
  return isEnding ? (
    <div role="alert" className="card card--look">
      <p>{t.ending}</p>
      <p>
        {/* The click itself is the use that it waits for. */}
        <button type="button" className="ds-button" data-variant="secondary">
          {t.stay}
        </button>
      </p>
    </div>
  ) : null;
}

function UnsavedNotice() {
  const t = useTexts().ownRecords.unsaved;
  const state = useFolderState();
  const unsaved = state.status === "open" ? state.unsaved : null;
  return unsaved ? (
    <p role="alert" className="card card--error">
      {t[unsaved]}
    </p>
  ) : null;
}
