import { expect, test } from "vitest";
import { toWinAnsi } from "./toWinAnsi";

test("Norwegian letters, quotation marks and dashes go through unchanged", () => {
  const text = "Æ ø å «sitat» – § 19 f, 5 €\nny linje";
  expect(toWinAnsi(text)).toEqual({ text, isSimplified: false });
});

test("a decomposed letter is put together", () => {
  expect(toWinAnsi("a\u030a")).toEqual({ text: "å", isSimplified: false });
});

test("letters of Sámi and Polish are written more simply", () => {
  expect(toWinAnsi("Kárášjohka, Łódź, ŋ, č")).toEqual({ text: "Kárášjohka, Lódz, ng, c", isSimplified: true });
});

test("a sign of comparison keeps its meaning", () => {
  expect(toWinAnsi("≥ 65 år")).toEqual({ text: ">= 65 år", isSimplified: true });
});

test("what has no simpler form is told by its number", () => {
  expect(toWinAnsi("Ж")).toEqual({ text: "[U+0416]", isSimplified: true });
});

test("line endings of every system become one", () => {
  expect(toWinAnsi("a\r\nb\rc").text).toBe("a\nb\nc");
});
