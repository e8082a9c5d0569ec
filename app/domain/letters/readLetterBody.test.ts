import { expect, test } from "vitest";
import { readLetterBody } from "./readLetterBody";

test("a letter has headings, paragraphs that keep their lines, and lists", () => {
  expect(readLetterBody("Hei,\r\n\r\n## Begrunnelse\n\nFørst.\nSå.\n\n- a\n- b\n\n- c\nEtter.\n")).toEqual([
    { type: "paragraph", text: "Hei," },
    { type: "heading", text: "Begrunnelse" },
    { type: "paragraph", text: "Først.\nSå." },
    { type: "list", items: ["a", "b"] },
    { type: "list", items: ["c"] },
    { type: "paragraph", text: "Etter." },
  ]);
});

test("a sign alone, or within a line, makes no heading and no list", () => {
  expect(readLetterBody("## \n-\n5 - 3 ## 2")).toEqual([{ type: "paragraph", text: "##\n-\n5 - 3 ## 2" }]);
});
