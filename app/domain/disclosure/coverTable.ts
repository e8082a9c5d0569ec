import { normaliseLabel } from "~/app/domain/sample-tables/normaliseLabel";
import { parseYears } from "~/app/domain/sample-tables/parseYears";
import type { Catalogue, DataSource } from "~/schemas/catalogue";
import type { EstimateReason, ReasonCode } from "~/schemas/smallCells";
import type { ModelVariable, TableModel } from "~/schemas/tableModel";
import { coverCategory, maskOfYears, tooFar } from "./coverCategory";
import { axes, axisLength, axisOf, firstYear, unite, type Axis, type Mask } from "./ReferenceAxis";
import { bandYears, oldestSlot } from "./ReferencePopulation";

/** The parts of the catalogue that small cells are judged by. */
export type DisclosureCatalogue = Pick<Catalogue, "codeLists" | "unitsOfCount"> & {
  readonly sources: readonly Pick<DataSource, "id" | "threshold">[];
};

/** A row or column variable as the reference population sees it. */
export interface CoveredVariable {
  readonly variable: ModelVariable;
  readonly place: "row" | "column";
  /** Null where the population knows nothing of it. */
  readonly axis: Axis | null;
  /** For each category what it covers; null where that is not known, and for every one without an axis. */
  readonly masks: readonly (Mask | null)[];
}

export interface TableCover {
  /** Rows, then columns, each from the outermost in. */
  readonly variables: readonly CoveredVariable[];
  /** What filters and the period leave of each axis. */
  readonly within: Readonly<Record<Axis, Mask>>;
  readonly years: { readonly from: number; readonly to: number } | null;
  /** Whether the table has a variable or filter that the population knows nothing of: then no cell is safe. */
  readonly isPartial: boolean;
  /** What the estimate cannot do or rests on. Anything with severity `stop` ends it. */
  readonly reasons: readonly EstimateReason[];
}

/** Inner cells that are looked at, at most: as many as the reader of workbooks takes. */
export const mostCells = 1_000_000;

/**
 * Maps rows, columns and filters of a sample table to the reference population, and says where it does not reach:
 * the threshold is on persons, and births, deaths, municipalities, institutions and years far from 2024 are not in it.
 */
export function coverTable(model: TableModel, catalogue: DisclosureCatalogue): TableCover {
  const reasons = [...judgeVariables(model), ...judgeUnit(model, catalogue)];
  const variables = [
    ...model.rows.map((variable) => coverVariable(variable, "row", catalogue, reasons)),
    ...model.columns.map((variable) => coverVariable(variable, "column", catalogue, reasons)),
  ];
  const within = coverFilters(model, catalogue, reasons);
  const years = coverPeriod(model, variables, within, reasons);
  const uncovered = variables.filter(({ axis }) => axis === null).map(({ variable }) => variable.label);
  if (uncovered.length > 0) reasons.push(because("variables-not-covered", "unknown", uncovered));
  if (model.measures.some(({ kind }) => kind !== "count")) reasons.push(because("persons-behind", "note"));
  const isPartial = reasons.some(({ code }) => code === "variables-not-covered");
  return { variables, within, years, isPartial, reasons: unique(reasons) };
}

export function because(
  code: ReasonCode,
  severity: EstimateReason["severity"],
  labels: readonly string[] = [],
): EstimateReason {
  return { code, severity, labels: [...labels] };
}

/** The same reason about several variables is one. */
function unique(reasons: readonly EstimateReason[]): EstimateReason[] {
  const byCode = new Map<ReasonCode, EstimateReason>();
  for (const reason of reasons) {
    const known = byCode.get(reason.code);
    byCode.set(reason.code, { ...reason, labels: [...new Set([...(known?.labels ?? []), ...reason.labels])] });
  }
  return [...byCode.values()];
}

function judgeVariables(model: TableModel): EstimateReason[] {
  const inside = [...model.rows, ...model.columns];
  if (inside.length === 0) return [because("variables-missing", "stop")];
  const empty = inside.filter(({ categories }) => categories.length === 0);
  const reasons: EstimateReason[] = [];
  if (empty.length > 0)
    reasons.push(
      because(
        "categories-missing",
        "stop",
        empty.map(({ label }) => label),
      ),
    );
  const cells = inside.reduce((product, { categories }) => product * Math.max(1, categories.length), 1);
  if (cells > mostCells) reasons.push(because("too-large", "stop"));
  for (const { id, label } of [...inside, ...model.filters]) {
    if (id === "municipality" || id === "institution") reasons.push(because(id, "stop", [label]));
  }
  return reasons;
}

/** Forty contacts can be one patient: the threshold is never tested on anything but persons. */
function judgeUnit(model: TableModel, catalogue: Pick<Catalogue, "unitsOfCount">): EstimateReason[] {
  const { id, label } = model.unit;
  const written = normaliseLabel(label);
  const unit = catalogue.unitsOfCount.find((one) =>
    id === null ? Object.values(one.label).some((text) => normaliseLabel(text) === written) : one.id === id,
  );
  if (!unit) return [because("unit-missing", "stop", label === "" ? [] : [label])];
  if (unit.id === "births" || unit.id === "deaths") return [because(unit.id, "stop")];
  return unit.isPerson ? [] : [because("unit-not-persons", "stop", [unit.label.nb])];
}

