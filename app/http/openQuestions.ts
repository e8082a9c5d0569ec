import type { FieldComment } from "~/app/domain/applications/CaseView";
import { text } from "~/app/domain/applications/draftValues";
import { isSameAnswer } from "~/app/domain/applications/isSameAnswer";
import { listOpenQuestions, type OpenQuestion } from "~/app/domain/applications/openQuestions";
import { tablesOf } from "~/app/domain/sample-tables/builder/draftTables";
import type { Portal } from "~/app/portal";
import type { DraftRecord } from "~/db/repositories/drafts";
import { draftFields, type DraftField } from "~/schemas/draft";
import type { PlainDate } from "~/schemas/plainDate";

const form = Object.entries(draftFields).map(([field, { step }]) => ({ field, step }));

/** The open questions of a case in the order of the form. */
export const questionsIn = (comments: readonly FieldComment[]): OpenQuestion[] => listOpenQuestions(comments, form);

/** What the applicant's page of a case says of what is asked; null where nothing is. One query. */
export async function loadOpenQuestions(
  { read }: Pick<Portal, "read">,
  applicationId: string,
  comments: readonly FieldComment[],
): Promise<{ questions: OpenQuestion[]; draftId: string | null } | null> {
  if (comments.length === 0) return null;
  const draft = await read.drafts.findOpenAnswer(applicationId);
  return { questions: questionsIn(comments), draftId: draft?.id ?? null };
}

/** What a draft that answers shows of what was asked. */
export interface DraftQuestions {
  questions: OpenQuestion[];
  replyBy: PlainDate | null;
  replyReminded: boolean;
  /** Whether the workbook is still the one that the cells were asked about. */
  isSameWorkbook: boolean;
  /** Ids of the built tables that are still there. */
  tableIds: string[];
  /** Numbers of the questions about whose field nothing was changed yet. */
  unchanged: number[];
}

/** The questions that a draft answers; null for a draft that answers none. Five queries, for an answer only. */
export async function loadDraftQuestions(
  { read }: Pick<Portal, "read">,
  draft: DraftRecord,
): Promise<DraftQuestions | null> {
  const applicationId = draft.answersApplicationId;
  if (!applicationId) return null;
  const [application, open, submission] = await Promise.all([
    read.applications.find(applicationId),
    read.casework.findOpenSupplementRequest(applicationId),
    read.applications.findSubmission(applicationId),
  ]);
  if (!application || !open || application.state.stage !== "supplement-requested") return null;
  const { replyBy, replyReminded } = application.state;
  const questions = questionsIn(open.comments);
  const sent = submission?.content ?? {};
  return {
    questions,
    unchanged: questions
      .filter(({ field }) => isSameAnswer(field as DraftField, sent, draft.content))
      .map(({ number }) => number),
    replyBy,
    replyReminded,
    isSameWorkbook: text(sent, "workbook") === text(draft.content, "workbook"),
    tableIds: tablesOf(draft.content).map(({ id }) => id),
  };
}
