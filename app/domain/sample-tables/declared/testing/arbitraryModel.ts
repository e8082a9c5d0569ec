import fc from "fast-check";
import type { ModelVariable, TableCategory, TableModel } from "~/schemas/tableModel";

/** Labels that have tripped up programs before, or that read as another part of the sheet. */
export const oddLabels = [
  "=1+1",
  '=HYPERLINK("http://example.org";"klikk")',
  "+47",
  "-5",
  "@SUM(A1)",
  "'=1+1",
  "Totalt",
  "x",
  ".",
  ":",
  "2020",
  "0301",
  "1e5",
  "12.03",
  "TRUE",
  "#N/A",
  "Periode: 2020",
  "Telleenhet: personer",
  "Merknad: se under",
  "Tabell 1",
  "Kodelister",
  "Variabel",
  "Ja",
  " foran",
  "etter ",
  "  ",
  "to  mellomrom",
  "\u00a0hardt\u00a0",
  "med\ttabulator",
  "to\nlinjer",
  "to\r\nlinjer",
  "\r",
  "a, b",
  '"sitat"',
  "'apostrof'",
  "<b>fet</b> & co",
  "_x0041_",
  "_x000d_",
  "ærlig Ås øst",
  "Ǻ e\u0301",
  "👩‍⚕️ helse",
  "𝔸𝔹ℂ",
  "עברית",
  "العربية 2020",
  "\u200f\u202eRTL\u202c",
  "\ufeffmerke",
  "\u0001\u001f\u007f",
  "lang ".repeat(60).trim(),
  "constructor",
  "__proto__",
];

const text = (maxLength: number): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...oddLabels.filter((one) => one.length <= maxLength)) },
    { weight: 2, arbitrary: fc.constantFrom("Menn", "Kvinner", "Oslo", "0–17 år", "Ukjent", "2021", "I21") },
    { weight: 1, arbitrary: fc.string({ maxLength: Math.min(maxLength, 40) }) },
    // A character may be several units long, which are what the schema counts.
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 8 }).map((value) => whole(value, maxLength)) },
  );

/** Cut to a length without halving a character. */
function whole(value: string, length: number): string {
  return value.length <= length ? value : [...value.slice(0, length)].slice(0, -1).join("");
}

const label = text(300);
const id = fc.option(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/), { nil: null });

const category: fc.Arbitrary<TableCategory> = fc.record({
  label,
  codes: fc.oneof(
    { weight: 6, arbitrary: fc.array(fc.oneof(fc.stringMatching(/^[A-Z]?\d{1,4}$/), text(60)), { maxLength: 4 }) },
    // A group of so many that they fill several cells.
    { weight: 1, arbitrary: fc.nat(900).map((size) => Array.from({ length: size }, (_, at) => `A${at}.${at % 10}`)) },
  ),
});

/** Own, or the catalogue's with its list; sometimes none of its categories is chosen yet. */
const variable = (key: string): fc.Arbitrary<ModelVariable> =>
  fc.record({
    key: fc.constant(key),
    id,
    label,
    codeList: id,
    categories: fc.array(category, { maxLength: 4, size: "max" }),
    total: fc.boolean(),
    keepFine: fc.boolean(),
  });

const nested = (side: string, most: number): fc.Arbitrary<ModelVariable[]> =>
  fc
    .integer({ min: 0, max: most })
    .chain((depth) => fc.tuple(...Array.from({ length: depth }, (_, at) => variable(`${side}-${at + 1}`))));

const measure = fc.record({
  kind: fc.constantFrom("count" as const, "rate", "share", "mean", "median", "ddd"),
  per: fc.constantFrom(1000 as const, 100_000 as const),
  of: label,
  direction: fc.constantFrom("row" as const, "column", "table"),
  standardPopulation: label,
});

/** Any table that the schema allows, of up to three by three variables. */
export const arbitraryModel: fc.Arbitrary<TableModel> = fc.record({
  id: fc.constant("table"),
  title: label,
  sources: fc.array(fc.stringMatching(/^[a-z][a-z0-9-]{0,10}$/), { maxLength: 3 }),
  linked: text(300),
  unit: fc.record({ id, label }),
  measures: fc.oneof(
    { weight: 3, arbitrary: measure.map((one) => [one]) },
    { weight: 1, arbitrary: fc.array(measure, { minLength: 2, maxLength: 4 }) },
  ),
  period: fc.record({ from: text(20), to: text(20) }),
  population: text(300),
  filters: nested("filter", 2),
  definition: fc.record({
    diagnosis: fc.constantFrom("" as const, "main", "main-or-secondary", "not-relevant"),
    event: fc.constantFrom("" as const, "first", "all", "not-relevant"),
    place: fc.constantFrom("" as const, "residence", "treatment", "not-relevant"),
  }),
  derived: fc.array(fc.record({ name: label, definition: text(300) }), { maxLength: 2 }),
  rows: nested("row", 3),
  columns: nested("column", 3),
  notes: fc.oneof(
    text(300),
    fc.array(text(300), { maxLength: 3 }).map((lines) => lines.join("\n")),
  ),
  rates: fc.constant({ source: "", year: "", groups: [] }),
});

/** One to three tables of one workbook. */
export const arbitraryModels = fc.oneof(
  { weight: 4, arbitrary: arbitraryModel.map((model) => [model]) },
  { weight: 1, arbitrary: fc.array(arbitraryModel, { minLength: 2, maxLength: 3 }) },
);
