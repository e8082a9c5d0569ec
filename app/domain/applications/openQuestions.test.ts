import { expect, test } from "vitest";
import { draftFields } from "~/schemas/draft";
import { listOpenQuestions } from "./openQuestions";

const form = Object.entries(draftFields).map(([field, { step }]) => ({ field, step }));
const on = (field: string, comment = field) => ({ field, comment });

test("questions come in the order of the form, whatever order they were asked in, and are numbered so", () => {
  const asked = ["recipients", "figures", "purposeFit.npr", "useDescription", "sources", "projectTitle"].map((field) =>
    on(field),
  );
  const listed = listOpenQuestions(asked, form);
  expect(listed.map(({ number, step, field }) => [number, step, field])).toEqual([
    [1, "data", "sources"],
    [2, "purpose", "projectTitle"],
    [3, "purpose", "useDescription"],
    [4, "purpose", "purposeFit.npr"],
    [5, "table", "figures"],
    [6, "about", "recipients"],
  ]);
});

test("several cells of one table keep the order in which they were asked, after what is asked of the file", () => {
  const cell = (ref: string) => ({ ...on("workbook", ref), cell: { sheet: "Ark1", ref } });
  const listed = listOpenQuestions([on("workbook", "hele"), cell("D9"), cell("B4"), on("tableChoice")], form);
  expect(listed.map(({ comment }) => comment)).toEqual(["tableChoice", "hele", "D9", "B4"]);
  expect(listed.at(-1)).toMatchObject({ number: 4, cell: { sheet: "Ark1", ref: "B4" } });
});

test("a field that the form no longer has is left out", () => {
  expect(listOpenQuestions([on("favouriteColour"), on("figures")], form).map(({ field }) => field)).toEqual([
    "figures",
  ]);
});
