import { Outlet, useLocation } from "@remix-run/react";
import { useState, useSyncExternalStore } from "react";
import { keeperOfDocument } from "~/app/browser/folder/keeperOfDocument";
import { createOfflineWatch } from "~/app/browser/offline/createOfflineWatch";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { osloDate } from "~/app/domain/osloDate";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { FolderProvider } from "~/app/ui/own-records/FolderContext";
import { FolderGate } from "~/app/ui/own-records/keeping/FolderGate";
import { useFocusOnStep } from "~/app/ui/own-records/useFocusOnStep";
import { StepList } from "~/app/ui/own-records/StepList";
import { OfflineGuard } from "~/app/ui/own-records/offline/OfflineGuard";
import { OfflineNotice } from "~/app/ui/own-records/offline/OfflineNotice";
import { useFrame } from "~/app/ui/useFrame";

export const handle = { access: {} } satisfies RouteAccess;

/**
 * Around the pages about one's own records. They have no loader and no action: what is written here stays in the
 * browser, and moving between them asks the server nothing.
 */
export default function OwnRecords() {
  const t = useTexts().ownRecords;
  const language = useLanguage();
  const { pathname } = useLocation();
  useFocusOnStep(pathname);
  const [{ keeper, idle }] = useState(() => keeperOfDocument(language));
  const [offline] = useState(() => createOfflineWatch(paths(language).ownRecords("start")));
  return (
    <FolderProvider keeper={keeper} today={useToday()}>
      <div className="record-pages stack">
        <StepList />
        <OfflineNotice watch={offline} />
        <noscript>
          <p className="notice">{t.noScript}</p>
        </noscript>
        <FolderGate idle={idle} readsLocked={pathname === paths(language).ownRecords("start")}>
          <Outlet />
        </FolderGate>
        <OfflineGuard watch={offline} />
      </div>
    </FolderProvider>
  );
}

/** The browser's own day: the pages go on without the server, and then no other clock is there. */
function useToday() {
  const ofServer = useFrame()?.today ?? "";
  return useSyncExternalStore(
    listenForNewDay,
    () => osloDate(new Date()),
    () => ofServer,
  );
}

/** A tab that was left overnight looks again when somebody comes back to it. */
function listenForNewDay(listener: () => void) {
  document.addEventListener("visibilitychange", listener);
  return () => document.removeEventListener("visibilitychange", listener);
}
