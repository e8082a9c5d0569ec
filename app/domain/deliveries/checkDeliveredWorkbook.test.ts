import { describe, expect, test } from "vitest";
import type { TableModel } from "~/schemas/tableModel";
import { sheetOf as drawnAs, cellAddress, filledSheet, withoutLine, type Fill } from "./testing/filledSheet";
import { exampleTable } from "../sample-tables/testing/exampleTable";
import type { SheetGrid } from "../sample-tables/SheetGrid";
import { checkDeliveredWorkbook } from "./checkDeliveredWorkbook";
import { barring, type DeliveryRule } from "./Deviation";

/** County (Oslo, Møre og Romsdal, total) over sex and two age groups: 3 rows, 4 columns. */
const model: TableModel = exampleTable;
const rule: DeliveryRule = { below: 5, source: "Forskriften", zeros: "published", unitIsPerson: true };

/** 10 and 20 in the counties, 30 in all. */
const safe: Fill = (row) => [10, 20, 30][row] ?? null;
const except =
  (row: number, column: number, content: number | string | null): Fill =>
  (r, c) =>
    r === row && c === column ? content : safe(r, c);

function check(sheets: SheetGrid[], rules: Partial<DeliveryRule> = {}, granted = [model], whole = true) {
  return checkDeliveredWorkbook(sheets, {
    granted,
    rules: granted.map(() => ({ ...rule, ...rules })),
    general: rule,
    whole,
  });
}
const found = (sheets: SheetGrid[], ...more: [Partial<DeliveryRule>?, TableModel[]?, boolean?]) =>
  check(sheets, ...more).deviations.map(({ code, cells, labels }) => ({ code, cells, labels }));
const codes = (sheets: SheetGrid[], ...more: [Partial<DeliveryRule>?, TableModel[]?, boolean?]) =>
  found(sheets, ...more).map(({ code }) => code);

describe("a table as it was granted", () => {
  test("filled in with safe figures it has no deviation", () => {
    expect(check([filledSheet(model, safe)])).toEqual({
      deviations: [],
      tables: [{ table: 1, title: "Infarkt per fylke", cells: 12, suppressed: 0 }],
    });
  });

  test("it may stand in a sheet of another name, further down and to the right", () => {
    const moved = filledSheet(model, safe).cells.map((cell) => ({
      ...cell,
      row: cell.row + 4,
      column: cell.column + 2,
    }));
    expect(codes([drawnAs("Infarkt", moved)])).toEqual([]);
  });

  test("labels may be written with other spaces, dashes and capitals, and the total by another word", () => {
    const rewritten = filledSheet(model, safe).cells.map((cell) => ({
      ...cell,
      text: cell.text.replace("0–49 år", "0 - 49 År").replace("Totalt", "I alt"),
    }));
    expect(codes([drawnAs("Tabell 1", rewritten)])).toEqual([]);
  });

  test("rows in another order are told of, and bar nothing", () => {
    const sheet = filledSheet(model, safe);
    const rowOf = (label: string) => sheet.cells.find(({ text }) => text === label)?.row ?? 0;
    const [oslo, more] = [rowOf("Oslo"), rowOf("Møre og Romsdal")];
    const exchanged = sheet.cells.map((cell) => ({
      ...cell,
      row: cell.row === oslo ? more : cell.row === more ? oslo : cell.row,
    }));
    const { deviations } = check([drawnAs("Tabell 1", exchanged)]);
    expect(deviations.map(({ code, severity }) => [code, severity])).toEqual([["order-changed", "advice"]]);
    expect(barring(deviations, {})).toEqual([]);
  });
});

