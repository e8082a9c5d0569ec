import type { TableCategory } from "~/schemas/tableModel";
import { nameAgeBand } from "../nameAgeBand";
import { parseAgeBand, type AgeBand } from "../parseAgeBand";
import { parseYears, type YearSpan } from "../parseYears";

/** Longer lists of names are cut to this many. */
const mostNamed = 3;

/** "2020" or "2019–2021". */
const yearsLabel = ({ from, to }: YearSpan): string => (from === to ? String(from) : `${from}–${to}`);

/**
 * Words for several categories put together: ages and years that follow one another become one span, everything else
 * a list of names.
 */
export function groupLabel(categories: readonly TableCategory[]): string {
  const [first] = categories;
  if (!first) return "";
  if (categories.length === 1) return first.label;
  const ages = joined(categories.map(({ label }) => parseAgeBand(label)));
  if (ages) return nameAgeBand(ages);
  const years = joined(categories.map(({ label }) => parseYears(label)));
  if (years && years.to !== null) return yearsLabel({ from: years.from, to: years.to });
  const names = categories.map(({ label }) => label);
  if (names.length > mostNamed) return `${names[0]} og ${names.length - 1} andre`.slice(0, 300);
  return `${names.slice(0, -1).join(", ")} og ${names.at(-1)}`.slice(0, 300);
}

/** The span that several spans make together; null when one is missing or they leave a hole. */
function joined(spans: readonly (AgeBand | null)[]): AgeBand | null {
  const sorted = spans
    .filter((span): span is AgeBand => span !== null)
    .sort((a, b) => a.from - b.from || (a.to ?? Infinity) - (b.to ?? Infinity));
  const [first] = sorted;
  if (!first || sorted.length < spans.length) return null;
  let to = first.to;
  for (const next of sorted.slice(1)) {
    if (to !== null && next.from > to + 1) return null;
    to = to === null || next.to === null ? null : Math.max(to, next.to);
  }
  return { from: first.from, to };
}
