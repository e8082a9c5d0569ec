import { expect, test } from "vitest";
import { filterHistory } from "./filterHistory";

const lines = [
  { type: "delivered", unitId: "fhi" },
  { type: "invoice-sent", unitId: "fhi" },
  { type: "invoice-sent", unitId: "npr" },
  { type: "submitted", unitId: null },
] as const;

test("a history is narrowed to one unit, one kind, or both; what concerns the whole is not one unit's", () => {
  expect(filterHistory(lines, { unitId: null, kind: null })).toEqual(lines);
  expect(filterHistory(lines, { unitId: "fhi", kind: null })).toEqual([lines[0], lines[1]]);
  expect(filterHistory(lines, { unitId: null, kind: "money" })).toEqual([lines[1], lines[2]]);
  expect(filterHistory(lines, { unitId: "npr", kind: "money" })).toEqual([lines[2]]);
  expect(filterHistory(lines, { unitId: "npr", kind: "appeal" })).toEqual([]);
});
