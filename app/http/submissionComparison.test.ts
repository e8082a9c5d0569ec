import { describe, expect, test } from "vitest";
import type { FieldComment } from "~/app/domain/applications/CaseView";
import type { SheetPreview } from "~/app/domain/sample-tables/previewSheet";
import { previewSheet } from "~/app/domain/sample-tables/previewSheet";
import { drawGrid } from "~/app/domain/sample-tables/testing/drawGrid";
import { exampleTable } from "~/app/domain/sample-tables/testing/exampleTable";
import type { DraftContent } from "~/schemas/draft";
import type { TableModel } from "~/schemas/tableModel";
import { loadComparison } from "./submissionComparison";

type Loading = Parameters<typeof loadComparison>;
const title = (text: string): TableModel => ({ ...exampleTable, title: text });
const built = (table: TableModel): DraftContent => ({
  tableChoice: "build",
  tables: ["t1"],
  "tableModel.t1": JSON.stringify(table),
});
const uploaded = (workbook: string): DraftContent => ({ tableChoice: "upload", workbook });
const reading = (table: TableModel, drawing: string, more = {}) => {
  const { id: _id, ...model } = table;
  const preview: SheetPreview[] = [previewSheet(drawGrid(drawing), [])];
  return { tables: [{ model }], preview, sheetsLeftOut: 0, ...more };
};
const catalogue = {
  sources: [{ id: "dar", name: { nb: "Dødsårsaksregisteret", nn: "Dødsårsaksregisteret", en: "Causes of death" } }],
  codeLists: [],
};

/** An application with these submissions, and what was read of its files. */
function load(
  contents: readonly DraftContent[],
  readings: Record<string, unknown> = {},
  search = "",
  requests: { answeredBySubmission: number | null; comments: FieldComment[] }[] = [],
  forUnits: string[] | null = null,
) {
  const sent = contents.map((content, at) => ({
    number: at + 1,
    receivedOn: "2026-11-23",
    submittedAt: new Date("2026-11-23T10:00:00Z"),
    content,
  }));
  const portal = {
    read: {
      applications: { findSubmission: async (_id: string, number: number) => sent[number - 1] ?? null },
      casework: { listSupplementRequests: async () => requests },
      files: { list: async () => [], findReading: async (id: string) => readings[id] ?? null },
    },
    deps: { catalogue: async () => ({ hash: "", catalogue }) },
  } as unknown as Loading[0];
  const parts = [{ unitId: "fhi-npr-kpr", sourceIds: ["npr"] }];
  const record = { id: "a1", reference: "HT-2026-00001", title: "T", state: { submissions: sent.length, parts } };
  return loadComparison(portal, record as Loading[1], new Request(`https://portal.example/${search}`), forUnits);
}
const compared = async (...args: Parameters<typeof load>) => {
  const { comparison } = await load(...args);
  if (!comparison) throw new RangeError("nothing was compared");
  return comparison;
};
const kindsIn = ({ tables }: Awaited<ReturnType<typeof compared>>) =>
  tables?.tables.flatMap((table) => (table.status === "kept" ? table.changes.map(({ kind }) => kind) : table.status));

describe("which submissions are compared", () => {
  const four = ["A", "B", "C", "D"].map((text) => built(title(text)));
  const numbers = async (search: string) => {
    const { before, after } = await compared(four, {}, search);
    return [before.number, after.number];
  };

  test("the last two, those that are asked for, and the earlier one first", async () => {
    expect(await numbers("")).toEqual([3, 4]);
    expect(await numbers("?fra=1&til=3")).toEqual([1, 3]);
    expect(await numbers("?fra=4&til=2")).toEqual([2, 4]);
  });

  test.each(["?fra=0", "?til=5", "?fra=x", "?fra=1.5", "?til="])("%s is not there", async (search) => {
    await expect(numbers(search)).rejects.toMatchObject({ init: { status: 404 } });
  });

  test("an application that was sent once has nothing to compare", async () => {
    expect(await load([built(exampleTable)])).toMatchObject({ total: 1, comparison: null });
  });
});

