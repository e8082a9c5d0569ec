import { describe, expect, test } from "vitest";
import { checkEditedLetter } from "./checkEditedLetter";
import type { RequiredFact } from "./editableLetter";

const facts: RequiredFact[] = [
  { name: "reference", text: "HT-2026-00042" },
  { name: "reasons", text: "Begrunnelse" },
  { name: "appealUntil", text: "14. desember 2026" },
];
const body = "Hei.\n\n## Begrunnelse\n\nTallene blir for små.\n\nKlag innen 14. desember\n2026.\n\nSak HT-2026-00042";

describe("a letter that somebody edited", () => {
  test("goes out while every fact stands, also where a line breaks within one", () => {
    expect(checkEditedLetter(facts, { subject: "Vedtak", body })).toEqual([]);
  });

  test.each(facts)("is refused without $text, and the refusal names it", (fact) => {
    const flat = body.replace("14. desember\n2026", "14. desember 2026");
    const edited = flat.replaceAll(fact.text, "");
    expect(checkEditedLetter(facts, { subject: "Vedtak", body: edited })).toEqual([{ code: "fact-missing", fact }]);
  });

  test("is refused with another date in place of the right one", () => {
    const edited = body.replace("14. desember\n2026", "15. desember 2026");
    expect(checkEditedLetter(facts, { subject: "Vedtak", body: edited })).toMatchObject([
      { fact: { name: "appealUntil" } },
    ]);
  });

  test("is refused without a subject, without a text, with a field of a template left in it, and when it is too long", () => {
    expect(checkEditedLetter(facts, { subject: " ", body })).toEqual([{ code: "subject-missing" }]);
    expect(checkEditedLetter(facts, { subject: "Vedtak", body: "\n" })).toEqual([{ code: "body-missing" }]);
    expect(checkEditedLetter(facts, { subject: "Vedtak", body: `${body}\n{dato}` })).toEqual([
      { code: "placeholder-left", text: "{dato}" },
    ]);
    expect(checkEditedLetter(facts, { subject: "Vedtak", body: body + "x".repeat(30_001) })).toEqual([
      { code: "too-long" },
    ]);
  });
});
