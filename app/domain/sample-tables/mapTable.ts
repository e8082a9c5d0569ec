import type { ReadTable, ReadText, ReadVariable } from "./ReadTable";
import type { GridRange } from "./SheetGrid";

/** The same table with each of its places moved. */
export function mapTable(table: ReadTable, move: (range: GridRange) => GridRange): ReadTable {
  const orNull = (range: GridRange | null): GridRange | null => range && move(range);
  const variable = (one: ReadVariable): ReadVariable => ({
    ...one,
    place: move(one.place),
    headingPlace: orNull(one.headingPlace),
    categoryPlace: orNull(one.categoryPlace),
  });
  const text = (one: ReadText | null): ReadText | null => one && { ...one, place: orNull(one.place) };
  const { texts, filled, repeated } = table;
  return {
    ...table,
    range: move(table.range),
    rows: table.rows.map(variable),
    columns: table.columns.map(variable),
    headerRange: orNull(table.headerRange),
    stubRange: orNull(table.stubRange),
    repeated: repeated && { ...repeated, range: move(repeated.range) },
    filled: filled && { ...filled, range: move(filled.range) },
    texts: {
      title: text(texts.title),
      unit: text(texts.unit),
      period: text(texts.period),
      population: text(texts.population ?? null),
      notes: texts.notes.map((note) => ({ ...note, place: orNull(note.place) })),
    },
  };
}
