import type { BuildVariable } from "../catalogue/applyOptions";

/** A longer row of years is hardly meant. */
const mostYears = 150;

/**
 * Values to begin with for a variable: a code list of the catalogue's (the usual one unless another is named), or the
 * years of the period. Empty where nobody has a list.
 */
export function categoriesFor(
  variable: Pick<BuildVariable, "lists" | "isYear"> | undefined,
  period: { from: string; to: string },
  listId?: string,
): string[] {
  if (!variable) return [];
  if (variable.isYear) return yearsOf(period);
  const list = listId ? variable.lists.find((one) => one.id === listId) : variable.lists[0];
  return list?.values ?? [];
}

function yearsOf({ from, to }: { from: string; to: string }): string[] {
  const [first, last] = [Number(from), Number(to || from)];
  if (!/^\d{4}$/.test(from) || !Number.isInteger(last) || last - first >= mostYears) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
}
