import { expect, test } from "vitest";
import { readTypedTexts } from "./readTypedTexts";

test("sentences are shown, choices and numbers counted, and the page's own fields left out", () => {
  expect(
    readTypedTexts([
      ["intent", "send it"],
      ["version", "3"],
      ["base", '{ "a": "to ord" }'],
      ["grounds", "other"],
      ["likelyOn", "2027-01-06"],
      ["reason", "  Kodeverket er\nskiftet ut. "],
      ["tables", '[{ "title": "to ord" }]'],
      ["note", "   "],
    ]),
  ).toEqual({ texts: ["Kodeverket er\nskiftet ut."], others: 3 });
});

test("a form without answers has nothing to show", () => {
  expect(readTypedTexts([["intent", "withdraw"]])).toEqual({ texts: [], others: 0 });
});
