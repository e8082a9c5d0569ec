import type { CodeList } from "~/schemas/catalogue";
import type { ModelVariable, TableModel } from "~/schemas/tableModel";
import { codesOfVariable } from "./codesOfVariable";
import { measuresName, metadataInText, parseMetadata } from "./labelPatterns";
import { parseMeasure } from "./parseMeasure";
import { yearsInLabel } from "./parseYears";
import type { ReadTable, ReadText, ReadVariable } from "./ReadTable";
import type { Recognition } from "./Recognition";
import { rangeAddress } from "./SheetGrid";
import type { Sureness } from "./Sureness";

/** Where a part of a table was read, and how sure it is what it means. */
export interface Origin {
  /** Such as `A3:H3` in the table's sheet; null where no single place tells it. */
  readonly range: string | null;
  readonly sureness: Sureness;
}

/** The origin of each part of a model; null for a part that the sheet says nothing of. */
export interface TableOrigins {
  readonly title: Origin | null;
  readonly unit: Origin | null;
  readonly period: Origin | null;
  readonly measures: Origin | null;
  readonly notes: readonly Origin[];
  /** By the key of the model's variable. */
  readonly variables: Readonly<Record<string, { readonly heading: Origin | null; readonly categories: Origin | null }>>;
}

export interface ModelReading {
  /** Without an id: it gets one where it is put. */
  readonly model: Omit<TableModel, "id">;
  readonly origins: TableOrigins;
}

/** As much as the model takes. */
const most = { label: 300, notes: 20_000, variables: 8, measures: 6, categories: 20_000 };

/**
 * A table that was read, as the builder's model, with where each part came from.
 * @param sourceIds the sources that it is asked from
 */
export function toTableModel(
  table: ReadTable,
  recognition: Recognition,
  codeLists: readonly CodeList[],
  sourceIds: readonly string[],
): ModelReading {
  const sides = { row: withoutMeasures(table.rows), column: withoutMeasures(table.columns) };
  // A long list of variables fills both sides.
  const rows = sides.row.slice(0, most.variables);
  const columns = [...sides.row.slice(most.variables), ...sides.column].slice(0, most.variables);
  const keyed = [
    ...rows.map((variable, at) => ({ key: `row-${at + 1}`, variable })),
    ...columns.map((variable, at) => ({ key: `column-${at + 1}`, variable })),
  ];
  const modelOf = ({ key, variable }: (typeof keyed)[number]): ModelVariable =>
    modelVariable(key, variable, codeLists, recognition);
  const { texts } = table;
  return {
    model: {
      title: clip(table.title ?? ""),
      sources: [...sourceIds],
      linked: "",
      unit: unitOf(table.unitOfCount, recognition),
      measures: measuresOf(table.measures),
      period: periodOf(table.period),
      population: texts.population?.text.slice(0, 5000) ?? "",
      filters: [],
      definition: { diagnosis: "", event: "", place: "" },
      derived: [],
      rows: keyed.slice(0, rows.length).map(modelOf),
      columns: keyed.slice(rows.length).map(modelOf),
      notes: notesOf(table),
      rates: { source: "", year: "", groups: [] },
    },
    origins: {
      title: originOf(texts.title),
      unit: originOf(texts.unit),
      period: originOf(texts.period),
      measures: table.measures.length === 0 ? null : measuresOrigin(table),
      notes: texts.notes.flatMap((note) => originOf(note) ?? []),
      variables: Object.fromEntries(keyed.map(({ key, variable }) => [key, originsOf(variable)])),
    },
  };
}

function withoutMeasures(variables: readonly ReadVariable[]): ReadVariable[] {
  return variables.filter(({ variable, variableCode }) => variableCode !== null || variable !== measuresName);
}

function modelVariable(
  key: string,
  variable: ReadVariable,
  codeLists: readonly CodeList[],
  recognition: Recognition,
): ModelVariable {
  const { variableCode: id, label, heading, categories, total } = variable;
  const known = id === null ? null : recognition.variableWithId(id);
  const lists = codeLists.filter((list) => known?.codeLists.includes(list.id));
  const { codeList, codes } = codesOfVariable(variable, lists);
  return {
    key,
    id,
    label: clip(label?.nb ?? heading ?? ""),
    codeList,
    categories: categories
      .slice(0, most.categories)
      .map((category, at) => ({ label: clip(category), codes: [...(codes[at] ?? [])] })),
    total,
    keepFine: false,
  };
}

function unitOf(text: string | null, recognition: Recognition): TableModel["unit"] {
  if (text === null) return { id: null, label: "" };
  return { id: recognition.unitNamed(text)?.id ?? recognition.unitSpelled(text), label: clip(text) };
}

function measuresOf(texts: readonly string[]): TableModel["measures"] {
  const measures = [...new Map(texts.map(parseMeasure).map((measure) => [JSON.stringify(measure), measure])).values()];
  return measures.length === 0 ? [parseMeasure("")] : measures.slice(0, most.measures);
}

function periodOf(text: string | null): TableModel["period"] {
  if (text === null) return { from: "", to: "" };
  const years = yearsInLabel(text);
  return years ? { from: String(years.from), to: String(years.to) } : { from: text.slice(0, 20), to: "" };
}

/** Lines that the model has no word of its own for. */
function notesOf({ texts, notes }: ReadTable): string {
  const own = notes.filter((note) => {
    const kind = parseMetadata(note, null)?.kind;
    return kind !== "unit" && kind !== "period" && note !== texts.population?.text && !tellsOnly(note);
  });
  return own
    .map((note, at) => (at === 0 ? note.replace(/^(?:merknad|merk|note)\s*:\s*/i, "") : note))
    .join("\n")
    .slice(0, most.notes);
}

function tellsOnly(note: string): boolean {
  return metadataInText(note, "unit") !== null && metadataInText(note, "period") !== null;
}

function originOf(text: ReadText | null): Origin | null {
  return text && { range: text.place && rangeAddress(text.place), sureness: text.sureness };
}

function measuresOrigin({ headerRange, rows }: ReadTable): Origin {
  const inRows = rows.find(({ variable }) => variable === measuresName);
  const place = inRows?.categoryPlace ?? headerRange;
  return { range: place && rangeAddress(place), sureness: "certain" };
}

function originsOf({ headingPlace, categoryPlace, sureness }: ReadVariable): TableOrigins["variables"][string] {
  return {
    heading: headingPlace && { range: rangeAddress(headingPlace), sureness },
    categories: categoryPlace && { range: rangeAddress(categoryPlace), sureness },
  };
}

function clip(text: string): string {
  return text.slice(0, most.label);
}
