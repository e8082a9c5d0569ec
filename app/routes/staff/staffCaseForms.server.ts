import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { CaseAction } from "~/app/domain/applications/offeredActions";
import { tablesOf } from "~/app/domain/sample-tables/builder/draftTables";
import { describeTable } from "~/app/domain/sample-tables/layout/describeTable";
import { chosenSources, text } from "~/app/domain/applications/draftValues";
import { computeStatutoryDeadline } from "~/app/domain/deadlines/computeStatutoryDeadline";
import { declareComplete } from "~/app/usecases/declareComplete";
import { dismissApplication } from "~/app/usecases/dismissApplication";
import { requestSupplement } from "~/app/usecases/requestSupplement";
import { revokeComplete } from "~/app/usecases/revokeComplete";
import { completeForm, dismissForm, revokeForm, supplementForm } from "~/schemas/casework";
import { draftFields, fieldKind, type DraftContent, type DraftField } from "~/schemas/draft";
import { letterAsSent } from "~/app/routes/staff/letterAsSent.server";
import { caseHead, loadStaffCase, type StaffCase } from "~/app/http/staffCase";
import { answerStaffForm } from "~/app/routes/staff/staffForm.server";

const base = (found: StaffCase, action: CaseAction) => ({
  ...caseHead(found),
  version: found.record.version,
  today: found.today,
  loadedAt: found.now.toISOString(),
  isPossible: found.offered.whole.includes(action),
});

const whoAndWhere = ({ record, account }: StaffCase) => ({ applicationId: record.id, actor: account });

export async function loadDismissForm(args: LoaderFunctionArgs) {
  return base(await loadStaffCase(args, "caseworker"), "dismiss");
}

/** Dismisses a case, with the reasons. */
export async function dismissAction(args: ActionFunctionArgs) {
  const found = await loadStaffCase(args, "caseworker");
  return answerStaffForm(args.request, found, {
    version: found.record.version,
    schema: dismissForm,
    command: () => ({ type: "dismiss" }),
    preview: ({ reasons }) => letterAsSent(found, { kind: "dismissal", reasons }),
    send: (value) => dismissApplication(found.portal.deps, { ...whoAndWhere(found), ...value }),
  });
}

/** The page on completeness: to declare it, or, once declared, to take it back. */
export async function loadCompleteForm(args: LoaderFunctionArgs) {
  const found = await loadStaffCase(args, "caseworker");
  const { stage, receivedOn, firstReceivedOn, completeOn, linkage } = found.record.state;
  return {
    ...base(found, "declare-complete"),
    isDeclared: stage === "complete",
    canRevoke: found.offered.whole.includes("revoke-complete"),
    receivedOn,
    firstReceivedOn,
    completeOn,
    linkage,
  };
}

/** Declares a case complete; the deadline that follows is shown first. Or takes the declaration back. */
export async function completeAction(args: ActionFunctionArgs) {
  const found = await loadStaffCase(args, "caseworker");
  const { portal, record } = found;
  const body = await args.request.clone().formData();
  if (body.get("act") === "revoke")
    return answerStaffForm(args.request, found, {
      version: record.version,
      schema: revokeForm,
      command: () => ({ type: "revoke-complete" }),
      preview: ({ reason }) => ({ deadline: null, letter: letterAsSent(found, { kind: "revoked", reason }) }),
      send: (value) => revokeComplete(portal.deps, { ...whoAndWhere(found), ...value }),
    });
  return answerStaffForm(args.request, found, {
    version: record.version,
    schema: completeForm,
    command: ({ completeOn }) => ({ type: "declare-complete", completeOn }),
    preview({ completeOn }) {
      const { linkage } = record.state;
      const deadline = computeStatutoryDeadline({ completeOn, linkage }, portal.deps.calendar);
      const { workingDays, dueOn } = deadline;
      return { deadline, letter: letterAsSent(found, { kind: "complete", completeOn, workingDays, dueOn }) };
    },
    send: (value) => declareComplete(portal.deps, { ...whoAndWhere(found), ...value }),
  });
}

/** The page on what is missing: every field of the application, with what was answered. */
export async function loadSupplementForm(args: LoaderFunctionArgs) {
  const found = await loadStaffCase(args, "caseworker");
  const { portal, record } = found;
  const [submission, open] = await Promise.all([
    portal.read.applications.findSubmission(record.id),
    record.state.stage === "supplement-requested" ? portal.read.casework.findOpenSupplementRequest(record.id) : null,
  ]);
  const content = submission?.content ?? {};
  return {
    ...base(found, "request-supplement"),
    fields: askableFields(content).map((field) => ({
      field,
      step: fieldKind(field)?.step ?? "purpose",
      answer: answerTo(content, field),
    })),
    asked: open?.comments ?? [],
  };
}

/** Asks the applicant for what is missing, field by field. */
export async function supplementAction(args: ActionFunctionArgs) {
  const found = await loadStaffCase(args, "caseworker");
  type Value = { items: { field: string; marked?: "yes" | undefined; comment?: string | undefined }[] };
  const commentsOf = ({ items }: Value) =>
    items.flatMap(({ field, marked, comment }) => (marked && comment ? [{ field, comment }] : []));
  return answerStaffForm(args.request, found, {
    version: found.record.version,
    schema: supplementForm,
    command: (value) => ({ type: "request-supplement", fields: commentsOf(value).map(({ field }) => field) }),
    preview: (value) => letterAsSent(found, { kind: "supplement", comments: commentsOf(value) }),
    send: (value) =>
      requestSupplement(found.portal.deps, {
        ...whoAndWhere(found),
        version: value.version,
        comments: commentsOf(value),
      }),
  });
}

/** Said in each table where tables are built. */
const definitionFields: readonly DraftField[] = ["diagnosisDefinition", "eventDefinition", "placeDefinition"];

/** The fields that this application has: those of the kind of table it chose, and one on purpose for each source. */
export function askableFields(content: DraftContent): DraftField[] {
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
