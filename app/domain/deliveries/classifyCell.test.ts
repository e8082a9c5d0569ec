import { expect, test } from "vitest";
import { classifyCell } from "./classifyCell";

const text = (content: string) => classifyCell({ text: content, kind: "text", formula: false });
const asText = (value: number) => ({ kind: "number", value, formula: false, asText: true });

test.each([".", "..", "…", ":", "*", "k", "x", "<5", "< 5", "n<5", "1-4", "prikket"])(
  "“%s” is a figure that is not shown, and never zero",
  (mark) => {
    expect(text(mark)).toEqual({ kind: "suppressed" });
  },
);
test.each(["-", "–", "—"])("“%s” may mean zero or not shown", (mark) => {
  expect(text(mark)).toEqual({ kind: "dash" });
});
test.each([
  ["1 234", 1234],
  ["1\u00a0234,5", 1234.5],
  ["12,5", 12.5],
  ["12.5", 12.5],
  // A Norwegian full stop groups thousands.
  ["1.234", 1234],
  ["-3", -3],
])("“%s”, typed as text, is %d", (typed, value) => {
  expect(text(typed)).toEqual(asText(value));
});
test("a blank cell is empty, words are words, and a date or an error is no figure", () => {
  expect(classifyCell(undefined)).toEqual({ kind: "empty" });
  expect(text("  ")).toEqual({ kind: "empty" });
  expect(text("ukjent")).toEqual({ kind: "text", text: "ukjent" });
  expect(classifyCell({ text: "#REF!", kind: "error", formula: true })).toEqual({ kind: "text", text: "#REF!" });
  expect(classifyCell({ text: "2020-01-01", kind: "date", formula: false })).toMatchObject({ kind: "text" });
});
