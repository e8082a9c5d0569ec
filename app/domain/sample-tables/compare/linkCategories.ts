import type { ModelVariable } from "~/schemas/tableModel";
import { normaliseLabel } from "../normaliseLabel";
import { composedOf } from "./composedOf";
import { areComparable, coverageOf, coverTheSame, type Coverage } from "./coverage";
import { linkByCoverage, type Link } from "./linkByCoverage";

/** So many on a side are searched for labels put together of others. */
const mostComposed = 100;

export interface LinkedCategories {
  /** What became what; nothing stands in two of them. */
  readonly links: readonly (Link & {
    /** Whether both sides cover just the same, or are the same in name or place where that can't be told. */
    readonly isSame: boolean;
  })[];
  /** Places before that nothing came of, and places after that came of nothing. */
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

/**
 * Finds what became of each category of a variable, the surest first: the same label and codes; what covers the same
 * codes, ages or years; the same label; a label put together of others; the same place among those that are found.
 */
export function linkCategories(before: ModelVariable, after: ModelVariable): LinkedCategories {
  const haveOneList = before.codeList === after.codeList;
  const covered = { before: coverages(before), after: coverages(after) };
  const links: (Link & { isSame: boolean })[] = [];
  const linkOf = { before: before.categories.map(() => -1), after: after.categories.map(() => -1) };
  const link = (found: Link, isSame: boolean) => {
    for (const at of found.before) linkOf.before[at] = links.length;
    for (const at of found.after) linkOf.after[at] = links.length;
    links.push({ ...found, isSame });
  };
  const left = (side: "before" | "after"): number[] => linkOf[side].flatMap((to, at) => (to < 0 ? [at] : []));
  const leftCovered = (side: "before" | "after"): Map<number, Coverage> =>
    new Map(left(side).map((at): [number, Coverage] => [at, covered[side](at)]));
  const labelOf = { before: label(before), after: label(after) };

  const whole =
    ({ categories }: ModelVariable) =>
    (at: number) =>
      [categories[at]?.label, ...(categories[at]?.codes ?? [])].join("\u0000");
  for (const found of pairByKey(left("before"), left("after"), whole(before), whole(after))) link(found, true);

  for (const found of linkByCoverage(leftCovered("before"), leftCovered("after"), haveOneList)) {
    const some = found.before.map(covered.before);
    const others = found.after.map(covered.after);
    link(found, coverTheSame(some, others, haveOneList));
  }

  for (const found of pairByKey(left("before"), left("after"), labelOf.before, labelOf.after)) {
    const codes = (variable: ModelVariable, [at = 0]: readonly number[]) =>
      [...(variable.categories[at]?.codes ?? [])].sort().join();
    link(found, !haveOneList || codes(before, found.before) === codes(after, found.after));
  }

  for (const { whole: one, parts } of composed(left("after"), left("before"), labelOf.after, labelOf.before))
    link({ before: parts, after: [one] }, true);
  for (const { whole: one, parts } of composed(left("before"), left("after"), labelOf.before, labelOf.after))
    link({ before: [one], after: parts }, true);

  for (const found of pairByPlace(linkOf.before, linkOf.after)) {
    const [one = 0] = found.before;
    const [other = 0] = found.after;
    if (!areComparable(covered.before(one), covered.after(other))) link(found, true);
  }
  return { links, removed: left("before"), added: left("after") };
}

/** What each covers, read from its label only where it is asked for. */
function coverages({ categories }: ModelVariable): (at: number) => Coverage {
  const known = new Map<number, Coverage>();
  return (at) => {
    const coverage = known.get(at) ?? coverageOf(categories[at] ?? { label: "", codes: [] });
    known.set(at, coverage);
    return coverage;
  };
}

const label =
  ({ categories }: ModelVariable) =>
  (at: number): string =>
    normaliseLabel(categories[at]?.label ?? "");

/** Pairs places that have the same key; the first with the first where it is there several times. */
function pairByKey(
  before: readonly number[],
  after: readonly number[],
  keyBefore: (at: number) => string,
  keyAfter: (at: number) => string,
): Link[] {
  const waiting = new Map<string, number[]>();
  for (const at of [...after].reverse()) {
    const key = keyAfter(at);
    const places = waiting.get(key);
    if (places) places.push(at);
    else waiting.set(key, [at]);
  }
  return before.flatMap((at) => {
    const other = waiting.get(keyBefore(at))?.pop();
    return other === undefined ? [] : [{ before: [at], after: [other] }];
  });
}

/** Which labels are put together of the others' labels. */
function composed(
  wholes: readonly number[],
  parts: readonly number[],
  wholeLabel: (at: number) => string,
  partLabel: (at: number) => string,
): { whole: number; parts: number[] }[] {
  if (parts.length < 2 || parts.length > mostComposed || wholes.length > mostComposed) return [];
  const free = [...parts];
  return wholes.flatMap((whole) => {
    const found = composedOf(wholeLabel(whole), free.map(partLabel))?.map((at) => free[at] ?? 0);
    if (!found) return [];
    for (const at of found) free.splice(free.indexOf(at), 1);
    return [{ whole, parts: found.sort((a, b) => a - b) }];
  });
}

/** Pairs, in order, runs of equal length that stand between the same neighbours. */
function pairByPlace(linkBefore: readonly number[], linkAfter: readonly number[]): Link[] {
  const waiting = new Map<string, number[][]>();
  for (const run of runsOfUnlinked(linkAfter)) waiting.set(run.key, [...(waiting.get(run.key) ?? []), run.places]);
  return runsOfUnlinked(linkBefore).flatMap(({ key, places }) => {
    const other = waiting.get(key)?.shift();
    if (other?.length !== places.length) return [];
    return places.map((at, turn) => ({ before: [at], after: [other[turn] ?? 0] }));
  });
}

function runsOfUnlinked(linkOf: readonly number[]): { key: string; places: number[] }[] {
  const runs: { key: string; places: number[] }[] = [];
  let previous = "start";
  let places: number[] = [];
  for (const [at, link] of [...linkOf, Infinity].entries()) {
    if (link < 0) {
      places.push(at);
      continue;
    }
    if (places.length > 0) runs.push({ key: `${previous} ${link}`, places });
    places = [];
    previous = String(link);
  }
  return runs;
}
