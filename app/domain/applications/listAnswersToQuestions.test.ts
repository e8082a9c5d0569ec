import { describe, expect, test } from "vitest";
import type { DraftContent } from "~/schemas/draft";
import type { TableModel } from "~/schemas/tableModel";
import { previewSheet } from "../sample-tables/previewSheet";
import { drawGrid } from "../sample-tables/testing/drawGrid";
import { exampleTable } from "../sample-tables/testing/exampleTable";
import type { FieldComment } from "./CaseView";
import { listAnswersToQuestions } from "./listAnswersToQuestions";

const sheet = (drawing: string, name = "Ark1") => previewSheet({ ...drawGrid(drawing), name }, []);
const uploaded = (...sheets: ReturnType<typeof sheet>[]) => ({
  content: { tableChoice: "upload", workbook: "w" } as DraftContent,
  tables: [],
  sheets,
});
const built = (...tables: TableModel[]) => ({
  content: { tableChoice: "build" } as DraftContent,
  tables,
  sheets: null,
});
const ask = (...comments: Omit<FieldComment, "comment">[]) =>
  comments.map((one, at) => ({ ...one, comment: "?", number: at + 1 }));
const cell = (ref: string, field = "workbook", name = "Ark1") => ({ field, cell: { sheet: name, ref } });

const first = "| Fylke | Menn | Kvinner |\n| Oslo | 1 | |\n| Viken | 2 | |";

describe("a question about a field", () => {
  test("is told as changed or not, whatever else was changed", () => {
    const before = { ...built(), content: { figures: "Alle", name: "Ingrid" } };
    const after = { ...built(), content: { figures: "Alle", name: "Ingrid F.", attachments: [] } };
    const asked = ask({ field: "figures" }, { field: "name" }, { field: "attachments" });
    const answered = listAnswersToQuestions(asked, before, after);
    expect(answered.map(({ isChanged }) => isChanged)).toEqual([false, true, false]);
  });
});

describe("a question about a cell of the workbook", () => {
  test("shows what stood there and what stands there now", () => {
    const after = uploaded(sheet(first.replace("Kvinner", "Jenter")));
    const [changed, same] = listAnswersToQuestions(ask(cell("C1"), cell("B2")), uploaded(sheet(first)), after);
    expect(changed).toMatchObject({
      isChanged: true,
      traced: { before: { text: "Kvinner" }, after: { text: "Jenter" } },
    });
    expect(same).toMatchObject({ isChanged: false, traced: { after: { ref: "B2", text: "1" } } });
  });

  test("follows the cell to where it stands after a row was put in above it and the sheet got another name", () => {
    const after = uploaded(sheet(`| Infarkt 2024 | | |\n${first.replace("| 2 |", "| 3 |")}`, "Tabell"));
    const [moved, changed] = listAnswersToQuestions(ask(cell("B2"), cell("B3")), uploaded(sheet(first)), after);
    expect(moved).toMatchObject({ isChanged: false, traced: { after: { sheet: "Tabell", ref: "B3", text: "1" } } });
    expect(changed).toMatchObject({
      isChanged: true,
      traced: { before: { text: "2" }, after: { ref: "B4", text: "3" } },
    });
  });

  test("says so when the column was taken out", () => {
    const after = uploaded(sheet("| Fylke | Menn |\n| Oslo | 1 |\n| Viken | 2 |"));
    const [gone] = listAnswersToQuestions(ask(cell("C1")), uploaded(sheet(first)), after);
    expect(gone).toMatchObject({ isChanged: true, lost: "gone", traced: { before: { text: "Kvinner" }, after: null } });
  });

  test("cannot be held against a table that was built instead, nor a file that could not be read", () => {
    const asked = ask(cell("C1"));
    expect(listAnswersToQuestions(asked, uploaded(sheet(first)), built(exampleTable))[0]?.lost).toBe("other-kind");
    const unread = { ...uploaded(), sheets: null };
    expect(listAnswersToQuestions(asked, uploaded(sheet(first)), unread)[0]?.lost).toBe("not-read");
  });
});

describe("a question about a cell of a built table", () => {
  // B8 is Oslo × Menn × 0–49 år; see the sheet that is downloaded.
  const asked = ask(cell("B8", "tableModel.t1", "Tabell 1"));

  test("is told by the headings of its row and column, and follows the table by its id", () => {
    const [men, ...others] = exampleTable.columns[0]!.categories;
    const renamed = { ...exampleTable.columns[0]!, categories: [{ ...men!, label: "Gutter og menn" }, ...others] };
    const changed = { ...exampleTable, columns: [renamed, exampleTable.columns[1]!] };
    const other = { ...exampleTable, id: "t2", title: "En annen" };
    const [answer] = listAnswersToQuestions(asked, built(exampleTable), built(other, changed));
    expect(answer).toMatchObject({
      isChanged: true,
      traced: {
        before: { text: "Oslo × Menn × 0–49 år" },
        after: { sheet: "Tabell 2", text: "Oslo × Gutter og menn × 0–49 år" },
      },
    });
  });

  test("is unchanged when only something else in the table is", () => {
    const [answer] = listAnswersToQuestions(asked, built(exampleTable), built({ ...exampleTable, population: "Alle" }));
    // The population is one more line above the table.
    expect(answer).toMatchObject({ isChanged: false, traced: { after: { ref: "B9", text: "Oslo × Menn × 0–49 år" } } });
  });

  test("is found by whoever sees only some of the tables, so that the numbers of the sheets differ", () => {
    const second = ask(cell("B8", "tableModel.t1", "Tabell 2"));
    const [answer] = listAnswersToQuestions(second, built(exampleTable), built(exampleTable));
    expect(answer).toMatchObject({
      isChanged: false,
      lost: null,
      traced: { before: { text: "Oslo × Menn × 0–49 år" } },
    });
  });

  test("is gone with its table", () => {
    const [answer] = listAnswersToQuestions(asked, built(exampleTable), built({ ...exampleTable, id: "t2" }));
    expect(answer).toMatchObject({ isChanged: true, lost: "gone" });
  });
});
