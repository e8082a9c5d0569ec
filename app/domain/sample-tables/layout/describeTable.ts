import type { ModelVariable, TableModel } from "~/schemas/tableModel";
import { definitionWords } from "../export/aboutWords";
import { measureLabel } from "./measureLabel";

/** A title with the table's number before it, unless it says one itself. */
export function numberedTitle(title: string, number: string): string {
  return /^tab(?:ell|le)?\.?\s*\d/i.test(title) ? title : [number, title].filter(Boolean).join(": ");
}

/**
 * A table in one sentence, in bokmål as the sheet is: "Tabell 1: Infarkt per fylke. Antall personer etter fylke × kjønn, 2020–2024".
 * @param number its place among the tables; null to leave it out
 */
export function describeTable(model: TableModel, number: number | null): string {
  const { title, rows, columns, measures, unit, period } = model;
  const by = [...rows, ...columns].map(({ label }) => label.toLowerCase()).join(" × ");
  const what = measures.map((measure) => measureLabel(measure, unit)).join(" og ");
  const years = [...new Set([period.from, period.to].filter(Boolean))].join("–");
  const about = [by === "" ? what : `${what} etter ${by}`, years].filter(Boolean).join(", ");
  const head = number === null ? title : numberedTitle(title, `Tabell ${number}`);
  return [head, about].filter(Boolean).join(". ");
}

/** All that a table says, line by line, in bokmål as the sheet is; for print. Values are told by name. */
export function tableLines(model: TableModel, number: number): string[] {
  const { definition, population, derived, linked, notes } = model;
  const variable = (place: string, { label, categories, total }: ModelVariable): string =>
    `${place}: ${label}${total ? " (med sum)" : ""}: ${categories.map((category) => category.label).join(", ")}`;
  const cases = [
    definitionWords.diagnosis[definition.diagnosis],
    definitionWords.event[definition.event],
    definitionWords.place[definition.place],
  ].filter(Boolean);
  return [
    describeTable(model, number),
    ...model.rows.map((one) => variable("Rader", one)),
    ...model.columns.map((one) => variable("Kolonner", one)),
    ...model.filters.map((one) => variable("Avgrensning", one)),
    population && `Populasjon: ${population}`,
    cases.length > 0 && `Et tilfelle: ${cases.join(", ")}`,
    ...derived.map(({ name, definition: how }) => `Avledet variabel: ${name}: ${how}`),
    linked && `Kobling: ${linked}`,
    notes && `Merknader: ${notes}`,
  ].filter((line): line is string => typeof line === "string" && line !== "");
}
