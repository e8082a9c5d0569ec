import { expect, test } from "vitest";
import type { DraftContent } from "~/schemas/draft";
import { contentForUnit } from "./contentForUnit";

const table = (id: string, sources: string[]) => JSON.stringify({ id, title: id, sources });
const content: DraftContent = {
  sources: ["mfr", "kreg"],
  linkage: "separate",
  useDescription: "Til undervisning.",
  "purposeFit.mfr": "Fødsler",
  "purposeFit.kreg": "Kreft",
  tableChoice: "build",
  tables: ["t1", "t2", "t3"],
  "tableModel.t1": table("t1", ["mfr"]),
  "tableModel.t2": table("t2", ["kreg"]),
  "tableModel.t3": table("t3", []),
};

test("a unit reads of another unit's source neither its purpose nor its tables", () => {
  const shown = contentForUnit(content, ["kreg"]);
  expect(shown).toMatchObject({ sources: ["kreg"], tables: ["t2", "t3"], useDescription: "Til undervisning." });
  expect(Object.keys(shown)).not.toContain("purposeFit.mfr");
  expect(Object.keys(shown)).not.toContain("tableModel.t1");
  expect(JSON.stringify(shown)).not.toContain("Fødsler");
});

test("of a linked table each unit sees the whole, and all its sources", () => {
  const shown = contentForUnit({ ...content, linkage: "linked" }, ["kreg"]);
  expect(shown).toMatchObject({ sources: ["mfr", "kreg"], tables: ["t1", "t2", "t3"] });
  expect(Object.keys(shown)).not.toContain("purposeFit.mfr");
});
