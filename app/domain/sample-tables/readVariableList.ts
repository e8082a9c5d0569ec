import { isMeasureLabel, isTotalLabel } from "./labelPatterns";
import type { ReadVariable } from "./ReadTable";
import { readVariable, type PlacedLabel } from "./readVariable";
import { rangeOfCell } from "./SheetGrid";
import type { TableArea } from "./TableArea";

/** Variables with their categories beside them, one variable a line. */
export interface VariableList {
  readonly variables: readonly ReadVariable[];
  /** Whether a header says that it is a list of variables: beside real tables, it only explains them. */
  readonly hasHeader: boolean;
}

const variableWords = /^(?:variabel|variabler|variablar|variable|variables|variabelnavn|variabelnamn|variabelliste)$/i;
const categoryWords =
  /^(?:(?:mulige |moglege |possible )?kategori(?:er|ar)?|(?:mulige |moglege |possible )?verdi(?:er|ar)?|gruppering(?:er|ar)?|inndeling(?:er|ar)?|grupper|nivå(?:er)?|categor(?:y|ies)|(?:possible )?values?|groups?|levels?)$/i;
const otherWords =
  /^(?:beskrivelse|skildring|description|datakilde|datakjelde|kilde|kjelde|register|source|data source|type|merknad|kommentar|forklaring|definisjon|definition|format|enhet|eining|nr\.?|no\.?)$/i;

/**
 * Reads "Kjønn | Menn | Kvinner" with one variable a line, also under "Variabel | Kategorier" and with the categories
 * listed in one cell, and a list of variables with descriptions and no categories.
 * @returns null for anything else
 */
export function readVariableList(area: TableArea): VariableList | null {
  const [first, ...others] = area.rows;
  if (first === undefined) return null;
  const header = area.columns.map((column) => ({ column, text: area.text(first, column).replace(/:$/, "").trim() }));
  const name = header.find(({ text }) => variableWords.test(text));
  const hasCategories = header.some(({ text }) => categoryWords.test(text));
  const explainsCodes = header.some(({ text }) => /^(?:kode|koder|code|codes)$/i.test(text));
  if (name && !(hasCategories && !explainsCodes) && !header.every(({ text }) => isHeaderWord(text))) return null;
  const starts = area.rows.slice(0, 3).map((row) => area.text(row, area.left).replace(/\s*:$/, ""));
  if (!name && !starts.every((text) => text === "" || area.recognition.isVariableName(text))) return null;
  const categories = name ? header.filter(({ text }) => categoryWords.test(text)) : header.slice(1);
  const wide = name && categories.length === 1 ? header.filter(({ column }) => column > name.column) : categories;
  const isOpen = wide.every(({ text }) => text === "" || categoryWords.test(text));
  const columns = (name && isOpen ? wide : categories).map(({ column }) => column);
  const lines = linesOf(area, name ? others : area.rows, name?.column ?? area.left, new Set(columns));
  const names = lines.map((line) => line.heading.text);
  if (lines.length < 2 || new Set(names).size < names.length) return null;
  if (!name && !lines.every((line) => readsAsVariable(area, line))) return null;
  const variables = lines.flatMap(({ heading, labels }) => {
    const variable = readVariable(area.recognition, heading, labels, area.pointedVariable(heading, labels));
    return variable ? [variable] : [];
  });
  return { variables, hasHeader: name !== undefined };
}

function isHeaderWord(text: string): boolean {
  return text === "" || variableWords.test(text) || categoryWords.test(text) || otherWords.test(text);
}

interface Line {
  readonly heading: PlacedLabel;
  readonly labels: PlacedLabel[];
}

/** A name, and the categories beside it and on the lines below until the next name. */
function linesOf(area: TableArea, rows: readonly number[], nameColumn: number, columns: ReadonlySet<number>): Line[] {
  const lines: Line[] = [];
  for (const row of rows) {
    for (const cell of area.index.cellsInRow(row)) {
      const text = cell.text.trim();
      const place = rangeOfCell(cell);
      if (cell.column === nameColumn) lines.push({ heading: { text: text.replace(/\s*:$/, ""), place }, labels: [] });
      else if (columns.has(cell.column) && cell.column <= area.right)
        lines.at(-1)?.labels.push(...splitCategories(area, text).map((part) => ({ text: part, place })));
    }
  }
  return lines;
}

/** "Menn, kvinner" lists two categories; "Sogn og Fjordane" and "Ja, litt" are one each. */
function splitCategories(area: TableArea, text: string): string[] {
  const parts = text
    .split(/\s*[;\n]\s*|,\s+|\s+\/\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length < 2 || area.recognition.matchesOf(text).some(({ label }) => label !== null)) return [text];
  const known = parts.filter((part) => area.recognition.isCategory(part) || isTotalLabel(part));
  return known.length > 0 || /[;\n]/.test(text) || parts.length > 2 ? parts : [text];
}

/** A known variable with at least one of its own categories beside it, or nothing beside it but plain words. */
function readsAsVariable({ recognition }: TableArea, { heading, labels }: Line): boolean {
  if (!recognition.isVariableName(heading.text) || isMeasureLabel(heading.text)) return false;
  if (labels.length === 0 || labels.every(({ text }) => isMeasureLabel(text))) return false;
  const { variable } = recognition.recognise(heading.text, []);
  const fit = labels.some(({ text }) => recognition.isCategoryOf(text, heading.text));
  const others = labels.some(({ text }) => recognition.isCategory(text));
  return fit || (!others && variable !== null && variable.codeLists.length === 0);
}
