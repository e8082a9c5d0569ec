import { useEffect, useRef, useState } from "react";
import { paths } from "~/app/i18n/paths";
import { useLanguage } from "~/app/i18n/useTexts";
import type { Differencing, SmallCellEstimate } from "~/schemas/smallCells";
import type { TableModel } from "~/schemas/tableModel";

/** What the small-cell check says of a table, alone and beside the others of the application. */
export interface Estimated {
  readonly estimate: SmallCellEstimate;
  readonly differencing: readonly Differencing[];
}

/** From the last change to the question. */
const restMs = 400;

/**
 * The estimate of small cells for a table as it stands on the page: asked of the server when the table has come to
 * rest. While it is asked, the one at hand is of another table, and is said to be.
 */
export function useEstimate(draftId: string, tables: readonly TableModel[], tableId: string, first: Estimated) {
  const url = paths(useLanguage()).draftEstimate(draftId);
  const now = JSON.stringify({ tableId, tables });
  const asked = useRef(now);
  const [{ estimated, of }, setKnown] = useState({ estimated: first, of: now });
  useEffect(() => {
    if (now === asked.current) return;
    const call = new AbortController();
    const timer = setTimeout(() => {
      fetch(url, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: now,
        signal: call.signal,
      })
        .then(async (answer) => {
          if (!answer.ok) throw new Error(`status ${answer.status}`);
          const known = (await answer.json()) as Estimated;
          asked.current = now;
          setKnown({ estimated: known, of: now });
        })
        // Not reached: the page goes on saying that the estimate is of an earlier table.
        .catch(() => undefined);
    }, restMs);
    return () => {
      clearTimeout(timer);
      call.abort();
    };
  }, [now, url]);
  return { ...estimated, isStale: of !== now };
}
