import { useSyncExternalStore } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import type { OfflineState, OfflineWatch } from "./OfflineWatch";

const unknown: OfflineState = { isReady: false, isAway: false };

/** Says quietly that the pages can be used without a network, and when there is none; most often nothing is read aloud. */
export function OfflineNotice({ watch }: { watch: OfflineWatch }) {
  const t = useTexts().ownRecords.offline;
  const { isReady, isAway } = useSyncExternalStore(watch.subscribe, watch.state, () => unknown);
  return (
    <div className="record-offline" aria-live="polite">
      {isAway ? <p data-away>{isReady ? t.away : t.awayUnready}</p> : isReady ? <p>{t.ready}</p> : null}
    </div>
  );
}
