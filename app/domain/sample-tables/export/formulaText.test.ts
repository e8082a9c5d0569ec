import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeFormula, unescapeFormula } from "./formulaText";

test.each(["=1+1", "+47", "-5", "@SUM(A1)", "\tfoo", "\rfoo", "\nfoo", "  =1+1", "＝1+1", "＠x"])(
  "%j, which a program may take for a formula, gets an apostrophe before it",
  (text) => {
    expect(escapeFormula(text)).toBe(`'${text}`);
  },
);

test.each(["Menn", "0–17 år", "'sitat'", "a=b", "67+", ""])("%j is left as it is", (text) => {
  expect(escapeFormula(text)).toBe(text);
  expect(unescapeFormula(text)).toBe(text);
});

test("every text comes back as it was", () => {
  const risky = fc.string({
    unit: fc.constantFrom("'", "=", "+", "-", "@", " ", "\t", "\r", "\n", "＝", "a"),
    maxLength: 6,
  });
  fc.assert(
    fc.property(fc.oneof(fc.string(), risky), (text) => unescapeFormula(escapeFormula(text)) === text),
    { numRuns: 5000 },
  );
});

test("no escaped text begins like a formula", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("'", "=", "+", " ", "\t", "a"), maxLength: 5 }), (text) => {
      expect(escapeFormula(text)).not.toMatch(/^\s*[=+\-@]|^[\t\r\n]/);
    }),
    { numRuns: 2000 },
  );
});
