import { normaliseLabel } from "./normaliseLabel";

/** Whole years, both included; `to` is null for "and older". */
export interface AgeBand {
  readonly from: number;
  readonly to: number | null;
}

/** The oldest age that a band may name. */
const oldestAge = 130;
const years = String.raw`(?:\s*-?(?:år|åring(?:er|ar|en)?|års|years?(?:[ -]olds?)?|yrs?|y))?`;
const between = new RegExp(
  `^(?:fra |frå |from |mellom |between )?(\\d{1,3})${years}\\s*(?:-|til og med|til|to|t\\.?o\\.?m\\.?|and|og)\\s*(\\d{1,3})${years}$`,
);
const andOlder = new RegExp(
  `^(?:≥|>=)?\\s*(\\d{1,3})${years}\\s*(?:\\+|og eldre|og over|eller eldre|eller over|år\\+|år og eldre|og oppover|and (?:over|older|above|up)|or (?:over|older|above|more)|-)?${years}$`,
);
const under = new RegExp(`^(?:under|<|yngre enn|yngre en|below|less than|younger than)\\s*(\\d{1,3})${years}$`);
const over = new RegExp(`^(?:over|>|eldre enn|above|older than)\\s*(\\d{1,3})${years}$`);
const atLeast = new RegExp(
  `^(?:minst|fra|frå|f\\.?o\\.?m\\.?|fra og med|frå og med|at least|from)\\s*(\\d{1,3})${years}$`,
);
const atMost = new RegExp(
  `^(?:(?:≤|<=|til og med|t\\.?o\\.?m\\.?|inntil|opptil|up to)\\s*(\\d{1,3})${years}|(\\d{1,3})${years}\\s*(?:og yngre|og under|eller yngre|or younger|and younger|and under))$`,
);

/**
 * Reads an age band as people write it: `0–17`, `18-29 år`, `90+`, `under 18`, `80 år og eldre`, `65 years and over`.
 * @returns the band, or null when the text is none; a bare number is a single year only with a word for year
 */
export function parseAgeBand(text: string): AgeBand | null {
  if (text.length > 80 || !/\d/.test(text)) return null;
  const label = normaliseLabel(text)
    .replace(
      /^(?:barn|unge|ungdom|voksne|vaksne|eldre|spedbarn|children|adults|elderly)\b(?! enn)\s*[,(:]?\s*(?=.*\d)/,
      "",
    )
    .replace(/\)$/, "")
    .replace(/^alder\s+/, "")
    .replace(/^(?:aged?|ages)\s+/, "");
  return toBand(label);
}

function toBand(label: string): AgeBand | null {
  if (label.length > 40 || !/\d/.test(label)) return null;
  const range = between.exec(label);
  // "0 og 1" lists two ages; "mellom 18 og 29" spans them.
  if (range && !(/^\d.*\b(?:og|and)\b/.test(label) && !/til og med/.test(label))) {
    return band(Number(range[1]), Number(range[2]));
  }
  const upTo = under.exec(label);
  if (upTo) return band(0, Number(upTo[1]) - 1);
  const atMostMatch = atMost.exec(label);
  if (atMostMatch) return band(0, Number(atMostMatch[1] ?? atMostMatch[2]));
  const above = over.exec(label);
  if (above) return band(Number(above[1]) + 1, null);
  const least = atLeast.exec(label);
  if (least) return band(Number(least[1]), null);
  const older = andOlder.exec(label);
  if (older) {
    const from = Number(older[1]);
    if (/^\d+$/.test(label)) return null;
    return /[+≥]|>=|eldre|over|oppover|older|above|more|and up|-$/.test(label) ? band(from, null) : band(from, from);
  }
  return null;
}

function band(from: number, to: number | null): AgeBand | null {
  if (from > oldestAge || from < 0) return null;
  if (to !== null && (to > oldestAge || to < from)) return null;
  return { from, to };
}
