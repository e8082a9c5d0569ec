import type { ModelVariable } from "~/schemas/tableModel";
import { parseAgeBand } from "../parseAgeBand";
import { parseYears } from "../parseYears";
import { groupLabel } from "./groupLabel";

/**
 * Puts ages or years together so many at a time: ages from a multiple of the width, years from the first one. A band
 * that reaches over the edge of a group, and an open one, stay apart; so do categories that are neither.
 * @param width whole years, 1 or more
 */
export function groupByWidth(variable: ModelVariable, width: number): ModelVariable {
  const spans = variable.categories.map(({ label }) => {
    const age = parseAgeBand(label);
    return age
      ? { kind: "age" as const, ...age }
      : { kind: "year" as const, ...(parseYears(label) ?? { from: -1, to: -1 }) };
  });
  const years = spans.filter((span) => span.kind === "year" && span.from >= 0).map((span) => span.from);
  const firstYear = Math.min(...years);
  const bucketOf = (at: number): string => {
    const span = spans[at];
    if (!span || span.from < 0 || span.to === null) return `own ${at}`;
    const origin = span.kind === "age" ? 0 : firstYear;
    const from = Math.floor((span.from - origin) / width);
    return Math.floor((span.to - origin) / width) === from ? `${span.kind} ${from}` : `own ${at}`;
  };
  const groups = new Map<string, number[]>();
  variable.categories.forEach((_, at) => {
    const bucket = bucketOf(at);
    groups.set(bucket, [...(groups.get(bucket) ?? []), at]);
  });
  return {
    ...variable,
    categories: mergeGroups(
      variable,
      [...groups.values()].map((members) => ({ members })),
    ),
  };
}

/** The categories after some were put together; a group without a label of its own gets one from its members. */
export function mergeGroups(
  variable: ModelVariable,
  groups: readonly { readonly members: readonly number[]; readonly label?: string }[],
): ModelVariable["categories"] {
  return groups.flatMap(({ members, label }) => {
    const inside = members.flatMap((at) => variable.categories[at] ?? []);
    const [only] = inside;
    if (!only) return [];
    const codes = [...new Set(inside.flatMap((one) => one.codes))];
    return [{ label: label?.trim() || groupLabel(inside), codes }];
  });
}
