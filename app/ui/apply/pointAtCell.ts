/**
 * The place of a cell that was clicked in the picture of a sheet, such as "B3"; a row's number gives the row, a column's
 * letters the column.
 * @returns null for a click beside the cells
 */
export function pointAtCell(target: EventTarget): string | null {
  const cell = target instanceof Element ? target.closest<HTMLTableCellElement>("td, th") : null;
  const table = cell?.closest("table");
  const row = cell?.parentElement;
  if (!cell || !table || !row) return null;
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].slice(1);
  if (heads.includes(cell)) return `${cell.textContent}:${cell.textContent}`;
  const number = row.querySelector("th")?.textContent ?? "";
  if (cell.scope === "row") return `${number}:${number}`;
  // Merged cells shift those after them: where a cell begins on the screen tells its column.
  const left = cell.getBoundingClientRect().left;
  const head = heads.findLast((one) => one.getBoundingClientRect().left <= left + 1);
  return head ? `${head.textContent}${number}` : null;
}
