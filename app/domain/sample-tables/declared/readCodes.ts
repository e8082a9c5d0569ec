import type { ModelVariable, TableCategory } from "~/schemas/tableModel";
import type { CodeHeading } from "../export/codeRows";
import { codeHeadings, placements, totalWords } from "../export/codeRows";
import { splitCodes } from "../export/joinCodes";
import { normaliseLabel } from "../normaliseLabel";
import type { CellTexts } from "./CellTexts";

/** The variables of one table, by side, from the outermost in. */
export type DeclaredSides = Record<keyof typeof placements, ModelVariable[]>;

interface OpenVariable {
  readonly label: string;
  readonly id: string;
  readonly codeList: string;
  readonly total: boolean;
  /** By number: rows may have been sorted. */
  readonly categories: Map<number, TableCategory>;
}

/**
 * Reads the sheet "Kodelister". Its columns are known by their headings, so they may have been moved, and rows may
 * have been sorted.
 * @returns by table number; null when a heading is missing, or rows contradict each other
 */
export function readCodes(sheet: CellTexts): ReadonlyMap<number, DeclaredSides> | null {
  const header = findHeader(sheet);
  if (!header) return null;
  const open = new Map<string, OpenVariable>();
  for (const row of sheet.rows()) {
    if (row <= header.row) continue;
    const read = (heading: CodeHeading): string => sheet.at(row, header.columns[heading]);
    const place = /^\s*(\d{1,4})\s*$/.exec(read("Tabell"));
    if (place && !takeRow(open, `${Number(place[1])} ${normaliseLabel(read("Plassering"))}`, read)) return null;
  }
  return gather(open);
}

function findHeader(sheet: CellTexts): { row: number; columns: Record<CodeHeading, number> } | null {
  for (const row of sheet.rows()) {
    const columns = new Map([...sheet.columnsIn(row)].map((column) => [normaliseLabel(sheet.at(row, column)), column]));
    const found = codeHeadings.flatMap((heading) => {
      const column = columns.get(normaliseLabel(heading));
      return column === undefined ? [] : [[heading, column] as const];
    });
    if (found.length === codeHeadings.length) {
      return { row, columns: Object.fromEntries(found) as Record<CodeHeading, number> };
    }
  }
  return null;
}

/** @returns false when the row contradicts those before */
function takeRow(open: Map<string, OpenVariable>, place: string, read: (heading: CodeHeading) => string): boolean {
  const total = normaliseLabel(read("Totalt")) === normaliseLabel(totalWords.yes);
  const said = { label: read("Variabel"), id: read("Variabelens id"), codeList: read("Kodelistens id"), total };
  const variable = open.get(place) ?? { ...said, categories: new Map<number, TableCategory>() };
  open.set(place, variable);
  const { label, id, codeList } = variable;
  if (label !== said.label || id !== said.id || codeList !== said.codeList || variable.total !== total) return false;
  const number = read("Nr.").trim();
  if (number === "") return read("Kategori") === "" && read("Kode") === "";
  if (!/^\d{1,6}$/.test(number)) return false;
  const codes = splitCodes(read("Kode"));
  const category = variable.categories.get(Number(number));
  if (category) category.codes.push(...codes);
  else variable.categories.set(Number(number), { label: read("Kategori"), codes });
  return !category || category.label === read("Kategori");
}

function gather(open: ReadonlyMap<string, OpenVariable>): Map<number, DeclaredSides> | null {
  const tables = new Map<number, DeclaredSides>();
  for (const [place, variable] of [...open].sort(([a], [b]) => a.localeCompare(b, "nb", { numeric: true }))) {
    const [, number, word, index] = /^(\d+) (\p{L}+) (\d{1,2})$/u.exec(place) ?? [];
    const side = (Object.keys(placements) as (keyof typeof placements)[]).find(
      (one) => normaliseLabel(placements[one]) === word,
    );
    if (side === undefined) return null;
    const table = tables.get(Number(number)) ?? { rows: [], columns: [], filters: [] };
    tables.set(Number(number), table);
    if (table[side].push(finished(variable, `${keyWords[side]}-${index}`)) !== Number(index)) return null;
  }
  return tables;
}

const keyWords = { rows: "row", columns: "column", filters: "filter" } as const;

function finished({ label, id, codeList, total, categories }: OpenVariable, key: string): ModelVariable {
  const inOrder = [...categories].sort(([a], [b]) => a - b).map(([, category]) => category);
  return { key, id: id || null, label, codeList: codeList || null, categories: inOrder, total, keepFine: false };
}
