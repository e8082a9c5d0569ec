import type { TableMeasure, TableModel } from "~/schemas/tableModel";
import { aboutWords as words, definitionWords } from "../export/aboutWords";
import { tableNumber } from "../export/sheetNames";
import { normaliseLabel } from "../normaliseLabel";
import type { CellTexts } from "./CellTexts";
import { readMeasureLabel } from "../export/readMeasureLabel";

/** What is said of a table beside its rows, columns and filters. */
export type AboutTable = Omit<TableModel, "id" | "rows" | "columns" | "filters" | "rates">;
/** While it is being put together. */
type Draft = { -readonly [Key in keyof AboutTable]: AboutTable[Key] };

interface Line {
  readonly value: string;
  readonly id: string;
}

/**
 * Reads the sheet "Om tabellene": labels in the first column that has any, values and ids in the next two. Rows may
 * have been moved within a table, and rows of other words are passed over.
 * @returns by table number; null when a table is told of twice, or its measure in words of nobody's
 */
export function readAbout(sheet: CellTexts): ReadonlyMap<number, AboutTable> | null {
  const column = sheet.sheet.usedRange?.left ?? 1;
  const tables = new Map<number, Draft>();
  let table: Draft | null = null;
  for (const row of sheet.rows()) {
    const label = sheet.at(row, column);
    const line = { value: sheet.at(row, column + 1), id: sheet.at(row, column + 2) };
    const number = tableNumber(label);
    if (number !== null && line.value.trim() === "") {
      if (tables.has(number)) return null;
      tables.set(number, (table = nothingSaid()));
    } else if (table && !takeLine(table, normaliseLabel(label), line)) return null;
  }
  for (const said of tables.values()) if (said.measures.length === 0) return null;
  return tables;
}

const nothingSaid = (): Draft => ({
  title: "",
  sources: [],
  linked: "",
  unit: { id: null, label: "" },
  measures: [],
  period: { from: "", to: "" },
  population: "",
  definition: { diagnosis: "", event: "", place: "" },
  derived: [],
  notes: "",
});

/** @returns false for what can't be understood */
function takeLine(table: Draft, label: string, line: Line): boolean {
  switch (label) {
    case normal.title:
      table.title = line.value;
      return true;
    case normal.source:
      table.sources.push(line.id || line.value);
      return true;
    case normal.linked:
      table.linked = line.value;
      return true;
    case normal.unit:
      table.unit = { id: line.id || null, label: line.value };
      return true;
    case normal.measure: {
      const measure = readMeasure(line);
      if (measure) table.measures.push(measure);
      return measure !== null;
    }
    case normal.from:
      table.period.from = line.value;
      return true;
    case normal.to:
      table.period.to = line.value;
      return true;
    case normal.population:
      table.population = line.value;
      return true;
    case normal.derived:
      table.derived.push({ name: line.value, definition: "" });
      return true;
    case normal.derivation: {
      const last = table.derived.at(-1);
      if (last) last.definition = line.value;
      return true;
    }
    case normal.notes:
      table.notes = line.value;
      return true;
    case normal.diagnosis:
      table.definition.diagnosis = keyOf(definitionWords.diagnosis, line.value);
      return true;
    case normal.event:
      table.definition.event = keyOf(definitionWords.event, line.value);
      return true;
    case normal.place:
      table.definition.place = keyOf(definitionWords.place, line.value);
      return true;
    default:
      return true;
  }
}

const normal = Object.fromEntries(Object.entries(words).map(([key, word]) => [key, normaliseLabel(word)])) as Readonly<
  Record<keyof typeof words, string>
>;

/** The key of the words; "" for words of nobody's. */
function keyOf<Key extends string>(said: Readonly<Record<Key, string>>, value: string): Key | "" {
  const wanted = normaliseLabel(value);
  const found = (Object.entries(said) as [Key, string][]).find(([, word]) => normaliseLabel(word) === wanted);
  return found?.[0] ?? "";
}

function readMeasure({ value, id }: Line): TableMeasure | null {
  const told = readMeasureLabel(value);
  return told && (id === "" ? told : withUntold(told, id));
}

/** Only what has the right form is taken: the file comes from outside. */
function withUntold(told: TableMeasure, json: string): TableMeasure | null {
  const untold = parseObject(json);
  if (!untold) return null;
  const {
    per = told.per,
    of = told.of,
    direction = told.direction,
    standardPopulation = told.standardPopulation,
  } = untold;
  if ((per !== 1000 && per !== 100_000) || typeof of !== "string" || typeof standardPopulation !== "string")
    return null;
  if (direction !== "row" && direction !== "column" && direction !== "table") return null;
  return { kind: told.kind, per, of, direction, standardPopulation };
}

function parseObject(json: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
