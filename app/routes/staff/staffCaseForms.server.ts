import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { hasAnswerTimeRunOut } from "~/app/domain/applications/decide";
import type { CaseAction } from "~/app/domain/applications/offeredActions";
import { computeAppealDeadline } from "~/app/domain/deadlines/computeAppealDeadline";
import { computeStatutoryDeadline } from "~/app/domain/deadlines/computeStatutoryDeadline";
import { declareComplete } from "~/app/usecases/declareComplete";
import { dismissApplication } from "~/app/usecases/dismissApplication";
import { partDeadlines } from "~/app/usecases/partDeadlines";
import { revokeComplete } from "~/app/usecases/revokeComplete";
import { completeForm, dismissForm, revokeForm } from "~/schemas/casework";
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
  const found = await loadStaffCase(args, "caseworker");
  const { state } = found.record;
  return {
    ...base(found, "dismiss"),
    /** The applicant was asked, reminded, and let that time pass too. */
    ranOut: hasAnswerTimeRunOut(state, found.today),
    replyBy: state.replyBy,
    proposesNoAnswer: new URL(args.request.url).searchParams.get("grunn") === "ikke-svar",
  };
}

/** Dismisses a case, with the reasons. */
export async function dismissAction(args: ActionFunctionArgs) {
  const found = await loadStaffCase(args, "caseworker");
  return answerStaffForm(args.request, found, {
    version: found.record.version,
    schema: dismissForm,
    command: ({ grounds }) => ({ type: "dismiss", grounds }),
    preview: ({ grounds, reasons }) => {
      const appealUntil = computeAppealDeadline(found.today, found.portal.deps.calendar);
      return letterAsSent(found, { kind: "dismissal", grounds, reasons, appealUntil });
    },
    takesEdited: true,
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
      takesEdited: true,
      send: (value) => revokeComplete(portal.deps, { ...whoAndWhere(found), ...value }),
    });
  return answerStaffForm(args.request, found, {
    version: record.version,
    schema: completeForm,
    command: ({ completeOn }) => ({ type: "declare-complete", completeOn }),
    async preview({ completeOn }) {
      const { linkage, parts } = record.state;
      const deadline = computeStatutoryDeadline({ completeOn, linkage }, portal.deps.calendar);
      const deadlines = await partDeadlines(portal.deps, parts, completeOn, record.language);
      return { deadline, letter: letterAsSent(found, { kind: "complete", completeOn, ...deadlines }) };
    },
    takesEdited: true,
    send: (value) => declareComplete(portal.deps, { ...whoAndWhere(found), ...value }),
  });
}
