import type { ModelVariable, TableCategory, TableModel } from "~/schemas/tableModel";
import { totalLabel } from "../layout/axis";
import { countInnerCells, measuresHeading } from "../layout/layoutTable";
import { measureLabel } from "../layout/measureLabel";
import type { ExportNames } from "./ExportNames";
import { noteLines } from "./sheetLines";

/** A dimension's categories: ids in their order, and the label of each. */
export interface JsonStatDimension {
  readonly label: string;
  readonly category: {
    readonly index: readonly string[];
    readonly label: Readonly<Record<string, string>>;
    /** Of measures only. */
    readonly unit?: Readonly<Record<string, { readonly label: string; readonly base?: string }>>;
  };
  readonly extension?: Readonly<Record<string, unknown>>;
}

/**
 * A dataset without values yet: every cell is null. JSON-stat leaves missing values out of an object; the first one is
 * written all the same, since programs take an object without members for a dataset without cells.
 */
export interface JsonStatDataset {
  readonly version: "2.0";
  readonly class: "dataset";
  readonly label: string;
  readonly source?: string;
  readonly note?: readonly string[];
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly role: {
    readonly time?: readonly string[];
    readonly geo?: readonly string[];
    readonly metric: readonly string[];
  };
  readonly dimension: Readonly<Record<string, JsonStatDimension>>;
  readonly value: Readonly<Record<string, null>>;
  readonly extension: Readonly<Record<string, unknown>>;
}

/** Variables of the catalogue that have a role in JSON-stat. */
const timeVariables = new Set(["year"]);
const geoVariables = new Set(["county", "municipality", "health-region"]);
const metricId = "measure";
const totalId = "total";

/**
 * The skeleton of a table as a JSON-stat 2.0 dataset: rows, columns and measures as dimensions, totals among the
 * categories as in the sheet, no values. `extension` has what JSON-stat has no word for: which dimensions stand in the
 * rows, unit of count, period, population, filters, definition of a case, and the codes of each group.
 * @see https://json-stat.org/full/
 */
export function toJsonStat(model: TableModel, names: ExportNames): JsonStatDataset {
  const ids = uniqueIds(
    [...model.rows, ...model.columns].map(({ id }) => id ?? "variable"),
    [metricId],
  );
  const variables = [...model.rows, ...model.columns].map((variable, at) => ({ variable, id: ids[at] ?? "" }));
  const dimensions = [
    ...variables.map(({ variable, id }) => [id, dimensionOf(variable)] as const),
    [metricId, metricDimension(model)] as const,
  ];
  const source = model.sources.map((one) => names.sources.get(one) ?? one).join(", ");
  const note = noteLines(model.notes).map(({ text }) => text);
  const withRole = (wanted: ReadonlySet<string>): string[] =>
    variables.filter(({ variable }) => variable.id !== null && wanted.has(variable.id)).map(({ id }) => id);
  const [time, geo] = [withRole(timeVariables), withRole(geoVariables)];
  return {
    version: "2.0",
    class: "dataset",
    label: model.title,
    ...(source !== "" && { source }),
    ...(note.length > 0 && { note }),
    id: dimensions.map(([id]) => id),
    size: dimensions.map(([, { category }]) => category.index.length),
    role: { ...(time.length > 0 && { time }), ...(geo.length > 0 && { geo }), metric: [metricId] },
    dimension: Object.fromEntries(dimensions),
    value: { 0: null },
    extension: {
      rows: ids.slice(0, model.rows.length),
      columns: ids.slice(model.rows.length),
      unit: model.unit,
      sources: model.sources,
      linked: model.linked,
      measures: model.measures,
      period: model.period,
      population: model.population,
      filters: model.filters.map(({ id, label, codeList, categories }) => ({ id, label, codeList, categories })),
      definition: model.definition,
      derived: model.derived,
      cells: countInnerCells([...model.rows, ...model.columns]) * model.measures.length,
    },
  };
}

function dimensionOf(variable: ModelVariable): JsonStatDimension {
  const { categories, total } = variable;
  const hasTotal = total && categories.length > 0;
  const own = uniqueIds(categories.map(categoryId), hasTotal ? [totalId] : []);
  const labels = categories.map(({ label }, at) => [own[at] ?? "", label] as const);
  // A dimension has at least one category: one without a name where none is chosen yet.
  const all = hasTotal
    ? [...labels, [totalId, totalLabel] as const]
    : labels.length > 0
      ? labels
      : [["none", ""] as const];
  return {
    label: variable.label,
    category: { index: all.map(([id]) => id), label: Object.fromEntries(all) },
    extension: {
      variable: variable.id,
      codeList: variable.codeList,
      total: hasTotal ? totalId : null,
      codes: Object.fromEntries(categories.map(({ codes }, at) => [own[at] ?? "", codes])),
    },
  };
}

function metricDimension({ measures, unit }: TableModel): JsonStatDimension {
  const labels = measures.map((measure) => measureLabel(measure, unit));
  const ids = uniqueIds(measures.map(({ kind }) => kind));
  const units = measures.map(({ kind, per }) => {
    if (kind === "rate") return { label: unit.label, base: `per ${per}` };
    return { label: kind === "share" ? "%" : kind === "ddd" ? "DDD" : unit.label };
  });
  const byId = <Value>(values: readonly Value[]): Record<string, Value> =>
    Object.fromEntries(values.map((value, at) => [ids[at] ?? "", value]));
  return { label: measuresHeading, category: { index: ids, label: byId(labels), unit: byId(units) } };
}

/** The code, where there is one and it is short; a group has a number of its own. */
function categoryId({ codes }: TableCategory): string {
  const [code] = codes;
  return codes.length === 1 && code ? code : "category";
}

/** Ids that no two share, nor any of those taken; "__proto__" would be no key of its own. */
function uniqueIds(wanted: readonly string[], taken: readonly string[] = []): string[] {
  const used = new Set(["__proto__", ...taken]);
  const numbers = new Map<string, number>();
  return wanted.map((one) => {
    let id = one;
    let number = numbers.get(one) ?? 1;
    while (used.has(id)) id = `${one}-${++number}`;
    numbers.set(one, number);
    used.add(id);
    return id;
  });
}
