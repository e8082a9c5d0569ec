import { isMeasureLabel, parseMetadata } from "./labelPatterns";
import type { Recognition } from "./Recognition";
import type { GridCell, GridRange } from "./SheetGrid";

/** A row of plain text: a title, a note, or "Telleenhet" beside "personer". */
export interface TextLine {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The cell to the right, where there is one. */
  readonly next: string | null;
  readonly place: GridRange;
  /** One of several titles in a row: it belongs to the table below it. */
  readonly isBesideOthers?: boolean;
}

/** @returns null for a row without content */
export function textLine(row: number, cells: readonly GridCell[]): TextLine | null {
  const [first, second] = cells;
  if (!first) return null;
  const place = { top: row, left: first.column, bottom: row, right: second?.column ?? first.column };
  return { row, column: first.column, text: first.text.trim(), next: second?.text.trim() ?? null, place };
}

/** The lines of a row: one, or one for each of several titles side by side. */
export function textLines(row: number, cells: readonly GridCell[]): TextLine[] {
  if (cells.length > 1 && cells.every((cell) => isTitleLike(cell.text))) {
    return cells.flatMap((cell) => {
      const line = textLine(row, [cell]);
      return line ? [{ ...line, isBesideOthers: true }] : [];
    });
  }
  if (cells.length > 1 && cells.slice(1).every((cell) => isMetadataCell(cell))) {
    return cells.flatMap((cell) => textLine(row, [cell]) ?? []);
  }
  const line = textLine(row, cells);
  return line ? [line] : [];
}

/** "Enhet: fødte barn" in a cell by itself. */
export function isMetadataCell({ text }: GridCell): boolean {
  const metadata = parseMetadata(text, null);
  return metadata !== null && metadata.value !== "";
}

/** "Tabell 1", or a phrase that is longer than a label: what stands above a table to say what it shows. */
export function isTitleLike(text: string): boolean {
  const trimmed = text.trim();
  if (/^(?:tab(?:ell|le|\.)?|figur|ark|vedlegg|appendix)\s*(?:\d|[A-Z]\b)/i.test(trimmed)) return true;
  return trimmed.split(/\s+/).length >= 5;
}

/** "Periode | 2019–2021" tells the period; "Diagnose | Antall" and "År | Menn" are headers. */
export function isMetadataPair(
  recognition: Recognition,
  key: string,
  value: string,
  nextCells: readonly GridCell[],
): boolean {
  const metadata = parseMetadata(key, value);
  if (!metadata) return false;
  if (isMeasureLabel(value) && metadata.kind !== "unit") return false;
  const named = recognition.variableNamed(key);
  const variables = recognition.matchesOf(value).map((match) => match.variable.id);
  if (named && variables.includes(named.id)) return true;
  if (variables.length > 0 && metadata.kind !== "unit") return false;
  if (metadata.kind !== "note") return true;
  const [below] = nextCells;
  return below === undefined || !(recognition.isCategory(below.text) || recognition.isVariableName(below.text));
}

/** Rows of a word and what is said of it, as on a cover sheet: "Prosjekt: | …", "Telleenhet | personer". */
export function isKeyValueBlock(recognition: Recognition, rows: readonly (readonly GridCell[])[]): boolean {
  if (rows.length < 2 || rows.some((cells) => cells.length > 2)) return false;
  const points = rows.filter((cells) => cells.length > 1);
  if (points.length > 0 && points.every(([bullet]) => bullet && isBullet(bullet.text))) return true;
  const pairs = rows.flatMap(([key, value]) => (key && value ? [{ key: key.text, value: value.text }] : []));
  if (pairs.length < 2 || pairs.length < rows.length / 2) return false;
  const telling = pairs.filter(({ key, value }) => {
    if (recognition.isCategoryOf(value, key) && parseMetadata(key, value)?.kind !== "period") return false;
    return /:\s*$/.test(key) || parseMetadata(key, value) !== null;
  });
  return telling.length > pairs.length / 2;
}

/** The whole line as one text. */
export function wholeText({ text, next }: TextLine): string {
  return next === null ? text : `${text} ${next}`;
}

/** What stands before each point of a list: "–", "•", "1.", "a)". */
function isBullet(text: string): boolean {
  return /^(?:[-–—*•·▪●>.]+|(?:\d{1,2}|[a-z])[.)])$/i.test(text.trim());
}
