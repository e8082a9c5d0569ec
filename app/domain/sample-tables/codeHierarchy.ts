/** What the form of a code tells of the coarser levels above it, in upper case as the classifications write it. */

/** The three characters of an ICD-10 code: "I21.4" is in "I21"; null for what is no such code. */
export function icd10Category(code: string): string | null {
  return /^([A-Z]\d{2})(?:\.?\d{1,2})?$/.exec(code)?.[1] ?? null;
}

/** Whether three characters lie in a range such as "A00-B99", both ends included. */
export function isInCodeRange(category: string, range: string): boolean {
  const [, from, to] = /^([A-Z]\d{2})-([A-Z]\d{2})$/.exec(range) ?? [];
  return from !== undefined && to !== undefined && from <= category && category <= to;
}

/** Characters of an ATC code's levels one to four. */
export const atcLevelLengths = [1, 3, 4, 5] as const;

/** Whether a text is an ATC code of any level. */
export const isAtcCode = (code: string): boolean => /^[A-Z](?:\d{2}(?:[A-Z](?:[A-Z](?:\d{2})?)?)?)?$/.test(code);

/** The first two digits of a municipality's number are its county's; null for what is no such number. */
export const countyOfMunicipality = (code: string): string | null => (/^\d{4}$/.test(code) ? code.slice(0, 2) : null);
