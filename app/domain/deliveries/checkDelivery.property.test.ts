import fc from "fast-check";
import { expect, test } from "vitest";
import type { ModelVariable, TableModel } from "~/schemas/tableModel";
import { emptyTable } from "../sample-tables/builder/emptyTable";
import { axisOf, isTotalLeaf, placeAt, type Axis } from "../sample-tables/layout/axis";
import { layoutTable } from "../sample-tables/layout/layoutTable";
import { planTableSheet } from "../sample-tables/export/planTableSheet";
import { checkDeliveredWorkbook } from "./checkDeliveredWorkbook";
import type { DeliveryRule } from "./Deviation";
import { cellAddress, filledSheet, withoutLine } from "./testing/filledSheet";

const rule: DeliveryRule = { below: 5, source: "", zeros: "published", unitIsPerson: true };

function variableNamed(name: string): fc.Arbitrary<ModelVariable> {
  return fc.record({ size: fc.integer({ min: 2, max: 4 }), total: fc.boolean() }).map(({ size, total }) => ({
    key: name.toLowerCase(),
    id: null,
    label: `Variabel ${name}`,
    codeList: null,
    categories: Array.from({ length: size }, (_, at) => ({ label: `${name} gruppe ${at + 1}`, codes: [] })),
    total,
    keepFine: false,
  }));
}

const side = (names: string[]): fc.Arbitrary<ModelVariable[]> =>
  fc.integer({ min: 1, max: names.length }).chain((size) => fc.tuple(...names.slice(0, size).map(variableNamed)));

const tables: fc.Arbitrary<TableModel> = fc
  .record({
    rows: side(["A", "B"]),
    columns: fc.oneof(fc.constant<ModelVariable[]>([]), side(["C", "D"])),
    notes: fc.constantFrom("", "Merk dette."),
  })
  .map((parts) => ({ ...emptyTable("t1"), title: "Tabell", unit: { id: null, label: "Personer" }, ...parts }));

/** Inner cells that make up a total: one for each category of each variable that is summed over. */
function innerLeaves(axis: Axis, leaf: number): number {
  return axis.levels.reduce(
    (count, level) => count * (placeAt(level, leaf) >= level.categories ? level.categories : 1),
    1,
  );
}

/** Seven in each inner cell, and totals that add up. */
function safeFill(model: TableModel) {
  const [rows, columns] = [axisOf(model.rows), axisOf(model.columns)];
  return (row: number, column: number) => 7 * innerLeaves(rows, row) * innerLeaves(columns, column);
}

const check = (model: TableModel, sheet: ReturnType<typeof filledSheet>) =>
  checkDeliveredWorkbook([sheet], { granted: [model], rules: [rule], general: rule, whole: true }).deviations;

test("a table filled with safe figures that add up passes, whatever its shape", () => {
  fc.assert(
    fc.property(tables, (model) => {
      expect(check(model, filledSheet(model, safeFill(model)))).toEqual([]);
    }),
  );
});

test("one cell below the threshold is found, wherever it stands", () => {
  fc.assert(
    fc.property(tables, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 4 }), (model, atRow, atColumn, small) => {
      const layout = layoutTable(model)!;
      const [row, column] = [atRow % layout.rows.size, atColumn % layout.columns.size];
      const fill = safeFill(model);
      const sheet = filledSheet(model, (r, c) => (r === row && c === column ? small : fill(r, c)));
      const found = check(model, sheet).filter(({ code }) => code === "below-threshold");
      expect(found.map(({ cells }) => cells)).toEqual([[cellAddress(model, row, column)]]);
    }),
  );
});

test("a row or column that was taken out is always found", () => {
  fc.assert(
    fc.property(tables, fc.boolean(), fc.nat(), (model, isRow, at) => {
      const plan = planTableSheet(model);
      const size = isRow ? plan.bodyRows : plan.bodyColumns;
      fc.pre(size > 1 && (isRow || model.columns.length > 0));
      const line = isRow ? plan.top + plan.headerRows + (at % size) : 1 + plan.stubColumns + (at % size);
      const whole = repeatLabels(model, filledSheet(model, safeFill(model)));
      expect(check(model, whole)).toEqual([]);
      const codes = check(model, withoutLine(whole, isRow ? "row" : "column", line)).map(({ code }) => code);
      expect(codes.some((code) => ["category-missing", "row-missing", "column-missing"].includes(code))).toBe(true);
    }),
  );
});

/** Outer labels written in every line, as people do when they take merged cells apart. */
function repeatLabels(model: TableModel, sheet: ReturnType<typeof filledSheet>): ReturnType<typeof filledSheet> {
  const plan = planTableSheet(model);
  const { rows, columns } = layoutTable(model)!;
  const cells = sheet.cells.filter(({ row, column }) => {
    const inStub = row >= plan.top + plan.headerRows && row < plan.top + plan.headerRows + plan.bodyRows;
    const inHeader = row >= plan.top && row < plan.top + plan.headerRows - 1;
    return !(inStub && column <= plan.stubColumns) && !(inHeader && column > plan.stubColumns);
  });
  const put = (row: number, column: number, text: string) =>
    cells.push({ row, column, text, kind: "text", formula: false, bold: false, indent: 0 });
  rows.levels.forEach((level, at) => {
    for (let leaf = 0; leaf < rows.size; leaf++)
      put(plan.top + plan.headerRows + leaf, at + 1, level.places[placeAt(level, leaf)]!);
  });
  columns.levels.forEach((level, at) => {
    for (let leaf = 0; leaf < columns.size; leaf++)
      put(plan.top + at, 1 + plan.stubColumns + leaf, level.places[placeAt(level, leaf)]!);
  });
  return { ...sheet, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
}

test("a lone suppressed cell in a line with a total is always found", () => {
  fc.assert(
    fc.property(tables, fc.nat(), fc.nat(), (model, atRow, atColumn) => {
      const layout = layoutTable(model)!;
      const [row, column] = [atRow % layout.rows.size, atColumn % layout.columns.size];
      fc.pre([...model.rows, ...model.columns].some(({ total }) => total));
      fc.pre(!isTotalLeaf(layout.rows, row) && !isTotalLeaf(layout.columns, column));
      const fill = safeFill(model);
      const sheet = filledSheet(model, (r, c) => (r === row && c === column ? "." : fill(r, c)));
      const found = check(model, sheet).find(({ code }) => code === "recoverable");
      expect(found?.cells).toEqual([cellAddress(model, row, column)]);
    }),
  );
});
