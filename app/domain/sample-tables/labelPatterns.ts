import { normaliseLabel } from "./normaliseLabel";

/** Words in a stub or header that stand for the whole, in nb, nn and en. */
const totalWords =
  /^(?:total(?:t|en|er|s|sum)?|i alt|til ?sam(?:men|an)|sum|samlet|samla|alle|all|begge|both|(?:alle|all) (?:aldre|aldrar|aldersgrupper|aldersgruppene|ages|age groups|fylker|fylke|counties|år|years|diagnoser|diagnosar)|begge kjønn|(?:both|all) (?:sexes|genders)|hele landet|heile landet|norge|noreg|norway|whole country|landet|grand total|sum total|totalt antall|i alt antall)(?:\s*\(.*\))?$/;

/** Whether a label stands for the sum over its variable. */
export function isTotalLabel(text: string): boolean {
  return totalWords.test(normaliseLabel(text));
}

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
    /^(?:note|noter|notar|merk|merknad|merknader|merknadar|kommentar|kommentarer|kommentarar|kilde|kjelde|datakilde|datakjelde|kilder|kjelder|datakilder|datakjelder|source|sources|data source|notes|comment|comments|populasjon|population|utvalg|utval|avgrensning|avgrensing|filter|filtre|diagnose|diagnoser|diagnosekoder|kode|koder|definisjon|definition|forklaring|mål|måltall|measure|formål|føremål|purpose|prosjekt|project|kontakt|contact|søker|søkjar|applicant|versjon|version|bestilling)$/,
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

/** Whether a text below a table reads as a note rather than as a row's label. */
export function isNoteLike(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > 70) return true;
  if (/^(?:\*+|\d\)|¹|²|³|†|\(\d\)|\[\d\])\s*\S/.test(trimmed)) return true;
  if (parseMetadata(trimmed, null)) return true;
  if (/^(?:note|noter|merk|merknad|obs|nb|kilde|kjelde|source)\b[\s:.!]/i.test(trimmed)) return true;
  return /[.!?]$/.test(trimmed) && trimmed.split(/\s+/).length >= 4;
}
