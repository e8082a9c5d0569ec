import type { TableParts } from "~/schemas/tableCommand";
import type { TableMeasure, TableModel } from "~/schemas/tableModel";
import type { FormAnswers } from "../../applications/changedFields";
import type { BuilderOptions } from "./BuilderOptions";
import { measureKinds, percentDirections } from "./measureChoices";

/**
 * The builder's form says the same with a script and without: a button holds a command as JSON, and `from` names the
 * fields that complete it: `{"type":"merge","table":"t1","key":"v1","from":{"at":"in.v1[]","label":"group.v1"}}`.
 * A field's name that ends with `[]` stands for all its values, one that begins with `lines:` for its lines.
 * @returns what may be a command: the server holds it against the schema; null when the button holds none
 */
export function readFormCommand(form: FormAnswers, button: string): unknown {
  try {
    const { from = {}, ...command } = JSON.parse(button) as { from?: Record<string, string> };
    const filled = Object.entries(from).map(([part, field]) => [part, valueOf(form, field)]);
    return { ...command, ...Object.fromEntries(filled) };
  } catch {
    return null;
  }
}

function valueOf(form: FormAnswers, field: string): unknown {
  if (field.endsWith("[]")) return form.getAll(field.slice(0, -2)).map(String);
  if (field.startsWith("lines:")) return textOf(form, field.slice("lines:".length)).split("\n");
  return textOf(form, field);
}

const textOf = (form: FormAnswers, field: string): string => {
  const value = form.get(field);
  return typeof value === "string" ? value.replace(/\r\n?/g, "\n") : "";
};

/**
 * What stands in the fields of a table's form; only the parts that the form has.
 * @param model the table as it is, for what a part keeps of itself
 */
export function readTableParts(form: FormAnswers, model: TableModel, options: BuilderOptions): TableParts {
  const has = (name: string): boolean => form.get(name) !== null;
  const text = (name: string): string => textOf(form, name);
  const parts: TableParts = {};
  if (has("title")) parts.title = text("title");
  if (has("sourcesShown")) parts.sources = form.getAll("sources").map(String);
  if (has("linked")) parts.linked = text("linked");
  if (has("unit")) parts.unit = readUnit(text("unit"), text("unitOwn"), model, options);
  if (has("measures.0.kind")) parts.measures = model.measures.map((before, at) => readMeasure(form, at, before));
  if (has("fromYear")) parts.period = { from: text("fromYear").trim(), to: text("toYear").trim() };
  if (has("population")) parts.population = text("population");
  if (has("definitionShown")) {
    const { diagnosis, event, place } = definitionChoices;
    parts.definition = {
      diagnosis: oneOf(diagnosis, text("definition.diagnosis"), ""),
      event: oneOf(event, text("definition.event"), ""),
      place: oneOf(place, text("definition.place"), ""),
    };
  }
  if (has("derivedShown")) {
    parts.derived = model.derived.map((_, at) => ({
      name: text(`derived.${at}.name`),
      definition: text(`derived.${at}.definition`),
    }));
  }
  if (has("notes")) parts.notes = text("notes");
  if (has("rates.source")) parts.rates = readRates(form, model);
  return parts;
}

export const definitionChoices = {
  diagnosis: ["", "main", "main-or-secondary", "not-relevant"],
  event: ["", "first", "all", "not-relevant"],
  place: ["", "residence", "treatment", "not-relevant"],
} as const;

const oneOf = <Choice extends string>(choices: readonly Choice[], value: string, otherwise: Choice): Choice =>
  choices.find((choice) => choice === value) ?? otherwise;

/** A unit that is not chosen anew keeps its words: "pasienter" are persons too. */
function readUnit(chosen: string, own: string, { unit }: TableModel, options: BuilderOptions): TableModel["unit"] {
  const known = options.units.find(({ id }) => id === chosen);
  if (known && known.id === unit.id) return unit;
  if (known) return { id: known.id, label: known.label.nb };
  return { id: null, label: chosen === "own" ? own : "" };
}

function readMeasure(form: FormAnswers, at: number, before: TableMeasure): TableMeasure {
  const field = (part: string): string | null => {
    const value = form.get(`measures.${at}.${part}`);
    return typeof value === "string" ? value : null;
  };
  return {
    kind: oneOf(measureKinds, field("kind") ?? before.kind, "count"),
    per: Number(field("per") ?? before.per) === 1000 ? 1000 : 100_000,
    of: field("of") ?? before.of,
    direction: oneOf(percentDirections, field("direction") ?? before.direction, "row"),
    standardPopulation: field("standardPopulation") ?? before.standardPopulation,
  };
}

function readRates(form: FormAnswers, { rates }: TableModel): TableModel["rates"] {
  const groups = rates.groups.map((before, at) => {
    const field = (part: string): string => textOf(form, `rates.${at}.${part}`).trim();
    const to = field("toAge");
    return {
      sex: oneOf(["male", "female", "both"], field("sex"), before.sex),
      fromAge: wholeAge(field("fromAge"), 0),
      toAge: to === "" ? null : wholeAge(to, 130),
      rate: readRate(field("rate")),
    };
  });
  return { source: textOf(form, "rates.source"), year: textOf(form, "rates.year").trim(), groups };
}

function wholeAge(text: string, otherwise: number): number {
  const age = Math.trunc(Number(text));
  return text !== "" && age >= 0 && age <= 130 ? age : otherwise;
}

/** A figure as Norwegians write it: "1 250,5"; 0 for what is none. */
function readRate(text: string): number {
  const rate = Number(text.replace(/[\s\u00a0]/g, "").replace(",", "."));
  return Number.isFinite(rate) && rate >= 0 && rate <= 100_000 ? rate : 0;
}