function coverVariable(
  variable: ModelVariable,
  place: "row" | "column",
  catalogue: DisclosureCatalogue,
  reasons: EstimateReason[],
): CoveredVariable {
  const axis = axisOf(variable.id);
  if (axis === null) return { variable, place, axis, masks: variable.categories.map(() => null) };
  const masks = coverCategories(axis, variable, catalogue, reasons);
  return { variable, place, axis: masks.some((mask) => mask !== null) ? axis : null, masks };
}

function coverCategories(
  axis: Axis,
  variable: ModelVariable,
  catalogue: DisclosureCatalogue,
  reasons: EstimateReason[],
): (Mask | null)[] {
  return variable.categories.map((category) => {
    const mask = coverCategory(axis, category, catalogue);
    if (mask === tooFar) {
      reasons.push(because("period-far", "stop", [category.label]));
      return null;
    }
    if (mask === null) reasons.push(because("categories-not-covered", "note", [category.label]));
    else if (axis === "age" && cutsBand(mask)) reasons.push(because("band-split", "note", [category.label]));
    return mask;
  });
}

/** Whether a five-year band lies partly inside and partly outside. */
function cutsBand(mask: Mask): boolean {
  for (let from = 0; from < oldestSlot; from += bandYears) {
    const inside = mask.subarray(from, from + bandYears).reduce((sum, covered) => sum + covered, 0);
    if (inside > 0 && inside < bandYears) return true;
  }
  return false;
}

/** What is left of each axis when all filters hold; filters on anything else belong to what is counted. */
function coverFilters(
  model: TableModel,
  catalogue: DisclosureCatalogue,
  reasons: EstimateReason[],
): Record<Axis, Mask> {
  const whole = (axis: Axis): Mask => new Uint8Array(axisLength[axis]).fill(1);
  const within: Record<Axis, Mask> = {
    sex: whole("sex"),
    age: whole("age"),
    county: whole("county"),
    year: whole("year"),
  };
  for (const filter of model.filters) {
    const axis = axisOf(filter.id);
    if (filter.id === "municipality" || filter.id === "institution" || filter.categories.length === 0) continue;
    if (axis === null) {
      reasons.push(because("filters-in-rates", "note", [filter.label]));
      continue;
    }
    const masks = coverCategories(axis, filter, catalogue, reasons).filter((mask) => mask !== null);
    if (masks.length === 0) {
      reasons.push(because("variables-not-covered", "unknown", [filter.label]));
      continue;
    }
    const union = unite(masks, axis);
    within[axis] = within[axis].map((covered, step) => covered & (union[step] ?? 0));
  }
  return within;
}

/** Years come from the variable or filter that names them, and else from the period. */
function coverPeriod(
  model: TableModel,
  variables: readonly CoveredVariable[],
  within: Record<Axis, Mask>,
  reasons: EstimateReason[],
): TableCover["years"] {
  const typed = [model.period.from, model.period.to].filter((text) => text.trim() !== "");
  const spans = typed.map(parseYears);
  const byVariable = variables.find(({ axis }) => axis === "year");
  const byFilter = model.filters.some((filter) => axisOf(filter.id) === "year" && filter.categories.length > 0);
  if (typed.length > 0 && spans.every((span) => span !== null)) {
    const from = Math.min(...spans.map((span) => span.from));
    const to = Math.max(...spans.map((span) => span.to));
    const mask = maskOfYears([{ from, to }]);
    if (mask === tooFar) reasons.push(because("period-far", "stop", [from === to ? `${from}` : `${from}–${to}`]));
    else if (!byVariable) within.year = within.year.map((covered, step) => covered & (mask[step] ?? 0));
  } else if (!byVariable && !byFilter) {
    reasons.push(because("period-missing", "stop", typed));
  }
  const named = byVariable
    ? unite(
        byVariable.masks.filter((mask) => mask !== null),
        "year",
      ).map((covered, step) => covered & (within.year[step] ?? 0))
    : within.year;
  const first = named.indexOf(1);
  const stopped = reasons.some(({ code }) => code === "period-far" || code === "period-missing");
  if (first < 0 && !stopped) reasons.push(because("period-missing", "stop"));
  return first < 0 ? null : { from: firstYear + first, to: firstYear + named.lastIndexOf(1) };
}

/** What rows, columns and filters together let in of an axis. */
export function reachOf(cover: TableCover, axis: Axis): Mask {
  return cover.variables
    .filter((one) => one.axis === axis)
    .reduce((reach, { masks }) => {
      const union = unite(
        masks.filter((mask) => mask !== null),
        axis,
      );
      return reach.map((covered, step) => covered & (union[step] ?? 0));
    }, cover.within[axis]);
}

/** Axes that a table tells apart, or restricts. */
export function axesInTable(cover: TableCover): Axis[] {
  return axes.filter((axis) => cover.variables.some((one) => one.axis === axis) || reachOf(cover, axis).includes(0));
}
