import { normaliseLabel } from "./normaliseLabel";

/** A label with a code beside its words: "03 Oslo", "Oslo (03)", "I21–I22 Hjerteinfarkt", "Simvastatin (C10AA05)". */
export interface CodedLabel {
  /** In lower case, dashes as "-". */
  readonly code: string;
  /** "" where the code stands alone. */
  readonly words: string;
}

const codeForm = String.raw`(?:[a-z]{0,2}-?\d[\da-z.]*|[a-z]\d{2}[a-z]{0,2}\d{0,2})`;
const listForm = String.raw`${codeForm}(?:\s*(?:-|,|;|\+|/|og|and|til|to)\s*${codeForm})*`;
const first = new RegExp(String.raw`^(?:icd-?10|icd|atc)?[\s:]*(${listForm})(?:[\s:.)-]+(.*))?$`);
const last = new RegExp(String.raw`^(.*\S)\s*[([](?:icd-?10|icd|atc)?[\s:]*(${listForm})[)\]]$`);

/** A longer text is no label. */
const longest = 200;

/** @returns null where no code stands first or, in parentheses, last */
export function parseCodedLabel(text: string): CodedLabel | null {
  if (text.length > longest || !/\d/.test(text)) return null;
  const label = normaliseLabel(text);
  if (/^b12\W*(?:mangel|vitamin|defici)/.test(label)) return null;
  const ending = last.exec(label);
  if (ending) return { code: ending[2] ?? "", words: ending[1] ?? "" };
  const starting = first.exec(label);
  return starting ? { code: (starting[1] ?? "").trim(), words: (starting[2] ?? "").trim() } : null;
}

const icdCode = /^[a-z]\d{2}(?:\.?\d{1,2})?$/;
const atcCode = /^[abcdghjlmnprsv]\d{2}(?:[a-z](?:[a-z](?:\d{2})?)?)?$/;

/** ICD-10 categories, subcategories, blocks and lists of them by their form: I21, I21.9, I20-I25, "I21, I22". */
export function icd10Codes(code: string): string[] | null {
  return codesOf(code, icdCode);
}

/** ATC codes from the second level on by their form: C09, C09A, C09AA, C09AA05. */
export function atcCodes(code: string): string[] | null {
  const codes = codesOf(code, atcCode);
  const isOneGroup = codes?.every((one) => one.split("-").every((part) => part.startsWith(one.charAt(0))));
  return codes && isOneGroup ? codes : null;
}

/** Such as ["I20-I25", "I50"], in capitals; null when one of them has another form. */
function codesOf(text: string, form: RegExp): string[] | null {
  const parts = text.split(/\s*(?:,|;|\+|\/|\bog\b|\band\b)\s*/);
  const codes = parts.map((part) => {
    const [from = "", to, ...more] = part.split(/\s*(?:-|\btil\b|\bto\b)\s*/);
    if (more.length > 0 || !form.test(from)) return null;
    if (to === undefined) return from.toUpperCase();
    // "I21-22" leaves the letter out.
    const whole = /^\d{2}/.test(to) ? `${from.charAt(0)}${to}` : to;
    return form.test(whole) ? `${from}-${whole}`.toUpperCase() : null;
  });
  return codes.some((code) => code === null) ? null : codes.flatMap((code) => code ?? []);
}

/** First two digits of a municipality's number: counties of today and before 2020, and 21 for Svalbard. */
const countyDigits = new Set(
  "01 02 03 04 05 06 07 08 09 10 11 12 14 15 16 17 18 19 20 21 30 31 32 33 34 38 39 40 42 46 50 54 55 56".split(" "),
);

/**
 * A municipality by its number and name: "0301 Oslo", "4601 Bergen", "Bergen (4601)". A number alone is none: it may
 * be a year or an amount. So may "2012 Alta"; under the heading "Kommune" the name is enough.
 * @returns the number, or null
 */
export function municipalityCode(text: string): string | null {
  const coded = parseCodedLabel(text.replace(/^K-?(?=\d{4})/, ""));
  if (!coded || !/^\d{4}$/.test(coded.code) || !/^\p{L}/u.test(coded.words)) return null;
  if (/^(?:år|gram|g|kg|cm|mm|mg|kr|nok|stk|ml|eller|og|or|and|til|to)\b/.test(coded.words)) return null;
  if (/^(?:19[5-9]|20[0-4])\d$/.test(coded.code)) return null;
  return countyDigits.has(coded.code.slice(0, 2)) ? coded.code : null;
}

const numerals: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** The chapter that "Kap. IX", "Kapittel 9" or "Chapter IX: …" names, as a Roman numeral; null for anything else. */
export function icd10Chapter(text: string): string | null {
  const bare = /^([IVX]+)\s*[:.)]\s*\p{L}/u.exec(text.trim())?.[1];
  if (bare !== undefined) return fromRoman(bare.toLowerCase()) <= 22 ? bare : null;
  const match = /^(?:icd-?10[\s-]*)?(?:kapittel|kap|chapter|ch)\.?\s*([ivx]+|\d{1,2})(?=$|[\s:.,(-])/.exec(
    normaliseLabel(text),
  );
  const found = match?.[1];
  if (found === undefined) return null;
  const number = /^\d/.test(found) ? Number(found) : fromRoman(found);
  return number >= 1 && number <= 22 ? toRoman(number) : null;
}

function fromRoman(text: string): number {
  return [...text].reduce((sum, letter, at) => {
    const value = numerals[letter] ?? 0;
    return (numerals[text[at + 1] ?? ""] ?? 0) > value ? sum - value : sum + value;
  }, 0);
}

function toRoman(number: number): string {
  const units = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
  return "X".repeat(Math.floor(number / 10)) + (units[number % 10] ?? "");
}
