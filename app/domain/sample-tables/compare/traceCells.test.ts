import { expect, test } from "vitest";
import { previewSheet } from "../previewSheet";
import { drawGrid } from "../testing/drawGrid";
import { traceCells } from "./traceCells";

const sheet = (name: string, drawing: string) => previewSheet({ ...drawGrid(drawing), name }, []);
const men = "| Fylke | Menn |\n| Oslo | 1 |";
const women = "| Kommune | Kvinner |\n| Bergen | 2 |";

test("a cell is looked for in its own sheet, wherever that stands now", () => {
  const before = [sheet("Menn", men), sheet("Kvinner", women)];
  const after = [sheet("Forside", "| Om tabellene |"), sheet("Kvinner", women), sheet("Menn", men)];
  const [first, second] = traceCells(before, after, [
    { sheet: "Menn", ref: "B2" },
    { sheet: "Kvinner", ref: "B2" },
  ]);
  expect(first?.after).toEqual({ sheet: "Menn", ref: "B2", text: "1" });
  expect(second?.after).toEqual({ sheet: "Kvinner", ref: "B2", text: "2" });
});

test("a cell of a sheet that is taken out is nowhere, and what stood there is still told", () => {
  const [gone] = traceCells([sheet("A", men), sheet("B", women)], [sheet("A", men)], [{ sheet: "B", ref: "A1" }]);
  expect(gone).toEqual({ before: { sheet: "B", ref: "A1", text: "Kommune" }, after: null });
});

test("an address that the earlier version does not have is nowhere", () => {
  for (const cell of [
    { sheet: "A", ref: "Z9" },
    { sheet: "X", ref: "A1" },
  ])
    expect(traceCells([sheet("A", men)], [sheet("A", men)], [cell])).toEqual([{ before: null, after: null }]);
});
