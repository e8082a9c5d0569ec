import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from "react";
import { layoutTable } from "~/app/domain/sample-tables/layout/layoutTable";
import type { TableModel } from "~/schemas/tableModel";
import { TableGrid, type CellLevels } from "./TableGrid";
import { useTableTexts } from "./useTableTexts";

/** What is drawn whole; of a larger table so much stands there without a script, and a window that moves with one. */
const drawnRows = 40;
const drawnColumns = 30;

/** Most tables are drawn whole: what draws large ones comes when it is needed. */
const MovingWindow = lazy(() => import("./MovingWindow"));

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
  const beginning: ReactNode = (
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
  if (!isLarge || !isScripted) return beginning;
  return (
    <Suspense fallback={beginning}>
      <MovingWindow layout={layout} title={title} levels={levels} measures={measures.length} />
    </Suspense>
  );
}
