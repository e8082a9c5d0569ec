import { findUnitOfCount } from "./findUnitOfCount";
import { metadataInText, parseMetadata, type MetadataKind } from "./labelPatterns";
import { findYearsInText, yearsInLabel } from "./parseYears";
import type { ReadTable, ReadText, ReadVariable } from "./ReadTable";
import type { Recognition } from "./Recognition";
import { boundingRange } from "./SheetGrid";
import { isTitleLike, wholeText, type TextLine } from "./textLines";

/** What stands around a table and in its headers. */
export interface TextSources {
  /** Where a person pointed at it. */
  readonly title: TextLine | undefined;
  readonly above: readonly TextLine[];
  readonly below: readonly TextLine[];
  /** Lines that hold for every table: above the first of the sheet, or on a sheet of their own. */
  readonly common: readonly TextLine[];
  readonly headers: readonly string[];
  /** The sheet's name says it where nothing else does. */
  readonly sheet: string;
  readonly variables: readonly ReadVariable[];
}

/** Title, unit of count, period and notes of a table, each with where it stands. */
export function tableTexts(sources: TextSources, recognition: Recognition): ReadTable["texts"] {
  return {
    title: sources.title ? pointedTitle(sources.title) : titleOf(sources.above),
    unit: unitOf(sources, recognition),
    period: periodOf(sources),
    notes: notesOf(sources),
    population: populationOf([...sources.above, ...sources.below]),
  };
}

/** A table that a person made has far fewer lines about it. */
const mostNotes = 500;

function notesOf({ above, below }: TextSources): ReadText[] {
  const lines = [...above.filter(isNoteAbove), ...below.filter((line) => !isPopulation(line))].slice(0, mostNotes);
  return lines.map((line) => ({ text: wholeText(line), place: line.place, sureness: "likely" }));
}

/** "Kilde: NPR" above a table says something of it, and is neither its title nor its unit or period. */
function isNoteAbove(line: TextLine): boolean {
  return parseMetadata(line.text, line.next)?.kind === "note" && !isPopulation(line);
}

const populationKeys = /^(?:populasjon|population|utvalg|utval)$/;

function isPopulation({ text, next }: TextLine): boolean {
  return populationKeys.test(parseMetadata(text, next)?.key ?? "");
}

function populationOf(lines: readonly TextLine[]): ReadText | null {
  const line = lines.find(isPopulation);
  const metadata = line && parseMetadata(line.text, line.next);
  return line && metadata ? { text: metadata.value, place: line.place, sureness: "certain" } : null;
}

function pointedTitle(line: TextLine): ReadText {
  return { text: wholeText(line), place: line.place, sureness: "certain" };
}

function titleOf(above: readonly TextLine[]): ReadText | null {
  const named = metadataLine(above, "title");
  if (named) return named;
  const plain = above.filter((line) => parseMetadata(line.text, line.next) === null && !isPivotCaption(line));
  const numbered = plain.findLast((candidate) => /^tab(?:ell|le)\b/i.test(candidate.text));
  const line = numbered ?? plain[0];
  if (!line) return null;
  const text = wholeText(line);
  if (numbered) return { text, place: line.place, sureness: "certain" };
  return { text, place: line.place, sureness: plain.length === 1 && isTitleLike(text) ? "likely" : "guess" };
}

/** "Count of patients", "Antall av pasientnr": what a pivot table writes in its corner tells what it counts. */
function isPivotCaption({ text, next }: TextLine): boolean {
  return next === null && /^(?:(?:count|sum|average) of|(?:antall|antal|sum|summer|gjennomsnitt) av) \S+$/i.test(text);
}

/** "Telleenhet: personer": the line says itself what it is. */
function metadataLine(lines: readonly TextLine[], kind: MetadataKind): ReadText | null {
  for (const line of lines) {
    const metadata = parseMetadata(line.text, line.next);
    if (kind === "unit" || kind === "period") {
      const value = metadataInText(wholeText(line), kind);
      if (value !== null) return { text: value, place: line.place, sureness: "certain" };
    }
    if (metadata?.kind === kind && metadata.value !== "") {
      return { text: metadata.value, place: line.place, sureness: "certain" };
    }
  }
  return null;
}

function unitOf({ above, below, common, headers, sheet }: TextSources, recognition: Recognition): ReadText | null {
  const named = metadataLine([...above, ...below], "unit") ?? metadataLine(common, "unit");
  if (named) return { ...named, text: recognition.unitNamed(named.text)?.label ?? named.text };
  const lines = [...above, ...below, ...common];
  const texts = [
    ...headers.map((text) => ({ text, place: null })),
    ...lines.map((line) => ({ text: wholeText(line), place: line.place })),
    { text: sheet, place: null },
  ];
  for (const { text, place } of texts) {
    const unit = findUnitOfCount(text, recognition);
    if (unit) return { text: unit.text, place, sureness: unit.isKnown ? "likely" : "guess" };
  }
  return null;
}

/** A year in such a text tells which edition of a code list is meant, or when the file was written. */
const otherYears = /inndeling|struktur|grenser|versjon|version|utgave|oppdatert|updated|sist endret|dato|ICD-10-/i;

function periodOf(sources: TextSources): ReadText | null {
  const { above, below, common, headers, variables, sheet } = sources;
  const named = metadataLine([...above, ...below], "period") ?? metadataLine(common, "period");
  if (named) return named;
  return (
    yearsInLines(above) ??
    yearsInTexts(headers) ??
    yearsOfVariables(variables) ??
    yearsInLines([...below, ...common]) ??
    yearsInTexts([sheet])
  );
}

function yearsInLines(lines: readonly TextLine[]): ReadText | null {
  for (const line of lines) {
    if (otherYears.test(line.text)) continue;
    const years = findYearsInText(wholeText(line));
    if (years !== null) return { text: years, place: line.place, sureness: "likely" };
  }
  return null;
}

function yearsInTexts(texts: readonly string[]): ReadText | null {
  const years = texts.filter((text) => !otherYears.test(text)).flatMap((text) => findYearsInText(text) ?? []);
  return years[0] === undefined ? null : { text: years[0], place: null, sureness: "likely" };
}

function yearsOfVariables(variables: readonly ReadVariable[]): ReadText | null {
  const dated = variables.filter(({ categories }) => {
    const years = categories.filter((label) => yearsInLabel(label) !== null);
    return years.length > 0 && years.length >= categories.length / 2;
  });
  const years = dated.flatMap(({ categories }) => categories.flatMap((label) => yearsInLabel(label) ?? []));
  if (years.length === 0) return null;
  const from = years.reduce((first, span) => Math.min(first, span.from), Infinity);
  const to = years.reduce((last, span) => Math.max(last, span.to), 0);
  const place = boundingRange(dated.flatMap(({ categoryPlace }) => categoryPlace ?? []));
  return { text: from === to ? String(from) : `${from}–${to}`, place, sureness: "likely" };
}
