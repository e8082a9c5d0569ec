import { normaliseLabel } from "./normaliseLabel";

/** A span of calendar years, both included. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
}

const year = String.raw`((?:18|19|20)\d{2})`;
const single = new RegExp(`^(?:år(?:et)?\\s+|year\\s+)?${year}$`);
const span = new RegExp(`^${year}\\s*(?:-|/|til|to|t\\.?o\\.?m\\.?)\\s*${year}$`);
const shortSpan = new RegExp(`^${year}[-/](\\d{2})$`);

/** A whole label that is a year or a period of years: `2023`, `2019–2021`, `2019-21`; else null. */
export function parseYears(text: string): YearSpan | null {
  if (text.length < 4 || text.length > 40 || !/(?:18|19|20)\d{2}/.test(text)) return null;
  const label = normaliseLabel(text);
  const one = single.exec(label);
  if (one) return { from: Number(one[1]), to: Number(one[1]) };
  const two = span.exec(label);
  if (two && Number(two[1]) <= Number(two[2])) return { from: Number(two[1]), to: Number(two[2]) };
  const short = shortSpan.exec(label);
  if (short) {
    const from = Number(short[1]);
    const to = Math.floor(from / 100) * 100 + Number(short[2]);
    if (to > from) return { from, to };
  }
  return null;
}

const listed = /(?<!\d)(?:19|20)\d{2}(?:\s*,\s*(?:19|20)\d{2})*,?\s+(?:og|and)\s+(?:19|20)\d{2}(?!\d)/;
const fromTo =
  /(?<!\p{L})(?:fra|frå|from)\s+((?:19|20)\d{2})\s+(?:(?:til|to)(?:\s+og\s+med)?|t\.?o\.?m\.?)\s+((?:19|20)\d{2})(?!\d)/iu;

/**
 * The first year or period named anywhere in a text; null when there is none. A list as "2019, 2021 og 2023" stays as
 * written; "fra 2019 til og med 2023" is "2019–2023".
 */
export function findYearsInText(text: string): string | null {
  const whole = fromTo.exec(text);
  if (whole) return `${whole[1]}–${whole[2]}`;
  const list = listed.exec(text);
  const match =
    /(?<!\d)(?:19|20)\d{2}(?:\s*(?:[-–—/]|til|to|t\.?o\.?m\.?)\s*(?:(?:19|20)\d{2}|\d{2}(?!\d)))?(?!\d)/.exec(text);
  return list && list.index <= (match?.index ?? Infinity) ? list[0] : (match?.[0] ?? null);
}

/** The years that a label holds, such as "1. kvartal 2023" or "jan. 2024"; null where it holds none. */
export function yearsInLabel(label: string): YearSpan | null {
  const whole = parseYears(label);
  if (whole) return whole;
  const found = findYearsInText(label);
  if (found === null) return null;
  const years = [...found.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([one]) => Number(one));
  return parseYears(found) ?? { from: Math.min(...years), to: Math.max(...years) };
}
