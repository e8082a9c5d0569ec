import type { TableCategory } from "~/schemas/tableModel";
import { parseAgeBand } from "../parseAgeBand";
import { parseYears } from "../parseYears";

/** No band reaches further: the oldest age that a label may name. */
const oldestAge = 130;

/** What a category covers, as far as it says so itself. Both lists say the same thing where both are there. */
export interface Coverage {
  /** Codes of the variable's list. */
  readonly codes: readonly string[];
  /** Whole years of age, or calendar years, that the label spans. */
  readonly years: readonly string[];
}

export function coverageOf({ label, codes }: TableCategory): Coverage {
  return { codes: [...new Set(codes)], years: yearsOf(label) };
}

function yearsOf(label: string): string[] {
  const ages = parseAgeBand(label);
  if (ages) return span("age", ages.from, ages.to ?? oldestAge);
  const calendar = parseYears(label);
  return calendar ? span("year", calendar.from, calendar.to) : [];
}

const span = (of: string, from: number, to: number): string[] =>
  from > to ? [] : Array.from({ length: to - from + 1 }, (_, at) => `${of} ${from + at}`);

/** Whether both say what they cover in the same terms, so that sharing nothing means that they are different things. */
export const areComparable = (one: Coverage, other: Coverage): boolean =>
  (one.codes.length > 0 && other.codes.length > 0) || (one.years.length > 0 && other.years.length > 0);

/** Whether several categories together cover just what several others do; false where some don't say what they cover. */
export function coverTheSame(some: readonly Coverage[], others: readonly Coverage[], haveOneList: boolean): boolean {
  const all = [...some, ...others];
  const terms = (haveOneList ? (["codes", "years"] as const) : (["years", "codes"] as const)).find((name) =>
    all.every((one) => one[name].length > 0),
  );
  if (terms === undefined) return false;
  const one = new Set(some.flatMap((each) => each[terms]));
  const other = new Set(others.flatMap((each) => each[terms]));
  return one.size === other.size && [...one].every((member) => other.has(member));
}
