import type { FieldComment } from "~/app/domain/applications/CaseView";
import { listAnswersToQuestions, type AnsweredQuestion } from "~/app/domain/applications/listAnswersToQuestions";
import { text } from "~/app/domain/applications/draftValues";
import type { OpenQuestion } from "~/app/domain/applications/openQuestions";
import type { SubmissionData } from "~/app/domain/applications/SubmissionData";
import { findSource } from "~/app/domain/catalogue/findSource";
import { listSheetComparisons } from "~/app/domain/sample-tables/compare/compareGrids";
import { compareModels, type ComparedModels } from "~/app/domain/sample-tables/compare/compareModels";
import type { ComparedCellsOf, SubmissionComparison } from "~/app/domain/sample-tables/compare/SubmissionComparison";
import type { Portal } from "~/app/portal";
import type { ApplicationRecord } from "~/db/repositories/applications";
import type { Catalogue } from "~/schemas/catalogue";
import type { Localised } from "~/schemas/language";
import { tableModel, type TableModel } from "~/schemas/tableModel";
import { loadSubmission } from "./caseSubmission";
import { notFound } from "./problem";
import { questionsIn } from "./openQuestions";
import { modelsOfReading } from "./readingModels";

/** What a page says of two submissions, whoever reads it. */
export interface LoadedComparison {
  applicationId: string;
  reference: string;
  title: string;
  /** How many submissions the application has. */
  total: number;
  /** null where there is one submission only, and so nothing to compare. */
  comparison: SubmissionComparison | null;
  /** What was asked about the earlier of the two, with what became of it; empty where nothing was. */
  questions: AnsweredQuestion[];
}

/**
 * The two submissions that the address asks for (`fra`, `til`), the last two by default, and what differs. Whoever asks
 * must be known to see the application. Ten queries at most.
 * @param forUnits units whose staff reads it, and see only what concerns their parts; null for everybody else
 * @throws a 404 for a number that the application has no submission of
 */
export async function loadComparison(
  portal: Pick<Portal, "read" | "deps">,
  record: Pick<ApplicationRecord, "id" | "reference" | "title" | "state">,
  request: Request,
  forUnits: readonly string[] | null = null,
): Promise<LoadedComparison> {
  const total = record.state.submissions;
  const { id: applicationId, reference, title } = record;
  const numbers = numbersIn(new URL(request.url).searchParams, total);
  const loaded = { applicationId, reference, title, total };
  if (total < 2) return { ...loaded, comparison: null, questions: [] };
  const [[before, after], requests] = await Promise.all([
    Promise.all(numbers.map((number) => loadSent(portal, record, number, forUnits))),
    portal.read.casework.listSupplementRequests(applicationId),
  ]);
  if (!before || !after) throw notFound();
  const { catalogue } = await portal.deps.catalogue();
  const asked = questionsIn(askedAbout(requests, before.submission.number)).filter(
    ({ field }) => forUnits === null || isShown(field, before.submission),
  );
  return {
    ...loaded,
    comparison: await compare(before, after, catalogue),
    questions: await answersTo(asked, before.submission, after.submission),
  };
}

/** What was asked about a submission, and answered by the next; of several requests the last stands. */
function askedAbout(
  requests: readonly { answeredBySubmission: number | null; comments: FieldComment[] }[],
  number: number,
): FieldComment[] {
  return requests.findLast((one) => one.answeredBySubmission === number + 1)?.comments ?? [];
}

/** The questions with what became of them, one sheet at a time, as with the sheets themselves. */
async function answersTo(
  asked: readonly OpenQuestion[],
  before: SubmissionData,
  after: SubmissionData,
): Promise<AnsweredQuestion[]> {
  const sheetOf = ({ cell }: OpenQuestion) => cell?.sheet ?? "";
  const answered: AnsweredQuestion[] = [];
  for (const sheet of new Set(asked.map(sheetOf))) {
    const own = asked.filter((one) => sheetOf(one) === sheet);
    answered.push(...listAnswersToQuestions(own, before, after));
    await nextTurn();
  }
  return answered.sort((one, other) => one.number - other.number);
}

/** Of what is said by source or by table a unit has only its own. */
const isShown = (field: string, { content }: SubmissionData): boolean => !field.includes(".") || field in content;

/** The earlier one first, however they were asked for. */
function numbersIn(search: URLSearchParams, total: number): number[] {
  const asked = (name: string, usual: number): number => {
    const given = search.get(name);
    if (given === null) return usual;
    if (!/^[1-9]\d{0,3}$/.test(given) || Number(given) > total) throw notFound();
    return Number(given);
  };
  return [asked("fra", Math.max(1, total - 1)), asked("til", total)].sort((one, other) => one - other);
}

interface Sent {
  submission: SubmissionData;
  /** What was kept of the uploaded workbook; null where none was uploaded or it was not read. */
  reading: unknown;
}

