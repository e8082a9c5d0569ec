import { normaliseLabel } from "./normaliseLabel";

/** Words in a stub or header that stand for the whole, in nb, nn and en. */
const totalWords =
  /^(?:total(?:t|en|er|s|sum)?|i alt|til ?sam(?:men|an)|sum|overall|samlet|samla|samtlige|alle|all|begge|both|begge kjønn|menn og kvinner|kvinner og menn|men and women|(?:both|all) (?:sexes|genders)|grand total|sum total|(?:totalt|i alt) antall|året|heile året|hele året|whole (?:year|period|country|population)|entire (?:year|period|country|population)|(?:hele|heile) (?:året|perioden|landet|befolkningen|befolkninga|utvalget|utvalet|gruppen|gruppa|fylket|kommunen|regionen)|landet)(?:\s*\(.*\))?$/;
/** "Alle diagnoser", "Alle typer": every one of something. */
const allOfThem = /^(?:alle|all) (?!andre|øvrige|other)[\p{L}-]{3,}(?: [\p{L}-]{3,})?(?:\s*\(.*\))?$/u;
/** "Oslo i alt", "Menn totalt", "Sum kvinner": a total that says of what. */
const totalOfSomething =
  /^(?:[\p{L}.-]+(?: [\p{L}.-]+){0,3},? (?:i alt|totalt|samlet|til sammen|til saman|in total)|(?:sum|totalt|i alt|total) [\p{L}.-]+(?: [\p{L}.-]+)?)(?:\s*\(.*\))?$/u;
/** The country is the whole of its counties, but one among the countries. */
const countryWords = /^(?:norge|noreg|norway)(?:\s*\(.*\))?$/;
const abroad =
  /\b(?:utland|utlandet|abroad|norden|europa|europe|asia|afrika|africa|amerika|america|oseania|verden|verda|world|sverige|danmark|sweden|denmark|polen|poland|somalia|eu|eøs|eea|land|landene|countries)\b/;

/**
 * Whether a label stands for the sum over its variable.
 * @param among the labels it stands among, where they are known: beside "Utlandet", Norway is no total
 */
export function isTotalLabel(text: string, among: readonly string[] = []): boolean {
  if (text.length > 100) return false;
  const label = normaliseLabel(text);
  if (totalWords.test(label) || allOfThem.test(label)) return true;
  if (totalOfSomething.test(label) && !measureWords.test(label)) return true;
  return countryWords.test(label) && !among.some((other) => abroad.test(normaliseLabel(other)));
}

/** The name that stands for the measures side by side: "Antall", "Andel". */
export const measuresName = "Måltall";

/** Categories that fit any variable and tell nothing about which it is. */
const residualWords =
  /^(?:ukjent|ukjend|uoppgitt|uoppgjeve|uoppgitte|unknown|not stated|missing|mangler|manglar|andre|annet|anna|øvrige|øvrig|other|others|ikke oppgitt|ikkje oppgitt|uspesifisert)\b/;

/** Whether a label is a rest category, such as "ukjent". */
export function isResidualLabel(text: string): boolean {
  return residualWords.test(normaliseLabel(text));
}

