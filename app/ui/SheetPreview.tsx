import type { SheetPreview as Sheet } from "~/app/domain/sample-tables/previewSheet";
import { placeCells } from "~/app/domain/sample-tables/placeCells";
import { useTexts } from "~/app/i18n/useTexts";
import { CellMark, type CellMarks } from "./supplement/CellMark";

/** A sheet as it looks, merged cells and headers too, in its own scrolling frame; the row numbers stay in place. */
export function SheetPreview({ sheet, marks }: { sheet: Sheet; marks?: CellMarks }) {
  const t = useTexts().apply.reading;
  if (sheet.rows.length === 0) return <p className="quiet">{t.emptySheet}</p>;
  const placed = marks && Object.keys(marks).length > 0 ? placeCells(sheet) : null;
  const isCut = sheet.rowCount > sheet.rows.length || sheet.columnCount > sheet.columns.length;
  return (
    <div className="stack stack--tight">
      <div className="table-frame sheet-frame" tabIndex={0} role="region" aria-label={t.sheet({ name: sheet.name })}>
        <table className="sheet">
          <caption className="visually-hidden">{t.sheet({ name: sheet.name })}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t.rowNumber}</span>
              </th>
              {sheet.columns.map((letters) => (
                <th scope="col" key={letters}>
                  {letters}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheet.rows.map(({ row, cells }, line) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                {cells.map((cell, at) => (
                  <td
                    key={at}
                    rowSpan={cell.rowSpan}
                    colSpan={cell.colSpan}
                    data-header={cell.header ?? undefined}
                    data-bold={cell.bold || undefined}
                    data-number={cell.isNumber || undefined}
                    data-marked={(placed && marks?.[placed[line]?.[at]?.ref ?? ""] && true) || undefined}
                  >
                    {cell.text}
                    {placed ? <CellMark numbers={marks?.[placed[line]?.[at]?.ref ?? ""] ?? []} /> : null}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isCut ? <p className="quiet">{t.sheetCut({ rows: sheet.rowCount, columns: sheet.columnCount })}</p> : null}
    </div>
  );
}
