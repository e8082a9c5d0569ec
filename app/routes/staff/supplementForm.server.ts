import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { FieldComment } from "~/app/domain/applications/CaseView";
import { replyWorkingDays } from "~/app/domain/applications/decide";
import { chosenSources, text } from "~/app/domain/applications/draftValues";
import {
  describeCell,
  findCell,
  listAskableSheets,
  type AskableSheet,
} from "~/app/domain/applications/supplementCells";
import { addWorkingDays } from "~/app/domain/deadlines/addWorkingDays";
import { tablesOf } from "~/app/domain/sample-tables/builder/draftTables";
import { describeTable } from "~/app/domain/sample-tables/layout/describeTable";
import { loadSubmission } from "~/app/http/caseSubmission";
import { caseHead, loadStaffCase, type StaffCase } from "~/app/http/staffCase";
import { letterAsSent } from "~/app/routes/staff/letterAsSent.server";
import { answerStaffForm } from "~/app/routes/staff/staffForm.server";
import { requestSupplement } from "~/app/usecases/requestSupplement";
import { supplementForm, type CaseworkError, type SupplementFormValue } from "~/schemas/casework";
import { draftFields, fieldKind, type DraftContent, type DraftField } from "~/schemas/draft";

/** The page on what is missing: every field of the application with what was answered, and the sample table's cells. */
export async function loadSupplementForm(args: LoaderFunctionArgs) {
  const found = await loadStaffCase(args, "caseworker");
  const { portal, record } = found;
  const [submission, open] = await Promise.all([
    loadSubmission(portal, record),
    record.state.stage === "supplement-requested" ? portal.read.casework.findOpenSupplementRequest(record.id) : null,
  ]);
  const content = submission?.content ?? {};
  return {
    ...caseHead(found),
    version: record.version,
    today: found.today,
    loadedAt: found.now.toISOString(),
    isPossible: found.offered.whole.includes("request-supplement"),
    fields: askableFields(content).map((field) => ({
      field,
      step: fieldKind(field)?.step ?? "purpose",
      answer: answerTo(content, field),
    })),
    sheets: submission ? listAskableSheets(submission) : [],
    /** What is asked already and not answered: it stands there, to be added to. */
    asked: open?.comments ?? [],
  };
}

/** Asks the applicant for what is missing, field by field and cell by cell. */
export async function supplementAction(args: ActionFunctionArgs) {
  const found = await loadStaffCase(args, "caseworker");
  const { portal, record, today } = found;
  const submission = await loadSubmission(portal, record);
  const sheets = submission ? listAskableSheets(submission) : [];
  const commentsOf = (value: SupplementFormValue) => commentsIn(value, sheets);
  return answerStaffForm(await withoutTakenAway(args.request), found, {
    version: record.version,
    schema: supplementForm.superRefine(({ version, cells }, context) => {
      // A form from before the case was changed is told that first.
      if (version !== record.version) return;
      cells.forEach(({ place, ref }, index) => {
        if (!ref || cellAt(sheets, place, ref)) return;
        const message: CaseworkError = "cell-not-there";
        context.addIssue({ code: "custom", path: ["cells", index, "ref"], message });
      });
    }),
    command: (value) => ({ type: "request-supplement", fields: commentsOf(value).map(({ field }) => field) }),
    preview(value) {
      const replyBy = addWorkingDays(today, replyWorkingDays, portal.deps.calendar);
      return letterAsSent(found, { kind: "supplement", comments: commentsOf(value), replyBy });
    },
    takesEdited: true,
    send: ({ edited, ...value }) =>
      requestSupplement(portal.deps, {
        ...whoAndWhere(found),
        version: value.version,
        comments: commentsOf(value),
        edited,
      }),
  });
}

const whoAndWhere = ({ record, account }: StaffCase) => ({ applicationId: record.id, actor: account });

/** The fields that are marked, then the cells, each with its comment; a cell also in words. */
function commentsIn({ items, cells }: SupplementFormValue, sheets: readonly AskableSheet[]): FieldComment[] {
  return [
    ...items.flatMap(({ field, marked, comment }) => (marked && comment ? [{ field, comment }] : [])),
    ...cells.flatMap(({ place, ref, comment }): FieldComment[] => {
      const cell = ref ? cellAt(sheets, place, ref) : null;
      return cell && comment ? [{ field: place.field, comment, cell }] : [];
    }),
  ];
}

/** @returns null when the submission has no such sheet, or the sheet no such cell */
function cellAt(
  sheets: readonly AskableSheet[],
  { field, sheet: name }: { field: string; sheet: string },
  typed: string,
): FieldComment["cell"] | null {
  const sheet = sheets.find((one) => one.field === field && one.preview.name === name)?.preview;
  const cell = sheet && findCell(sheet, typed);
  if (!sheet || !cell) return null;
  const label = describeCell(sheet, cell.ref);
  return { sheet: name, ref: cell.ref, ...(label ? { label } : {}) };
}

/** A button that takes a cell away again sends the rest of the form back, to go on with. */
async function withoutTakenAway(request: Request): Promise<Request> {
  const form = await request.formData();
  const [intent, taken] = String(form.get("intent") ?? "").split(" ");
  const left = new URLSearchParams();
  for (const [name, value] of form) {
    if (typeof value !== "string" || name === "intent") continue;
    const index = /^cells\[(\d+)\]/.exec(name)?.[1];
    if (taken === undefined || index === undefined) left.append(name, value);
    else if (index !== taken) {
      const at = Number(index) > Number(taken) ? Number(index) - 1 : Number(index);
      left.append(name.replace(/^cells\[\d+\]/, `cells[${at}]`), value);
    }
  }
  left.set("intent", intent === "remove-cell" ? "edit" : (intent ?? ""));
  return new Request(request.url, { method: "POST", body: left, signal: request.signal });
}

/** Said in each table where tables are built. */
const definitionFields: readonly DraftField[] = ["diagnosisDefinition", "eventDefinition", "placeDefinition"];

/** The fields that this application has: those of the kind of table it chose, and one on purpose for each source. */
function askableFields(content: DraftContent): DraftField[] {
  const choice = text(content, "tableChoice");
  return (Object.keys(draftFields) as (keyof typeof draftFields)[]).flatMap((field): DraftField[] => {
    if (field === "tables")
      return choice === "build" ? tablesOf(content).map(({ id }) => `tableModel.${id}` as const) : [];
    if (definitionFields.includes(field)) return choice === "build" ? [] : [field];
    if (field === "workbook") return choice === "upload" ? [field] : [];
    if (field === "linkage") return chosenSources(content).length > 1 ? [field] : [];
    if (field === "linkageReason") return text(content, "linkage") === "linked" ? [field] : [];
    if (field === "useDescription") {
      return [field, ...chosenSources(content).map((id) => `purposeFit.${id}` as const)];
    }
    return [field];
  });
}

/** Longer answers are cut: the page of the case has them whole. */
const longestAnswer = 160;

/** What was typed, in short; null for what is no text of the applicant's (choices and files show on the case). */
function answerTo(content: DraftContent, field: DraftField): string | null {
  const table = tablesOf(content).find(({ id }) => field === `tableModel.${id}`);
  if (table) return describeTable(table, null);
  const isText = !Object.hasOwn(draftFields, field) || !("choices" in draftFields[field as keyof typeof draftFields]);
  if (!isText || field === "workbook") return null;
  const answer = text(content, field).replace(/\s+/g, " ");
  return answer.length > longestAnswer ? `${answer.slice(0, longestAnswer).trimEnd()} …` : answer || null;
}
