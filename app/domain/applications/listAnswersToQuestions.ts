import { traceCells, type TracedCell } from "../sample-tables/compare/traceCells";
import { isSameAnswer } from "./isSameAnswer";
import type { DraftField } from "~/schemas/draft";
import type { FieldComment } from "./CaseView";
import type { SubmissionData } from "./SubmissionData";
import { describeCell, listAskableSheets, type AskableSheet } from "./supplementCells";

/** A question that was asked about one submission, and what became of it in a later one. */
export interface AnsweredQuestion extends FieldComment {
  /** Counted from 1, as the applicant saw them. */
  number: number;
  /** Whether the field, or the cell, is another than it was. */
  isChanged: boolean;
  /** For a cell: what stood there and what stands there now. Null for a field, whose answers are shown as they are. */
  traced: TracedCell | null;
  /** Why a cell was not found in the later one; null where it was, and for a field. */
  lost: "gone" | "other-kind" | "not-read" | null;
}

type Compared = Pick<SubmissionData, "content" | "tables" | "sheets">;

/**
 * The questions with the old and the new value of each field and cell. Cells are followed to where they stand now. A
 * cell of a built table is empty by nature, so it is told by the headings of its row and column.
 * @param questions numbered, in the order in which they were asked
 */
export function listAnswersToQuestions(
  questions: readonly (FieldComment & { number: number })[],
  before: Compared,
  after: Compared,
): AnsweredQuestion[] {
  const [earlier, later] = [listAskableSheets(before), listAskableSheets(after)];
  const traced = traceAll(questions, earlier, later);
  return questions.map((question, at): AnsweredQuestion => {
    const { field, comment, cell, number } = question;
    const about = { field, comment, number, ...(cell ? { cell } : {}) };
    if (!cell) return { ...about, isChanged: !isSame(field, before, after), traced: null, lost: null };
    const found = traced[at] ?? { before: null, after: null };
    const isMovedOnly = found.before !== null && found.after !== null && found.before.text === found.after.text;
    return {
      ...about,
      isChanged: !isMovedOnly,
      traced: found,
      lost: found.after ? null : lostBecause(field, later, after),
    };
  });
}

const isUploaded = (field: string) => field === "workbook";

function lostBecause(field: string, later: readonly AskableSheet[], after: Compared): AnsweredQuestion["lost"] {
  if (later.some((sheet) => isUploaded(sheet.field) === isUploaded(field))) return "gone";
  const isFile = typeof after.content.workbook === "string" && after.content.workbook !== "";
  return isUploaded(field) && after.sheets === null && isFile && after.tables.length === 0 ? "not-read" : "other-kind";
}

/** One pass over the workbook for all its cells; a built table is followed by its id, whatever its number is now. */
function traceAll(
  questions: readonly FieldComment[],
  earlier: readonly AskableSheet[],
  later: readonly AskableSheet[],
): (TracedCell | undefined)[] {
  const found: (TracedCell | undefined)[] = questions.map(() => undefined);
  for (const field of new Set(questions.flatMap((one) => (one.cell ? [one.field] : [])))) {
    const [some, others] = [earlier, later].map((sheets) =>
      sheets.filter((one) => one.field === field).map(({ preview }) => preview),
    );
    const own = questions.flatMap(({ cell, field: of }, at) => (cell && of === field ? [{ cell, at }] : []));
    // A built table is known by its id: its number, and so its sheet, depends on which tables the reader sees.
    const cells = own.map(({ cell }) => ({ ...cell, sheet: isUploaded(field) ? cell.sheet : (some?.[0]?.name ?? "") }));
    const inWords = (traced: TracedCell): TracedCell => ({
      before: traced.before && { ...traced.before, text: wordsFor(some ?? [], traced.before) },
      after: traced.after && { ...traced.after, text: wordsFor(others ?? [], traced.after) },
    });
    traceCells(some ?? [], others ?? [], cells).forEach((traced, turn) => {
      const at = own[turn]?.at;
      if (at !== undefined) found[at] = isUploaded(field) ? traced : inWords(traced);
    });
  }
  return found;
}

function wordsFor(sheets: readonly AskableSheet["preview"][], { sheet, ref, text }: NonNullable<TracedCell["before"]>) {
  const preview = sheets.find(({ name }) => name === sheet);
  return preview ? describeCell(preview, ref) : text;
}

const isSame = (field: string, before: Compared, after: Compared): boolean =>
  isSameAnswer(field as DraftField, before.content, after.content);
