import { describe, expect, test } from "vitest";
import { checkEditedLetter } from "~/app/domain/letters/checkEditedLetter";
import { languages } from "~/schemas/languages";
import type { LetterContent } from "./LetterContent";
import { requiredFacts } from "./requiredFacts";
import { allLetterSamples, letterSamples, sampleCase } from "./testing/letterSamples";
import { writeLetter } from "./writeLetter";

const named = allLetterSamples.flatMap((content) =>
  languages.map((language) => ({ kind: content.kind, language, content })),
);

describe("the facts that an edit must keep", () => {
  test.each(named)("all stand in $kind as it is written in $language", ({ content, language }) => {
    const letter = writeLetter(sampleCase, content, language);
    expect(checkEditedLetter(requiredFacts(sampleCase, content, language), letter)).toEqual([]);
  });

  test("of a refusal are the reasons, how to appeal with its date, and the case", () => {
    const refused: LetterContent = {
      ...letterSamples.decision,
      outcome: "refused",
      tables: [],
      conditions: "",
      linked: null,
    };
    expect(requiredFacts(sampleCase, refused, "nb")).toEqual([
      { name: "reference", text: "HT-2026-00042" },
      { name: "link", text: sampleCase.url },
      { name: "unit", text: "Kreftregisteret" },
      { name: "reasons", text: "Begrunnelse" },
      { name: "appeal", text: "Slik klager du" },
      { name: "appealUntil", text: "14. desember 2026" },
      { name: "appealBody", text: "Helseklage" },
    ]);
  });
});
