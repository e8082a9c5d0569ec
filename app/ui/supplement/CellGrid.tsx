import { memo, useEffect, useMemo, useRef, useState } from "react";
import { placeCells, type PlacedCell } from "~/app/domain/sample-tables/placeCells";
import type { SheetPreview } from "~/app/domain/sample-tables/previewSheet";
import { useTexts } from "~/app/i18n/useTexts";
import { CellMark, type CellMarks } from "./CellMark";

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * A sheet in which a cell can be chosen, by pointer or keyboard: one stop for the tab key, arrows from cell to cell,
 * Enter or space to choose. Without a script it is a picture of the sheet.
 */
export const CellGrid = memo(function CellGrid(props: {
  sheet: SheetPreview;
  marks: CellMarks;
  choose: (ref: string) => void;
}) {
  const { sheet, marks, choose } = props;
  const t = useTexts().supplement.cells;
  const table = useRef<HTMLTableElement>(null);
  const [isScripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  const placed = useMemo(() => placeCells(sheet), [sheet]);
  const first = placed[0]?.[0]?.ref;

  const onKeyDown = (event: React.KeyboardEvent) => {
    const here = refOf(event.target);
    if (here === null) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      return choose(here);
    }
    const next = stepFrom(placed, here, event.key);
    if (!next) return;
    event.preventDefault();
    focusCell(table.current, here, next.ref);
  };
  const label = t.grid({ name: sheet.name });
  const isCut = sheet.rowCount > sheet.rows.length || sheet.columnCount > sheet.columns.length;
  return (
    <div className="stack stack--tight">
      <div
        className="table-frame sheet-frame cell-grid"
        {...(isScripted ? {} : { tabIndex: 0, role: "region", "aria-label": label })}
      >
        <table
          ref={table}
          className="sheet"
          role={isScripted ? "grid" : undefined}
          aria-label={label}
          onKeyDown={onKeyDown}
          onClick={(event) => {
            const ref = refOf(event.target);
            if (ref !== null) choose(ref);
          }}
        >
          <thead>
            <tr>
              <td />
              {sheet.columns.map((letters) => (
                <th scope="col" key={letters}>
                  {letters}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheet.rows.map(({ row }, at) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                {placed[at]?.map(({ ref, cell }) => (
                  <td
                    key={ref}
                    data-ref={ref}
                    tabIndex={isScripted ? (ref === first ? 0 : -1) : undefined}
                    rowSpan={cell.rowSpan}
                    colSpan={cell.colSpan}
                    data-header={cell.header ?? undefined}
                    data-bold={cell.bold || undefined}
                    data-number={cell.isNumber || undefined}
                    data-marked={marks[ref] ? true : undefined}
                  >
                    {cell.text}
                    <CellMark numbers={marks[ref] ?? []} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet scripted">{t.keys}</p>
      {isCut ? <p className="quiet">{t.cut}</p> : null}
    </div>
  );
});

function refOf(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest<HTMLElement>("td[data-ref]")?.dataset.ref ?? null) : null;
}

/** @returns the cell that a key leads to; null at the edge, or for a key that leads nowhere */
function stepFrom(placed: readonly PlacedCell[][], ref: string, key: string): PlacedCell | null {
  const all = placed.flat();
  const here = all.find((one) => one.ref === ref);
  if (!here) return null;
  const line = all.filter(({ row, cell }) => row <= here.row && here.row < row + cell.rowSpan);
  if (key === "Home") return line[0] ?? null;
  if (key === "End") return line.at(-1) ?? null;
  const step = steps[key];
  if (!step) return null;
  const [down, right] = step;
  const row = down > 0 ? here.row + here.cell.rowSpan : here.row + down;
  const column = right > 0 ? here.column + here.cell.colSpan : here.column + right;
  const isAt = (one: PlacedCell) =>
    one.row <= row &&
    row < one.row + one.cell.rowSpan &&
    one.column <= column &&
    column < one.column + one.cell.colSpan;
  return all.find(isAt) ?? null;
}

/** Only the cell with the focus can be reached by the tab key. */
function focusCell(table: HTMLTableElement | null, from: string, to: string): void {
  const find = (ref: string) => table?.querySelector<HTMLElement>(`td[data-ref="${ref}"]`);
  find(from)?.setAttribute("tabindex", "-1");
  const next = find(to);
  next?.setAttribute("tabindex", "0");
  next?.focus();
}
