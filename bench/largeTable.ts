import { emptyTable } from "~/app/domain/sample-tables/builder/emptyTable";
import type { ModelVariable, TableModel } from "~/schemas/tableModel";

/** A variable of numbered categories, each with a code. */
export const variable = (key: string, label: string, count: number): ModelVariable => ({
  key,
  id: null,
  label,
  codeList: null,
  categories: Array.from({ length: count }, (_, at) => ({ label: `${label} ${at + 1}`, codes: [String(at + 1)] })),
  total: false,
  keepFine: false,
});

/** A table with all that a registry asks of one. */
export const described = (rows: ModelVariable[], columns: ModelVariable[]): TableModel => ({
  ...emptyTable("t1"),
  title: "Personer etter kommune, alder, år og diagnose",
  unit: { id: "persons", label: "Personer" },
  period: { from: "2015", to: "2024" },
  rows,
  columns,
});

/** A table of 100,000 cells, nested on both sides: 50 × 20 rows, 10 × 10 columns. */
export const nestedTable = described(
  [variable("a", "Kommune", 50), variable("b", "Alder", 20)],
  [variable("c", "År", 10), variable("d", "Diagnose", 10)],
);

/** A table of 100,000 cells with one long list: 20,000 rows, 5 columns; the list of codes is longer than the table. */
export const longTable = described([variable("a", "Kommune", 20_000)], [variable("b", "År", 5)]);
