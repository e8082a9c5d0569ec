import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { caseHead, loadStaffCase, type StaffCase } from "~/app/http/staffCase";
import { notFound } from "~/app/http/problem";
import { findUnitName } from "~/app/domain/catalogue/findUnitName";
import { letterAsSent } from "~/app/routes/staff/letterAsSent.server";
import { answerStaffForm } from "~/app/routes/staff/staffForm.server";
import { closeApplication, closingFacts } from "~/app/usecases/closeApplication";
import { concludeAppeal } from "~/app/usecases/concludeAppeal";
import { unitName } from "~/app/usecases/unitName";
import { appealAnswerForm, closeForm } from "~/schemas/decisions";

/** What the address calls the dismissal of the whole, where others name a unit. */
export const wholeInAddress = "avvisning";

/** What is appealed, by its address: a unit's part, or null for the dismissal of the whole. */
export function appealedUnit(found: Pick<StaffCase, "record">, param: string | undefined): string | null {
  if (param === wholeInAddress) return null;
  const part = found.record.state.parts.find(({ unitId }) => unitId === param);
  if (!part) throw notFound();
  return part.unitId;
}

/** The page on which a caseworker records the answer to an appeal. */
export async function loadAppealAnswer(args: LoaderFunctionArgs) {
  const found = await loadStaffCase(args, "caseworker");
  const { portal, record, today, language, offered } = found;
  const unitId = appealedUnit(found, args.params.unitId);
  const [appeal, { catalogue }] = await Promise.all([
    portal.read.appeals.findOpen(record.id, unitId),
    portal.deps.catalogue(),
  ]);
  const actions = unitId === null ? offered.whole : (offered.parts[unitId] ?? []);
  return {
    ...caseHead(found),
    version: unitId === null ? record.version : (record.parts[unitId]?.version ?? 0),
    today,
    loadedAt: found.now.toISOString(),
    isPossible: (actions as readonly string[]).includes("conclude-appeal"),
    unit: findUnitName(catalogue, unitId, today)?.name[language] ?? null,
    appeal: appeal && {
      text: appeal.text,
      lateReason: appeal.lateReason,
      lodgedOn: appeal.lodgedOn,
      until: appeal.until,
    },
  };
}

/** Records the answer: the decision stands, or the case is taken up again. */
export async function appealAnswerAction(args: ActionFunctionArgs) {
  const found = await loadStaffCase(args, "caseworker");
  const { portal, record, account, today } = found;
  const unitId = appealedUnit(found, args.params.unitId);
  return answerStaffForm(args.request, found, {
    version: unitId === null ? record.version : (record.parts[unitId]?.version ?? 0),
    schema: appealAnswerForm,
    command: ({ result }) => ({ type: "conclude-appeal", unitId, result }),
    async preview({ result, reasons }) {
      const unit = unitId === null ? null : await unitName(portal.deps, unitId, today, record.language);
      return letterAsSent(found, { kind: "appeal-concluded", unit, result, reasons, concludedOn: today });
    },
    takesEdited: true,
    send: (value) => concludeAppeal(portal.deps, { applicationId: record.id, actor: account, unitId, ...value }),
  });
}

/** The page on which a case is closed, with what still keeps it open. */
export async function loadCloseForm(args: LoaderFunctionArgs) {
  const found = await loadStaffCase(args, "caseworker");
  const { portal, record, today } = found;
  const facts = await closingFacts(portal.read, record, portal.deps.calendar);
  const canBeAppealed = facts.appealsUntil !== null && today <= facts.appealsUntil;
  return {
    ...caseHead(found),
    version: record.version,
    today,
    loadedAt: found.now.toISOString(),
    isPossible: found.offered.whole.includes("close") && facts.openInvoices === 0 && !canBeAppealed,
    openInvoices: facts.openInvoices,
    appealsUntil: canBeAppealed ? facts.appealsUntil : null,
  };
}

/** Closes a case. */
export async function closeAction(args: ActionFunctionArgs) {
  const found = await loadStaffCase(args, "caseworker");
  const { portal, record, account, today } = found;
  const facts = await closingFacts(portal.read, record, portal.deps.calendar);
  return answerStaffForm(args.request, found, {
    version: record.version,
    schema: closeForm,
    command: () => ({ type: "close", ...facts }),
    preview: () => letterAsSent(found, { kind: "closing", closedOn: today }),
    takesEdited: true,
    send: (value) => closeApplication(portal.deps, { applicationId: record.id, actor: account, ...value }),
  });
}