describe("rows, columns and categories", () => {
  const sheet = filledSheet(model, safe);
  const rowOf = (label: string) => sheet.cells.find(({ text }) => text === label)?.row ?? 0;

  test("a category that is gone is named", () => {
    expect(found([withoutLine(sheet, "row", rowOf("Oslo"))])).toContainEqual({
      code: "category-missing",
      cells: [],
      labels: ["Oslo"],
    });
  });

  test("a column that is gone while its categories are elsewhere is named by both", () => {
    // Menn 0–49, Menn 50+, Kvinner 0–49, Kvinner 50+ stand in columns B to E.
    expect(found([withoutLine(sheet, "column", 5)])).toContainEqual({
      code: "column-missing",
      cells: [],
      labels: ["Kvinner · 50 år og eldre"],
    });
  });

  test("a new name for a category is told with the old one", () => {
    const renamed = sheet.cells.map((cell) => ({ ...cell, text: cell.text === "Oslo" ? "Hovedstaden" : cell.text }));
    expect(found([drawnAs("Tabell 1", renamed)])).toEqual([
      { code: "category-renamed", cells: [`A${rowOf("Oslo")}`], labels: ["Oslo → Hovedstaden"] },
    ]);
  });

  test("a row that nobody granted is told, and its small figures too", () => {
    const below = rowOf("Totalt") + 1;
    const more = ["Svalbard", 2, 12, 12, 12].map((content, at) => ({
      ...sheet.cells[0]!,
      row: below,
      column: at + 1,
      text: String(content),
      kind: typeof content === "number" ? ("number" as const) : ("text" as const),
    }));
    const deviations = found([drawnAs("Tabell 1", [...sheet.cells.filter(({ row }) => row < below), ...more])]);
    expect(deviations).toContainEqual({ code: "category-added", cells: [`A${below}`], labels: ["Svalbard"] });
    expect(deviations).toContainEqual({ code: "below-threshold", cells: [`B${below}`], labels: [] });
  });

  test("a row that stands there twice is told", () => {
    const below = rowOf("Totalt") + 1;
    const copy = sheet.cells.filter(({ row }) => row === rowOf("Oslo")).map((cell) => ({ ...cell, row: below }));
    expect(codes([drawnAs("Tabell 1", [...sheet.cells.filter(({ row }) => row < below), ...copy])])).toContain(
      "line-repeated",
    );
  });
});

describe("cells", () => {
  test.each([
    ["a count under the threshold", 4, "below-threshold"],
    ["a count typed as text, under the threshold", "4", "below-threshold"],
    ["a negative count", -10, "negative"],
    ["a count with a fraction", 10.5, "fraction"],
    ["a blank cell", null, "cell-empty"],
    ["words", "se merknad", "text-in-cell"],
    ["a dash, which may mean zero or not shown", "–", "dash-unclear"],
  ])("%s is a deviation in its own cell", (_, content, code) => {
    expect(found([filledSheet(model, except(0, 1, content))])).toContainEqual({
      code,
      cells: [cellAddress(model, 0, 1)],
      labels: [],
    });
  });

  test("a count at the threshold is not small; the total is held to it too", () => {
    expect(codes([filledSheet(model, (row) => [5, 5, 10][row] ?? null)])).toEqual([]);
    expect(codes([filledSheet(model, (row) => [2, 2, 4][row] ?? null)])).toEqual(["below-threshold"]);
  });

  test.each([".", ":", "*", "<5"])(
    "%s is suppressed: never zero, and no deviation where it can't be computed back",
    (mark) => {
      const fill: Fill = (row, column) => (row < 2 && column === 0 ? mark : safe(row, column));
      const { deviations, tables } = check([filledSheet(model, fill)]);
      expect(deviations).toEqual([]);
      expect(tables[0]).toMatchObject({ cells: 12, suppressed: 2 });
    },
  );

  test.each([
    ["published", []],
    ["small", ["zeros-small"]],
    [null, ["zeros-unknown"]],
  ] as const)("zeros where the source says %s", (zeros, expected) => {
    // 0 + 20 = 20 in two columns: told once for the table.
    const fill: Fill = (row) => [0, 20, 20][row] ?? null;
    expect(codes([filledSheet(model, fill)], { zeros })).toEqual(expected);
  });

  test("contacts and rates can't be tested on the threshold, and somebody has to answer for them", () => {
    expect(codes([filledSheet(model, safe)], { unitIsPerson: false })).toEqual(["unit-not-persons"]);
    const rates: TableModel = { ...model, measures: [{ ...model.measures[0]!, kind: "rate" }] };
    expect(codes([filledSheet(rates, (row) => (row === 0 ? 1.5 : 3))], {}, [rates])).toEqual(["measure-not-checked"]);
  });
});