async function loadSent(
  portal: Pick<Portal, "read" | "deps">,
  record: Pick<ApplicationRecord, "id" | "state">,
  number: number,
  forUnits: readonly string[] | null,
): Promise<Sent | null> {
  const submission = await loadSubmission(portal, record, number, forUnits);
  if (!submission) return null;
  const workbookId = isUploaded(submission) ? text(submission.content, "workbook") : "";
  return { submission, reading: workbookId ? await portal.read.files.findReading(workbookId) : null };
}

const isUploaded = ({ content }: SubmissionData): boolean => text(content, "tableChoice") === "upload";

async function compare(before: Sent, after: Sent, catalogue: Catalogue): Promise<SubmissionComparison> {
  const isMixed = isUploaded(before.submission) !== isUploaded(after.submission);
  const [some, others] = [modelsOf(before, "before", isMixed), modelsOf(after, "after", isMixed)];
  const tables = some && others && compareModels(some, others);
  return {
    before: withoutTables(before.submission),
    after: withoutTables(after.submission),
    tables,
    cells: await compareSheets(before, after),
    names: namesIn(tables, catalogue),
  };
}

/**
 * The tables by meaning; null where a workbook holds tables of which no model was kept, or was not read.
 * @param withAnswers whether what counts as a case is taken from the form: with a workbook it is answered there, and in
 * a table that is built it is part of the table
 */
function modelsOf({ submission, reading }: Sent, side: "before" | "after", withAnswers: boolean): TableModel[] | null {
  if (!isUploaded(submission)) return submission.tables;
  const models = modelsOfReading(reading);
  if (models.length !== tableCount(reading)) return null;
  // A place in a workbook says nothing of which table is which, so that the ids of two versions differ.
  return models.map((model, at) => ({
    ...model,
    id: `${side}-${at + 1}`,
    definition: withAnswers ? definitionIn(submission, model.definition) : model.definition,
  }));
}

function definitionIn({ content }: SubmissionData, definition: TableModel["definition"]): TableModel["definition"] {
  const answered = tableModel.shape.definition.safeParse({
    diagnosis: definition.diagnosis || text(content, "diagnosisDefinition"),
    event: definition.event || text(content, "eventDefinition"),
    place: definition.place || text(content, "placeDefinition"),
  });
  return answered.success ? answered.data : definition;
}

/** @returns null where the workbook was not read */
function tableCount(reading: unknown): number | null {
  if (typeof reading !== "object" || reading === null || !("tables" in reading)) return null;
  return Array.isArray(reading.tables) ? reading.tables.length : null;
}

/** One sheet at a time, so that others wait for one sheet at most: 10 000 cells take a tenth of a second. */
async function compareSheets(before: Sent, after: Sent): Promise<ComparedCellsOf> {
  const uploaded = [before, after].filter(({ submission }) => isUploaded(submission)).length;
  if (uploaded === 0) return { status: "none" };
  if (uploaded === 1) return { status: "one-kind" };
  const { sheets: some } = before.submission;
  const { sheets: others } = after.submission;
  if (!some || !others) return { status: "not-read" };
  const sheets = [];
  for (const compareSheet of listSheetComparisons(some, others)) {
    sheets.push(compareSheet());
    await nextTurn();
  }
  return {
    status: "compared",
    sheets,
    sheetsLeftOut: [before, after].some(({ reading }) => leftOut(reading)),
  };
}

/** Lets the server answer whoever came meanwhile. */
const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

const leftOut = (reading: unknown): boolean =>
  typeof reading === "object" && reading !== null && "sheetsLeftOut" in reading && Number(reading.sheetsLeftOut) > 0;

/** The answers alone: the tables may be large, and are compared here. */
function withoutTables(submission: SubmissionData): SubmissionData {
  const content = Object.fromEntries(
    Object.entries(submission.content).filter(([field]) => field !== "tables" && !field.startsWith("tableModel.")),
  ) as SubmissionData["content"];
  return { ...submission, content, tables: [], sheets: null };
}

function namesIn(tables: ComparedModels | null, catalogue: Catalogue): SubmissionComparison["names"] {
  const changes = (tables?.tables ?? []).flatMap((table) => (table.status === "kept" ? table.changes : []));
  const sourceIds = changes.flatMap((change) =>
    change.kind === "sources" ? [...change.added, ...change.removed] : [],
  );
  const listIds = changes.flatMap((change) => (change.kind === "code-list" ? [change.before, change.after] : []));
  const named = (ids: readonly (string | null)[], nameOf: (id: string) => Localised | undefined) =>
    Object.fromEntries(
      ids.flatMap((id) => {
        const name = id === null ? undefined : nameOf(id);
        return id === null || !name ? [] : [[id, name]];
      }),
    ) as Record<string, Localised>;
  return {
    sources: named(sourceIds, (id) => findSource(catalogue, id)?.name),
    codeLists: named(listIds, (id) => catalogue.codeLists.find((list) => list.id === id)?.label),
  };
}