describe("what is compared", () => {
  const [one, other] = ["| Fylke | Menn |\n| Oslo | |", "| Fylke | Gutter |\n| Oslo | |"];

  test("tables that were built: by meaning, with the names of sources; the tables themselves are not sent along", async () => {
    const comparison = await compared([built(exampleTable), built({ ...exampleTable, sources: ["npr", "dar"] })]);
    expect(kindsIn(comparison)).toEqual(["sources"]);
    expect(comparison.cells).toEqual({ status: "none" });
    expect(Object.keys(comparison.names.sources)).toEqual(["dar"]);
    expect(Object.keys(comparison.after.content)).toEqual(["tableChoice"]);
  });

  test("workbooks: by meaning, and cell by cell", async () => {
    const readings = { w1: reading(title("A"), one), w2: reading(title("A"), other, { sheetsLeftOut: 2 }) };
    const comparison = await compared([uploaded("w1"), uploaded("w2")], readings);
    expect(kindsIn(comparison)).toEqual([]);
    expect(comparison.cells).toMatchObject({ status: "compared", sheetsLeftOut: true, sheets: [{ cellsChanged: 1 }] });
  });

  test("a table put first in a workbook does not make the others differ", async () => {
    const { id: _id, ...first } = { ...exampleTable, title: "Ny", rows: [], columns: [] };
    const before = reading(title("A"), one);
    const after = { ...before, tables: [{ model: first }, ...before.tables] };
    expect(kindsIn(await compared([uploaded("w1"), uploaded("w2")], { w1: before, w2: after }))).toEqual(["added"]);
  });

  test("one that was built and one that was uploaded: by meaning only", async () => {
    const comparison = await compared([built(title("A")), uploaded("w1")], { w1: reading(title("B"), one) });
    expect(kindsIn(comparison)).toEqual(["text"]);
    expect(comparison.cells).toEqual({ status: "one-kind" });
  });

  test("what counts as a case is looked for in the form where a workbook doesn't say it", async () => {
    const unsaid = { ...exampleTable, definition: { diagnosis: "", event: "", place: "" } } as const;
    const answers: DraftContent = {
      diagnosisDefinition: "main-or-secondary",
      eventDefinition: "all",
      placeDefinition: "residence",
    };
    const sent = [built(exampleTable), { ...uploaded("w1"), ...answers }];
    expect(kindsIn(await compared(sent, { w1: reading(unsaid, one) }))).toEqual(["definition"]);
  });

  test("a workbook that was not read, or of which no tables were kept, is told as that", async () => {
    const read = reading(title("A"), one);
    expect(await compared([uploaded("w1"), uploaded("w2")], { w1: read })).toMatchObject({
      tables: null,
      cells: { status: "not-read" },
    });
    const older = { ...read, tables: [{ title: "A" }] };
    expect(await compared([uploaded("w1"), uploaded("w2")], { w1: older, w2: read })).toMatchObject({
      tables: null,
      cells: { status: "compared" },
    });
  });

  test("a table that is asked for in words only makes the built ones new", async () => {
    expect(kindsIn(await compared([{ tableChoice: "help" }, built(exampleTable)]))).toEqual(["added"]);
  });
});

describe("what was asked", () => {
  const comments = [
    { field: "purposeFit.dar", comment: "Hvorfor denne kilden?" },
    { field: "purposeFit.npr", comment: "Hvilket formål?" },
    { field: "figures", comment: "Hvilke år?" },
  ];
  const answered = (more: DraftContent): DraftContent => ({
    sources: ["dar", "npr"],
    "purposeFit.dar": "A",
    "purposeFit.npr": "B",
    ...more,
  });
  const contents = [answered({}), answered({ figures: "2024", "purposeFit.dar": "C" }), answered({ figures: "2025" })];
  const requests = [
    { answeredBySubmission: 2, comments: [{ field: "name", comment: "Tatt tilbake" }] },
    { answeredBySubmission: 2, comments },
    { answeredBySubmission: 3, comments: [{ field: "email", comment: "Hvilken adresse?" }] },
  ];
  const asked = async (search: string, forUnits: string[] | null = null) => {
    const { questions } = await load(contents, {}, search, requests, forUnits);
    return questions.map(({ field, isChanged }) => [field, isChanged]);
  };

  test("about the earlier of the two stands with what became of it; of two requests the last", async () => {
    expect(await asked("?fra=1&til=2")).toEqual([
      ["purposeFit.dar", true],
      ["purposeFit.npr", false],
      ["figures", true],
    ]);
    expect(await asked("?fra=2&til=3")).toEqual([["email", false]]);
    expect(await asked("?fra=3&til=3")).toEqual([]);
  });

  test("about another unit's source is not for this unit", async () => {
    expect(await asked("?fra=1&til=2", ["fhi-npr-kpr"])).toEqual([
      ["purposeFit.npr", false],
      ["figures", true],
    ]);
  });
});