describe("totals", () => {
  test("a total that is not the sum is told", () => {
    expect(found([filledSheet(model, except(2, 3, 31))])).toEqual([
      { code: "total-differs", cells: [cellAddress(model, 2, 3)], labels: [] },
    ]);
  });

  test("one suppressed cell beside a shown total can be computed back", () => {
    expect(found([filledSheet(model, except(0, 0, "."))])).toEqual([
      { code: "recoverable", cells: [cellAddress(model, 0, 0)], labels: [] },
    ]);
  });

  test("so can a suppressed total whose parts are shown", () => {
    expect(found([filledSheet(model, except(2, 0, ":"))])).toEqual([
      { code: "recoverable", cells: [cellAddress(model, 2, 0)], labels: [] },
    ]);
  });

  test("with two suppressed cells in the line nothing is said of the sum", () => {
    expect(codes([filledSheet(model, (row, column) => (row < 2 ? "." : safe(row, column)))])).toEqual([]);
  });
});

describe("the workbook", () => {
  test("a table that is missing is told, unless a part is delivered", () => {
    const other = {
      ...model,
      id: "t2",
      title: "Innleggelser",
      rows: [{ ...model.rows[0]!, categories: [{ label: "Troms", codes: [] }] }],
    };
    const sheets = [filledSheet(model, safe)];
    expect(codes(sheets, {}, [model, other])).toEqual(["table-missing"]);
    expect(codes(sheets, {}, [model, other], false)).toEqual([]);
  });

  test("a file with none of the tables is stopped, and no reason helps", () => {
    const { deviations } = check([
      drawnAs("Ark1", [{ row: 1, column: 1, text: "x", kind: "text", formula: false, bold: false, indent: 0 }]),
    ]);
    const reasons = Object.fromEntries(deviations.map(({ key }) => [key, "Fordi."]));
    expect(barring(deviations, reasons).map(({ code }) => code)).toEqual(["nothing-recognised"]);
  });

  test("where no table was specified, somebody answers for the whole, and small figures are told all the same", () => {
    const sheets = [filledSheet(model, except(0, 0, 2))];
    expect(found(sheets, {}, [])).toEqual([
      { code: "not-specified", cells: [], labels: [] },
      { code: "below-threshold", cells: [cellAddress(model, 0, 0)], labels: [] },
    ]);
  });

  test("another sheet, hidden rows and figures beside the table go out with the file, so they are told", () => {
    const sheet = filledSheet(model, safe);
    const figure = { row: 3, column: 9, text: "17", kind: "number" as const, formula: false, bold: false, indent: 0 };
    const last = sheet.usedRange?.bottom ?? 0;
    const beside = { ...drawnAs("Tabell 1", [...sheet.cells, figure]), hiddenRows: [{ from: last, to: last }] };
    expect(found([beside, drawnAs("Rådata", [figure])]).map(({ code, cells }) => [code, cells])).toEqual([
      ["content-outside", ["I3"]],
      ["extra-sheet", []],
      ["hidden-content", [`A${last}`]],
    ]);
  });

  test("the two sheets that tell about the tables are no extra sheets", () => {
    const about = drawnAs("Om tabellene", [
      { row: 1, column: 1, text: "Tabell 1", kind: "text", formula: false, bold: false, indent: 0 },
    ]);
    expect(codes([filledSheet(model, safe), about])).toEqual([]);
  });

  test("a reason belongs to the cells it was given for: with one more, it has to be given again", () => {
    const one = check([filledSheet(model, except(0, 0, 11))]).deviations;
    const two = check([
      filledSheet(model, (row, column) => (row === 0 && column < 2 ? 11 : safe(row, column))),
    ]).deviations;
    expect(one.map(({ code }) => code)).toEqual(["total-differs"]);
    const reasons = { [one[0]!.key]: "Personer uten kjent fylke er med i summen." };
    expect(barring(one, reasons)).toEqual([]);
    expect(barring(two, reasons)).toHaveLength(1);
    expect(barring(one, { [one[0]!.key]: "  " })).toHaveLength(1);
  });
});
