import { normaliseLabel } from "~/app/domain/sample-tables/normaliseLabel";
import type { Catalogue } from "~/schemas/catalogue";
import type { Differencing } from "~/schemas/smallCells";
import type { ModelVariable, TableCategory, TableModel } from "~/schemas/tableModel";
import { coverCategory, tooFar } from "./coverCategory";
import { deriveParts, isUnionOf } from "./deriveParts";
import { nameBand } from "./nameBand";
import { axisOf, firstYear } from "./ReferenceAxis";
import { counties } from "./ReferencePopulation";

type CodeLists = Pick<Catalogue, "codeLists">;

/** The smallest things that categories are made of: single years of age, counties of 2024, codes. */
type Elements = ReadonlySet<string>;

/**
 * Pairs of tables over the same population in which a variable is grouped so differently that one can be subtracted
 * from the other: 0–19 years less 0–17 years is 18–19 years, in no table by itself and perhaps two persons.
 * Looked at are pairs that share a source, the unit of count, the period and the filters. Groups that are unions of the
 * other table's groups do no harm.
 */
export function findDifferencing(models: readonly TableModel[], catalogue: CodeLists): Differencing[] {
  return models.flatMap((one, index) =>
    models
      .slice(index + 1)
      .filter((other) => isSamePopulation(one, other))
      .flatMap((other) => compareTables(one, other, catalogue)),
  );
}

function isSamePopulation(one: TableModel, other: TableModel): boolean {
  const unit = ({ unit: { id, label } }: TableModel): string => id ?? normaliseLabel(label);
  const period = ({ period: { from, to } }: TableModel): string => {
    const typed = [from.trim(), to.trim()].filter((text) => text !== "");
    return `${typed[0] ?? ""}-${typed.at(-1) ?? ""}`;
  };
  return (
    one.sources.some((source) => other.sources.includes(source)) &&
    unit(one) === unit(other) &&
    period(one) === period(other) &&
    describeFilters(one) === describeFilters(other)
  );
}

function describeFilters({ filters }: TableModel): string {
  return JSON.stringify(
    filters
      .map((filter) => [nameOf(filter), filter.categories.map(describeCategory).sort()] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function describeCategory({ codes, label }: TableCategory): string {
  return codes.length > 0 ? [...codes].sort().join(" ") : normaliseLabel(label);
}

/** What makes two variables the same: the catalogue's id, else the label. */
function nameOf({ id, label }: ModelVariable): string {
  return id ?? normaliseLabel(label);
}

function compareTables(one: TableModel, other: TableModel, catalogue: CodeLists): Differencing[] {
  const shared = [...one.rows, ...one.columns].flatMap((mine) =>
    [...other.rows, ...other.columns]
      .filter((theirs) => isSameVariable(mine, theirs))
      .map((theirs) => ({
        mine,
        groups: groupsOf(mine, catalogue),
        others: groupsOf(theirs, catalogue),
      })),
  );
  // Where the tables are about different parts of the country, nothing can be subtracted.
  const overlap = shared.every(({ groups, others }) => groups.some((group) => others.some((two) => meets(group, two))));
  if (!overlap) return [];
  return shared.flatMap(({ mine, groups, others }) => {
    const differences = listDifferences(groups, others).map((part) => nameElements(part, mine, catalogue));
    if (differences.length === 0) return [];
    return [{ tables: [one.id, other.id], titles: [one.title, other.title], variable: mine.label, differences }];
  });
}

function isSameVariable(one: ModelVariable, other: ModelVariable): boolean {
  const axis = axisOf(one.id);
  return axis === null ? nameOf(one) === nameOf(other) : axis === axisOf(other.id);
}

function groupsOf(variable: ModelVariable, catalogue: CodeLists): Elements[] {
  const axis = axisOf(variable.id);
  return variable.categories.map((category) => {
    const mask = axis === null ? null : coverCategory(axis, category, catalogue);
    if (mask !== null && mask !== tooFar)
      return new Set(
        Array.from(mask, (covered, step) => (covered === 1 ? `${step}` : "")).filter((step) => step !== ""),
      );
    return new Set(category.codes.length > 0 ? category.codes : [normaliseLabel(category.label)]);
  });
}

function meets(one: Elements, other: Elements): boolean {
  return [...one].some((element) => other.has(element));
}

/** What can be had by subtraction and stands in neither table; where groups only cut across, their smallest part. */
function listDifferences(groups: readonly Elements[], others: readonly Elements[]): Elements[] {
  const isOdd = (part: Elements): boolean => !isUnionOf(part, groups) && !isUnionOf(part, others);
  const cut = groups.flatMap((group) =>
    others
      .filter((other) => meets(group, other) && !isUnionOf(group, others) && !isUnionOf(other, groups))
      .map((other) => new Set([...group].filter((element) => other.has(element)))),
  );
  if (cut.length === 0) return [];
  const derived = deriveParts(groups, others).filter(isOdd);
  if (derived.length > 0) return derived;
  return [cut.reduce((least, part) => (part.size < least.size ? part : least))];
}

function nameElements(part: Elements, variable: ModelVariable, catalogue: CodeLists): string {
  const axis = axisOf(variable.id);
  const steps = [...part].map(Number).sort((one, other) => one - other);
  const isSteps = steps.every(Number.isInteger);
  if (axis === "age" && isSteps) return nameSpans(steps, nameBand);
  if (axis === "year" && isSteps)
    return nameSpans(steps, (from, to) =>
      from === to ? `${firstYear + from}` : `${firstYear + from}–${firstYear + to}`,
    );
  if (axis === "county" && isSteps) {
    const list = catalogue.codeLists.find(({ id }) => id === "county-2024");
    return steps
      .map((step) => list?.codes.find(({ code }) => code === counties[step])?.label.nb ?? counties[step] ?? "")
      .join(", ");
  }
  const labels = [...part].map(
    (element) =>
      variable.categories.find(({ codes, label }) =>
        codes.length > 0 ? codes.length === 1 && codes[0] === element : normaliseLabel(label) === element,
      )?.label ?? element,
  );
  return labels.join(", ");
}

function nameSpans(steps: readonly number[], name: (from: number, to: number) => string): string {
  const spans: [number, number][] = [];
  for (const step of steps) {
    const last = spans.at(-1);
    if (last && last[1] === step - 1) last[1] = step;
    else spans.push([step, step]);
  }
  return spans.map(([from, to]) => name(from, to)).join(", ");
}
