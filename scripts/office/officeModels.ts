import fc from "fast-check";
import { arbitraryModel, oddLabels } from "~/app/domain/sample-tables/declared/testing/arbitraryModel";
import type { TableModel } from "~/schemas/tableModel";
import { tableModel } from "~/schemas/tableModel";

const categories = (...labels: readonly string[]) => labels.map((label) => ({ label, codes: [label.slice(0, 60)] }));
const numbered = (count: number, word: string) =>
  categories(...Array.from({ length: count }, (_, at) => `${word} ${at + 1}`));
let keys = 0;
const variable = (label: string, of: ReturnType<typeof categories>, total = false) => ({
  key: `v${++keys}`,
  label,
  categories: of,
  total,
});

const nested = tableModel.parse({
  id: "nested",
  title: "Innleggelser etter fylke, alder, år og kjønn",
  sources: ["npr", "dar"],
  linked: "NPR og DÅR kobles hos registeret.",
  unit: { id: "persons", label: "Personer" },
  measures: [{ kind: "count" }, { kind: "rate", per: 1000, standardPopulation: "Norge 2024" }],
  period: { from: "2021", to: "2022" },
  population: "Bosatte i Norge 1. januar.",
  filters: [{ ...variable("Diagnose", categories("I21", "I22")), id: "icd10-code" }],
  rows: [
    variable("Fylke", categories("Oslo", "Akershus", "Vestland"), true),
    variable("Alder", categories("0–17 år", "18–66 år", "67 år og eldre"), true),
    variable("Utfall", categories("Død", "Levende")),
  ],
  columns: [variable("År", categories("2021", "2022")), variable("Kjønn", categories("Menn", "Kvinner"), true)],
  notes: `Første linje.\nAndre linje er lang. ${"Den brytes over flere linjer. ".repeat(12)}`,
});

const odd = tableModel.parse({
  id: "odd",
  title: "=2+2",
  unit: { label: "+Personer" },
  rows: [variable("=A1", categories(...oddLabels))],
  columns: [variable("@Kjønn", categories("-1", "Totalt", "x"), true)],
  notes: oddLabels.filter((label) => label.trim() !== "").join("\n"),
});

const long = tableModel.parse({
  id: "long",
  title: "Lang",
  rows: [variable("Kommune", numbered(1000, "Kommune")), variable("Kjønn", categories("Menn", "Kvinner"))],
});

const wide = tableModel.parse({
  id: "wide",
  title: "Bred",
  rows: [variable("Kjønn", categories("Menn", "Kvinner"))],
  columns: [variable("Måned", numbered(60, "Måned")), variable("Alder", numbered(5, "Gruppe"))],
});

/** LibreOffice keeps one kind of line end, and saves control characters in a notation that others don't read. */
const withoutControls = (model: TableModel): TableModel =>
  JSON.parse(JSON.stringify(model), (_, value: unknown) =>
    typeof value === "string"
      ? value.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, "")
      : value,
  ) as TableModel;

/** Workbooks that LibreOffice is to open, by name. */
export function officeModels(seed: number): Map<string, readonly TableModel[]> {
  const drawn = fc.sample(arbitraryModel, { seed, numRuns: 40 });
  return new Map<string, readonly TableModel[]>([
    ["nested", [nested]],
    ["odd", [withoutControls(odd)]],
    ["long", [long]],
    ["wide", [wide]],
    ["several", [wide, nested, withoutControls(odd)]],
    ...drawn.map((model, at) => [`drawn${at + 1}`, [withoutControls(model)]] as const),
  ]);
}
