import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef, useState } from "react";
import { layoutTable, type TableLayout } from "~/app/domain/sample-tables/layout/layoutTable";
import type { TableModel } from "~/schemas/tableModel";
import { TableGrid, type CellLevels } from "./TableGrid";
import { useTableTexts } from "./useTableTexts";

/** What is drawn whole; of a larger table so much stands there without a script, and a window that moves with one. */
const drawnRows = 40;
const drawnColumns = 30;
/** In pixels, as the style sheet has them. */
const rowHeight = 38;
const columnWidth = 88;

interface PreviewProps {
  model: TableModel;
  levels?: CellLevels | undefined;
}

/** A table as it will stand in the sheet. Large ones are drawn only where one looks. */
export function TablePreview({ model, levels }: PreviewProps) {
  const t = useTableTexts().preview;
  const { rows, columns, measures, unit } = model;
  const layout = useMemo(() => layoutTable({ rows, columns, measures, unit }), [rows, columns, measures, unit]);
  const [isScripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  if (!layout) return <p>{t.empty}</p>;
  const isLarge = layout.rows.size > drawnRows || layout.columns.size > drawnColumns;
  const title = model.title || t.untitled;
  if (isLarge && isScripted) {
    return <MovingWindow layout={layout} title={title} levels={levels} measures={measures.length} />;
  }
  return (
    <div className="stack stack--tight">
      <div className="table-frame sample-frame" tabIndex={0} role="region" aria-label={title}>
        <TableGrid
          layout={layout}
          title={title}
          levels={levels}
          measures={measures.length}
          window={{
            rows: [0, Math.min(layout.rows.size, drawnRows)],
            columns: [0, Math.min(layout.columns.size, drawnColumns)],
          }}
        />
      </div>
      {isLarge ? <p className="quiet">{t.cut({ rows: layout.rows.size, columns: layout.columns.size })}</p> : null}
    </div>
  );
}

function MovingWindow(props: { layout: TableLayout; title: string; levels: CellLevels | undefined; measures: number }) {
  const { layout, title, levels, measures } = props;
  const t = useTableTexts().preview;
  const frame = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: layout.rows.size,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 4,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: layout.columns.size,
    getScrollElement: () => frame.current,
    estimateSize: () => columnWidth,
    overscan: 3,
  });
  const down = rows.getVirtualItems();
  const across = columns.getVirtualItems();
  return (
    <div className="stack stack--tight">
      <div
        ref={frame}
        className="table-frame sample-frame sample-frame--moving"
        tabIndex={0}
        role="region"
        aria-label={title}
      >
        <TableGrid
          layout={layout}
          title={title}
          levels={levels}
          measures={measures}
          window={{
            rows: [down[0]?.index ?? 0, (down.at(-1)?.index ?? -1) + 1],
            columns: [across[0]?.index ?? 0, (across.at(-1)?.index ?? -1) + 1],
            before: { rows: down[0]?.start ?? 0, columns: across[0]?.start ?? 0 },
            after: {
              rows: rows.getTotalSize() - (down.at(-1)?.end ?? 0),
              columns: columns.getTotalSize() - (across.at(-1)?.end ?? 0),
            },
          }}
        />
      </div>
      <p className="quiet">{t.size({ rows: layout.rows.size, columns: layout.columns.size })}</p>
    </div>
  );
}
