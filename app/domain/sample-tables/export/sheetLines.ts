import type { ModelVariable, TableModel } from "~/schemas/tableModel";

export type LineRole = "title" | "unit" | "period" | "population" | "filter" | "note" | "size";

/** A line of text above or below a table. */
export interface SheetLine {
  readonly role: LineRole;
  readonly text: string;
}

/** The sheet is to be looked at: longer texts are cut there, and stand whole among what is said of the tables. */
const longestLine = 240;

/** Title, unit of count, period, population and filters, as far as they are known, each on a line of its own. */
export function linesAbove(model: TableModel): SheetLine[] {
  const lines: SheetLine[] = [
    { role: "title", text: model.title },
    { role: "unit", text: labelled("Telleenhet", model.unit.label) },
    { role: "period", text: labelled("Periode", periodText(model.period)) },
    { role: "population", text: labelled("Populasjon", cut(oneLine(model.population))) },
    ...model.filters.map((filter) => ({ role: "filter" as const, text: labelled("Avgrensning", filterText(filter)) })),
  ];
  return lines.filter(({ text }) => text.trim() !== "");
}

/** Notes below the table, a line for each line, the first with its heading. */
export function noteLines(notes: string): SheetLine[] {
  return notes
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== "")
    .map((line, at) => ({ role: "note", text: at === 0 ? `Merknad: ${line}` : line }));
}

/** "2021–2023", "2021", or the one of the two that is given. */
export function periodText({ from, to }: TableModel["period"]): string {
  const [first, last] = [from.trim(), to.trim()];
  if (first === "" || last === "" || first === last) return first || last;
  return `${first}–${last}`;
}

/** "Kjønn: Kvinner", cut when it is long. */
export function filterText({ label, categories }: ModelVariable): string {
  const names = cut(oneLine(categories.map((category) => category.label).join(", ")));
  return [label.trim(), names].filter((part) => part !== "").join(": ");
}

const labelled = (name: string, value: string): string => (value.trim() === "" ? "" : `${name}: ${value}`);
const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

function cut(text: string): string {
  if (text.length <= longestLine) return text;
  const whole = [...text.slice(0, longestLine + 1)].slice(0, -1).join("");
  return `${whole.slice(0, whole.lastIndexOf(" ") + 1 || undefined).trimEnd()} …`;
}
