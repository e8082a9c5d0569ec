import { expect, test } from "vitest";
import { tableModel } from "~/schemas/tableModel";
import { mostShownCells, placedLabels, planTableSheet } from "./planTableSheet";

const categories = (...labels: string[]) => labels.map((label) => ({ label }));
const county = { key: "county", label: "Fylke", categories: categories("Oslo", "Vestland") };
const age = { key: "age", label: "Alder", categories: categories("0–17 år", "18 år og eldre"), total: true };
const sex = { key: "sex", label: "Kjønn", categories: categories("Menn", "Kvinner") };

/** The table as a person sees it; "<" and "^" are covered by the label to the left and above. */
function draw(model: Parameters<typeof tableModel.parse>[0]): string[][] {
  const plan = planTableSheet(tableModel.parse(model));
  const drawn = Array.from({ length: plan.headerRows + plan.bodyRows }, () =>
    new Array<string>(plan.stubColumns + plan.bodyColumns).fill(""),
  );
  for (const { text, down, right, rows, columns } of placedLabels(plan)) {
    for (let row = down; row < down + rows; row++)
      for (let column = right; column < right + columns; column++) {
        const line = drawn[row];
        if (line) line[column] = row > down ? "^" : column > right ? "<" : text;
      }
  }
  return drawn;
}

test("nested row variables take a column each, and column variables a header row each", () => {
  const unit = { label: "Personer" };
  expect(draw({ id: "t", unit, rows: [county, age], columns: [sex] })).toEqual([
    ["", "Kjønn", "Menn", "Kvinner"],
    ["Fylke", "Alder", "Antall personer", "<"],
    ["Oslo", "0–17 år", "", ""],
    ["^", "18 år og eldre", "", ""],
    ["^", "Totalt", "", ""],
    ["Vestland", "0–17 år", "", ""],
    ["^", "18 år og eldre", "", ""],
    ["^", "Totalt", "", ""],
  ]);
});

test("several measures stand side by side under each category", () => {
  const measures = [{ kind: "count" as const }, { kind: "ddd" as const }];
  expect(draw({ id: "t", measures, rows: [county], columns: [sex] })).toEqual([
    ["Kjønn", "Menn", "<", "Kvinner", "<"],
    ["Måltall", "Antall", "DDD", "Antall", "DDD"],
    ["Fylke", "", "<", "<", "<"],
    ["Oslo", "", "", "", ""],
    ["Vestland", "", "", "", ""],
  ]);
});

test("without row variables there is one row to fill, without column variables one column", () => {
  expect(draw({ id: "t", columns: [sex] })).toEqual([
    ["Kjønn", "Menn", "Kvinner"],
    ["", "Antall", "<"],
    ["", "", ""],
  ]);
  expect(draw({ id: "t", rows: [county] })).toEqual([
    ["Fylke", "Antall"],
    ["Oslo", ""],
    ["Vestland", ""],
  ]);
});

test("title, unit, period, population and filters stand above, notes below, with a blank row between", () => {
  const plan = planTableSheet(
    tableModel.parse({
      id: "t",
      title: "Innleggelser",
      unit: { label: "Opphold" },
      period: { from: "2021", to: "2023" },
      population: "Bosatte\ni Norge",
      filters: [{ ...sex, categories: categories("Kvinner") }],
      rows: [county],
      notes: "En merknad.\r\n\r\nOg en til.",
    }),
  );
  expect(plan.above.map(({ text }) => text)).toEqual([
    "Innleggelser",
    "Telleenhet: Opphold",
    "Periode: 2021–2023",
    "Populasjon: Bosatte i Norge",
    "Avgrensning: Kjønn: Kvinner",
  ]);
  // Five lines and a blank row; a header row, two rows and a blank row.
  expect([plan.top, plan.belowTop]).toEqual([7, 11]);
  expect(plan.below.map(({ text }) => text)).toEqual(["Merknad: En merknad.", "Og en til."]);
});

test("a table that no sheet can show is told by its size", () => {
  const ten = categories(..."abcdefghij");
  const nested = Array.from({ length: 8 }, (_, at) => ({ key: `v${at}`, label: `V${at}`, categories: ten }));
  const plan = planTableSheet(tableModel.parse({ id: "t", rows: nested, columns: nested }));
  expect([...placedLabels(plan)]).toEqual([]);
  expect(plan.below).toMatchObject([{ role: "size", text: expect.stringContaining("over tusen milliarder celler") }]);
});

test("half a million cells are shown, row labels included, and no more", () => {
  const rows = (count: number) => [{ ...county, categories: Array.from({ length: count }, () => ({ label: "a" })) }];
  const shown = (count: number) =>
    planTableSheet(tableModel.parse({ id: "t", rows: rows(count), columns: [tall] })).bodyRows;
  // 5,000 rows of 99 categories and a label are 500,000 cells.
  const tall = { ...sex, categories: Array.from({ length: 99 }, () => ({ label: "b" })) };
  expect(mostShownCells).toBe(500_000);
  expect([shown(5000), shown(5001)]).toEqual([5000, 0]);
  expect(planTableSheet(tableModel.parse({ id: "t", rows: rows(5001), columns: [tall] })).below[0]?.text).toContain(
    "495\u00a0099 celler",
  );
});
