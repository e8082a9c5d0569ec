import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import type { TableLayout } from "~/app/domain/sample-tables/layout/layoutTable";
import { TableGrid, type CellLevels } from "./TableGrid";
import { useTableTexts } from "./useTableTexts";

/** In pixels, as the style sheet has them. */
const rowHeight = 38;
const columnWidth = 88;

/** A large table, drawn only where one looks. */
export default function MovingWindow(props: {
  layout: TableLayout;
  title: string;
  levels: CellLevels | undefined;
  measures: number;
}) {
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
