import { describe, expect, test } from "vitest";
import { previewSheet } from "../sample-tables/previewSheet";
import { drawGrid } from "../sample-tables/testing/drawGrid";
import { exampleTable } from "../sample-tables/testing/exampleTable";
import { describeCell, findCell, listAskableSheets, previewOfTable } from "./supplementCells";

/**
 * The sheet of the example, as it is downloaded: title, unit and period in rows 1 to 3; the header "Kjønn" in row 5, age
 * in row 6, "Fylke" and what is counted in row 7; Oslo, Møre og Romsdal and the total in rows 8 to 10;
 * the note in row 12.
 */
const built = previewOfTable(exampleTable, 1);
const uploaded = previewSheet(
  drawGrid(
    `
    | Infarkt | | |
    | Fylke | Menn | |
    | | Ung | Gammel |
    | Oslo | | 7 |`,
    [{ top: 2, left: 2, bottom: 2, right: 3 }],
  ),
  [
    {
      sheet: "Ark1",
      headerRange: { top: 2, left: 1, bottom: 3, right: 3 },
      stubRange: { top: 4, left: 1, bottom: 4, right: 1 },
    },
  ],
);

describe("which cell an address names", () => {
  test.each([
    { typed: "b8", ref: "B8", why: "small letters will do" },
    { typed: " $E$10 ", ref: "E10", why: "spaces and signs are let be" },
    { typed: "C5", ref: "B5", why: "Menn stands over B and C" },
    { typed: "A1", ref: "A1", why: "the title can be asked about too" },
  ])("$typed of a built table is $ref: $why", ({ typed, ref }) => {
    expect(findCell(built, typed)?.ref).toBe(ref);
  });

  test.each(["F8", "B13", "B0", "8B", "", "B", "Tabell", "B8:C9"])("%j is no cell of it", (typed) => {
    expect(findCell(built, typed)).toBeNull();
  });

  test("of an uploaded sheet, with what stands there", () => {
    expect(findCell(uploaded, "c4")).toEqual({ ref: "C4", text: "7" });
    expect(findCell(uploaded, "C2")).toEqual({ ref: "B2", text: "Menn" });
    expect(findCell(uploaded, "D4")).toBeNull();
  });

  test("beyond what is shown of a large sheet an address within it is taken, and one outside it is not", () => {
    const rows = Array.from({ length: 300 }, (_, at) => `| r${at + 1} | x |`).join("\n");
    const large = previewSheet(drawGrid(rows), []);
    expect(large.rows).toHaveLength(200);
    expect(findCell(large, "B250")).toEqual({ ref: "B250", text: "" });
    expect([findCell(large, "B301"), findCell(large, "C250")]).toEqual([null, null]);
  });
});

describe("a cell in words", () => {
  test.each([
    { ref: "B8", words: "Oslo × Menn × 0–49 år" },
    { ref: "E10", words: "Totalt × Kvinner × 50 år og eldre" },
    { ref: "D5", words: "Kvinner" },
    { ref: "A9", words: "Møre og Romsdal" },
  ])("of a built table: $ref is $words", ({ ref, words }) => {
    expect(describeCell(built, ref)).toBe(words);
  });

  test("of an uploaded sheet: its own text, else its headings", () => {
    expect(describeCell(uploaded, "C4")).toBe("7");
    expect(describeCell(uploaded, "B4")).toBe("Oslo × Ung");
    expect(describeCell(uploaded, "B1")).toBe("");
  });
});

test("each built table has a sheet of its own; without any, the uploaded sheets are asked about", () => {
  const two = [exampleTable, { ...exampleTable, id: "t7" }];
  const sheets = listAskableSheets({ tables: two, sheets: null });
  expect(sheets.map(({ field, preview }) => [field, preview.name])).toEqual([
    ["tableModel.t1", "Tabell 1"],
    ["tableModel.t7", "Tabell 2"],
  ]);
  expect(listAskableSheets({ tables: [], sheets: [uploaded] })).toEqual([{ field: "workbook", preview: uploaded }]);
  expect(listAskableSheets({ tables: [], sheets: null })).toEqual([]);
});
