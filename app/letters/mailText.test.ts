import { expect, test } from "vitest";
import { mailText } from "./mailText";
import { letterSamples, sampleCase } from "./testing/letterSamples";
import { writeLetter } from "./writeLetter";

test("a mail shows a heading as a plain line, and leaves lists and everything else as they are", () => {
  const body = "Hei,\n\n## Begrunnelse\n\nTall ## 2.\n\n- a\n- b";
  expect(mailText({ subject: "## S", body })).toEqual({
    subject: "## S",
    body: "Hei,\n\nBegrunnelse\n\nTall ## 2.\n\n- a\n- b",
  });
});

test("a postponement in the mail says what the letter says, line by line", () => {
  const letter = writeLetter(sampleCase, letterSamples.postponement, "nb");
  expect(letter.body).toContain("\n\n## Datoene\n\n");
  expect(mailText(letter).body.split("\n")).toEqual(letter.body.split("\n").map((line) => line.replace("## ", "")));
});
