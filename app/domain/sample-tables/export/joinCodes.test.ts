import fc from "fast-check";
import { expect, test } from "vitest";
import { joinCodes, splitCodes } from "./joinCodes";

test("codes stand side by side, and one that could be taken for two in quotation marks", () => {
  expect(joinCodes(["I21", "I22"])).toEqual(["I21, I22"]);
  expect(joinCodes(["a, b", 'say "x"', " I21", ""])).toEqual(['"a, b", "say ""x""", " I21", ""']);
  expect(joinCodes([])).toEqual([""]);
});

test("codes that a person wrote with other spaces are read all the same", () => {
  expect(splitCodes(" I21,I22 ,  I23 ")).toEqual(["I21", "I22", "I23"]);
  expect(splitCodes("")).toEqual([]);
});

test("a long group is cut into texts of at most two thousand characters", () => {
  const texts = joinCodes(Array.from({ length: 20_000 }, (_, at) => String(at)));
  expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(2_000);
  expect(texts.flatMap(splitCodes)).toHaveLength(20_000);
});

test("whatever the codes are, they come back", () => {
  const odd = fc.string({ unit: fc.constantFrom('"', ",", " ", "a", "\n", "\u00a0"), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ maxLength: 60 }), odd)), (codes) => {
      expect(joinCodes(codes).flatMap(splitCodes)).toEqual(codes);
    }),
    { numRuns: 3000 },
  );
});
