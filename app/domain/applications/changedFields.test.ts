import { expect, test } from "vitest";
import { changedFields, readAnswers, withoutFields } from "./changedFields";

function form(...pairs: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of pairs) data.append(name, value);
  return data;
}

test("only the page's own fields are read, lists as lists", () => {
  const answers = readAnswers(form(["sources", "mfr"], ["sources", "npr"], ["title", "x"], ["intent", "next"]), {
    sources: [],
    linkage: "",
  });
  expect(answers).toEqual({ sources: ["mfr", "npr"], linkage: "" });
});

test("a text that came through a form is the same as the one that came through a script", () => {
  const typed = readAnswers(form(["figures", "en\r\nto\rtre\n"]), { figures: "" });
  expect(typed).toEqual({ figures: "en\nto\ntre\n" });
});

test("what was not changed on the page is no change", () => {
  const before = { sources: ["mfr"], projectTitle: "Fødsler", useDescription: "" };
  expect(changedFields(before, { ...before, sources: ["mfr"] })).toEqual({});
  expect(changedFields(before, { sources: ["mfr", "npr"], projectTitle: "", useDescription: "" })).toEqual({
    sources: ["mfr", "npr"],
    projectTitle: "",
  });
});

test("fields that wait for a choice are left out", () => {
  expect(withoutFields({ projectTitle: "A", figures: "B" }, ["figures"])).toEqual({ projectTitle: "A" });
});
