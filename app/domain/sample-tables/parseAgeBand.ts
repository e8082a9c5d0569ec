import { normaliseLabel } from "./normaliseLabel";

/** Whole years, both included; `to` is null for "and older". */
export interface AgeBand {
  readonly from: number;
  readonly to: number | null;
}

/** The oldest age that a band may name. */
const oldestAge = 130;
const years = String.raw`(?:\s*(?:år|åring(?:er|ar)?|years?(?: old)?|yrs?|y))?`;
const between = new RegExp(`^(\\d{1,3})${years}\\s*(?:-|til|to|t\\.?o\\.?m\\.?)\\s*(\\d{1,3})${years}$`);
const andOlder = new RegExp(
  `^(?:≥|>=)?\\s*(\\d{1,3})${years}\\s*(?:\\+|og eldre|og over|eller eldre|eller over|år\\+|and (?:over|older|above)|or (?:over|older)|-)?${years}$`,
);
const under = new RegExp(`^(?:under|<|yngre enn|below|less than|younger than)\\s*(\\d{1,3})${years}$`);
const over = new RegExp(`^(?:over|>|eldre enn|above|older than)\\s*(\\d{1,3})${years}$`);
const atMost = new RegExp(
  `^(?:(?:≤|<=)\\s*(\\d{1,3})${years}|(\\d{1,3})${years}\\s*(?:og yngre|eller yngre|or younger|and younger))$`,
);

/**
 * Reads an age band as people write it: `0–17`, `18-29 år`, `90+`, `under 18`, `80 år og eldre`, `65 years and over`.
 * @returns the band, or null when the text is none; a bare number is a single year only with a word for year
 */
export function parseAgeBand(text: string): AgeBand | null {
  const label = normaliseLabel(text)
    .replace(/^alder\s+/, "")
    .replace(/^(?:aged?|ages)\s+/, "");
  return toBand(label);
}

function toBand(label: string): AgeBand | null {
  const range = between.exec(label);
  if (range) return band(Number(range[1]), Number(range[2]));
  const upTo = under.exec(label);
  if (upTo) return band(0, Number(upTo[1]) - 1);
  const atMostMatch = atMost.exec(label);
  if (atMostMatch) return band(0, Number(atMostMatch[1] ?? atMostMatch[2]));
  const above = over.exec(label);
  if (above) return band(Number(above[1]) + 1, null);
  const older = andOlder.exec(label);
  if (older) {
    const from = Number(older[1]);
    if (/^\d+$/.test(label)) return null;
    return /[+≥]|>=|eldre|over|older|above|-$/.test(label) ? band(from, null) : band(from, from);
  }
  return null;
}

function band(from: number, to: number | null): AgeBand | null {
  if (from > oldestAge || from < 0) return null;
  if (to !== null && (to > oldestAge || to < from)) return null;
  return { from, to };
}