const measureWords =
  /^(?:antall|ant|tal|talet|tal på|n|n =|nr|number|number of|no of|count|counts|andel|andelen|prosent|prosentdel|percent|percentage|proportion|share|%|rate|rater|ratar|rates|insidens|prevalens|incidence|prevalence|per 1[ .]?000|per 10[ .]?000|per 100[ .]?000|gjennomsnitt|gjennomsnittlig|snitt|mean|average|median|standardavvik|sd|ddd|sum ddd|dekningsgrad)(?=$|[\s,(/%])/;

/** Whether a header names what is counted or measured rather than a category: "Antall personer", "Rate per 100 000". */
export function isMeasureLabel(text: string): boolean {
  return measureWords.test(normaliseLabel(text));
}

/** What people put in cells that are to be filled in, and that is never a label: x, xx, –, …, ?. */
export function isPlaceholder(text: string): boolean {
  return /^(?:x+|[-–—.…:_*#?]+)$/i.test(text.trim());
}

/** Figures written as text, as an example of what is to come: "1 234", "12,5 %", "34 (12,5 %)", "< 5 %". */
function isFigure(text: string): boolean {
  if (/^\d{1,3}(?:[ \u00a0]\d{3})+$/.test(text.trim())) return true;
  return /^[<>≤≥~]?\s*\d[\d\s\u00a0.,]*(?:\s*%|\s*\(\s*[<>]?\d[\d.,\s]*%?\s*\)|[.,]\d+)$/.test(text.trim());
}

/** "<5", "n<5", "104" as text: a figure, or a small one masked. In a list of ages, "<5" is a category all the same. */
export function isMaskedFigure(text: string): boolean {
  const trimmed = text.trim();
  return /^(?:(?:n\s*[<>=≤]|[<≤])\s*\d{1,2}|\d{1,7})$/i.test(trimmed) && !/^(?:19|20)\d{2}$/.test(trimmed);
}

/** What only stands where figures are to come. */
export function isFiller(text: string): boolean {
  return isPlaceholder(text) || isFigure(text);
}

/** What names a measure in a header, and only fills cells in a body: n, %, antall. */
export function isMeasureSign(text: string): boolean {
  return /^(?:n|nn|n ?\(%\)|%|\(%\)|tall|tal|antall)$/i.test(text.trim());
}

export type MetadataKind = "unit" | "period" | "note" | "title";

const metadataKeys: readonly (readonly [MetadataKind, RegExp])[] = [
  [
    "unit",
    /^(?:telleenhet|telleining|teljeeining|tellenhet|teljeeininga|enhet|eining|måleenhet|måleeining|unit of count|unit|counting unit)$/,
  ],
  [
    "period",
    /^(?:periode|perioden|tidsperiode|tidsrom|tidsrommet|period|time period|år|årgang|årganger|årgangar|year|years|dato|datouttrekk)$/,
  ],
  ["title", /^(?:tittel|title|tabelltittel|table title)$/],
  [
    "note",
    /^(?:note|noter|notar|merk|merknad|merknader|merknadar|kommentar|kommentarer|kommentarar|kilde|kjelde|datakilde|datakjelde|kilder|kjelder|datakilder|datakjelder|source|sources|data source|notes|comment|comments|populasjon|population|utvalg|utval|avgrensning|avgrensing|filter|filtre|diagnose|diagnoser|diagnosekoder|kode|koder|definisjon|definition|forklaring|mål|måltall|measure|formål|føremål|purpose|prosjekt|project|kontakt|contact|søker|søkjar|applicant|versjon|version)$/,
  ],
];

export interface Metadata {
  readonly kind: MetadataKind;
  readonly key: string;
  readonly value: string;
}

/**
 * A line such as "Telleenhet: personer", or two neighbouring cells "Periode" and "2022–2024".
 * @param next the text of the cell to the right, if any
 */
export function parseMetadata(text: string, next: string | null): Metadata | null {
  const split = /^([^:]{1,40}):\s*(.*)$/s.exec(text.trim());
  const key = normaliseLabel(split?.[1] ?? text);
  const kind = metadataKeys.find(([, words]) => words.test(key))?.[0];
  if (!kind) return null;
  if (split) return { kind, key, value: (split[2] || next || "").trim() };
  return next === null ? null : { kind, key, value: next.trim() };
}

const unitKeys = String.raw`(?:telleenhet(?:en)?|telleining(?:a)?|teljeeining(?:a)?|enhet|eining|unit of count|counting unit)`;
const periodKeys = String.raw`(?:periode(?:n)?|tidsrom(?:met)?|tidsperiode(?:n)?|period|time period)`;
const inText: Readonly<Record<"unit" | "period", RegExp>> = {
  unit: new RegExp(String.raw`(?:(?:^|[\s.;,(])${unitKeys}\s*:|^${unitKeys} (?:er|is) )\s*(.+)$`, "is"),
  period: new RegExp(String.raw`(?:(?:^|[\s.;,(])${periodKeys}\s*:|^${periodKeys} (?:er|is) )\s*(.*\d.*)$`, "is"),
};

/**
 * What a line says of unit or period, alone or among other things: "Enhet: personer. Periode: 2021–2023.", "Telleenhet
 * er personer."
 * @returns null when it says nothing of it
 */
export function metadataInText(text: string, kind: "unit" | "period"): string | null {
  const found = inText[kind].exec(text.slice(0, 1000))?.[1];
  if (found === undefined) return null;
  const value = found
    .replace(/(?:[.;,|]|\s)\s*(?:\p{L}+\s?){1,2}:.*$/su, "")
    .replace(/\.(?:\s.*)?$/s, "")
    .trim();
  return value === "" ? null : value;
}

/** Whether a text below a table reads as a note rather than as a row's label. */
export function isNoteLike(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > 70) return true;
  if (/^(?:\*+|\d\)|¹|²|³|†|\(\d\)|\[\d\])\s*\S/.test(trimmed)) return true;
  if (parseMetadata(trimmed, null) ?? metadataInText(trimmed, "unit") ?? metadataInText(trimmed, "period")) return true;
  if (/^\S+(?: \S+){0,2} = \S/.test(trimmed)) return true;
  if (/^(?:note|noter|merk|merknad|obs|nb|kilde|kjelde|source)\b[\s:.!]/i.test(trimmed)) return true;
  return /[.!?]$/.test(trimmed) && trimmed.split(/\s+/).length >= 3;
}
