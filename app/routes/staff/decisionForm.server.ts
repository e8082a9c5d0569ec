import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { DecidedTable, DecisionContent } from "~/app/domain/applications/Decision";
import { judgeDecision } from "~/app/domain/applications/judgeDecision";
import { listChecklist } from "~/app/domain/applications/listChecklist";
import { tablesOfUnit, type SubmittedTable } from "~/app/domain/applications/submittedTables";
import { osloDate } from "~/app/domain/osloDate";
import { describeTable } from "~/app/domain/sample-tables/layout/describeTable";
import { findUnitName } from "~/app/domain/catalogue/findUnitName";
import { loadStaffPart, partHead, type StaffAudience, type StaffPart } from "~/app/http/staffCase";
import { letterAsSent } from "~/app/routes/staff/letterAsSent.server";
import { answerStaffForm } from "~/app/routes/staff/staffForm.server";
import { decidePart, decisionLetter } from "~/app/usecases/decidePart";
import { findSubmittedTables } from "~/app/usecases/findSubmittedTables";
import { proposeDecision, returnProposal } from "~/app/usecases/proposeDecision";
import { approveForm, decideForm, returnForm, type DecideForm } from "~/schemas/decisions";

/** The tables that concern a part, with the regrouped one in place of each that the applicant accepted. */
async function tablesOfPart(found: StaffPart): Promise<(SubmittedTable & { isRegrouped: boolean })[]> {
  const { portal, record, part } = found;
  const submission = await portal.read.applications.findSubmission(record.id);
  const custodianCaseId = record.parts[part.unitId]?.id ?? "";
  const [{ tables }, accepted] = await Promise.all([
    findSubmittedTables(portal.read, submission?.content ?? {}),
    portal.read.regroupings.listAccepted([custodianCaseId]),
  ]);
  return tablesOfUnit(tables, part.sourceIds).map((table) => {
    const regrouped = accepted.findLast((one) => one.tableKey === table.key);
    return regrouped
      ? { ...table, model: regrouped.proposed as SubmittedTable["model"], isRegrouped: true }
      : { ...table, isRegrouped: false };
  });
}

/** The page on which a part is decided: its tables, the checklist under § 19, and a proposal that waits. */
export async function loadDecisionForm(args: LoaderFunctionArgs, audience: StaffAudience) {
  const found = await loadStaffPart(args, audience, "decide");
  const { portal, record, part, today, language, account } = found;
  const custodianCaseId = record.parts[part.unitId]?.id ?? "";
  const [head, tables, assessed, proposal, needsReview, { catalogue }] = await Promise.all([
    partHead(found, "decide"),
    tablesOfPart(found),
    audience === "caseworker" ? portal.read.assessments.find(record.id) : null,
    part.proposed ? portal.read.decisions.findProposal(custodianCaseId) : null,
    portal.read.settings.get("secondReview"),
    portal.deps.catalogue(),
  ]);
  const proposers = proposal ? await portal.read.identity.namesOf([proposal.proposedBy]) : null;
  const named = record.state.parts.find(({ preparedBy }) => preparedBy !== null)?.preparedBy ?? null;
  return {
    ...head,
    audience,
    applicationId: record.id,
    unitId: part.unitId,
    needsReview,
    tables: tables.map(({ key, title, model, isRegrouped }) => ({
      key,
      title,
      about: describeTable(model, null),
      isRegrouped,
    })),
    checklist: listChecklist({ linkage: record.state.linkage, on: today }).map(({ point, provision, url }) => {
      const before = assessed?.content.checklist.find((one) => one.point === point);
      return { point, provision, url, answer: before?.answer ?? null, note: before?.note ?? "" };
    }),
    preparers: record.state.linkage
      ? record.state.parts.map(({ unitId }) => ({
          id: unitId,
          name: findUnitName(catalogue, unitId, today)?.name[language] ?? unitId,
        }))
      : [],
    preparedBy: named,
    proposal: proposal && {
      content: proposal.content,
      proposedOn: osloDate(proposal.proposedAt),
      proposerName: proposers?.get(proposal.proposedBy) ?? "",
      isMine: proposal.proposedBy === account.id,
      letter: letterAsSent(found, await decisionLetter(portal.deps, record, part.unitId, proposal.content, today)),
    },
  };
}

/** What was typed, with the tables' own titles and models: those never come from the form. */
function contentOf(value: DecideForm, tables: Awaited<ReturnType<typeof tablesOfPart>>): DecisionContent {
  const decided = tables.map(({ key, title, model }): DecidedTable => {
    const typed = value.tables.find((one) => one.key === key);
    return { key, title, model, grant: typed?.grant ?? "not", note: typed?.note ?? "" };
  });
  const { outcome, reasons, conditions, checklist, preparedBy } = value;
  return {
    outcome,
    reasons,
    conditions,
    tables: decided,
    checklist: checklist.flatMap(({ point, answer, note }) => (answer ? [{ point, answer, note }] : [])),
    preparedBy: preparedBy ?? null,
  };
}

/**
 * Decides a part, or proposes the decision where a second pair of eyes is asked for; approves or sends back what a
 * colleague proposed.
 */
export async function decisionAction(args: ActionFunctionArgs, audience: StaffAudience) {
  const found = await loadStaffPart(args, audience, "decide");
  const { portal, record, part, today, account, version } = found;
  const { unitId } = part;
  const who = { applicationId: record.id, actor: account, unitId };
  const act = (await args.request.clone().formData()).get("act");
  if (act === "return")
    return answerStaffForm(args.request, found, {
      version,
      schema: returnForm,
      command: () => ({ type: "return-proposal", unitId }),
      send: (value) => returnProposal(portal.deps, { ...who, ...value }),
    });
  if (act === "approve") {
    const custodianCaseId = record.parts[unitId]?.id ?? "";
    const proposal = await portal.read.decisions.findProposal(custodianCaseId);
    return answerStaffForm(args.request, found, {
      version,
      schema: approveForm,
      command: () => ({
        type: "decide",
        unitId,
        outcome: proposal?.content.outcome ?? "refused",
        preparedBy: proposal?.content.preparedBy ?? null,
      }),
      async send(value) {
        if (!proposal) return { ok: false, problem: { code: "refused", reason: "not-possible-now" } } as const;
        const { content, proposedBy } = proposal;
        return decidePart(portal.deps, { ...who, ...value, content, proposedBy });
      },
    });
  }
  const [tables, needsReview] = await Promise.all([tablesOfPart(found), portal.read.settings.get("secondReview")]);
  const rules = listChecklist({ linkage: record.state.linkage, on: today });
  return answerStaffForm(args.request, found, {
    version,
    schema: decideForm,
    command: ({ outcome, preparedBy }) =>
      needsReview
        ? { type: "propose-decision", unitId, outcome }
        : { type: "decide", unitId, outcome, preparedBy: preparedBy ?? null },
    judge: (value) =>
      judgeDecision(
        { ...value, tables: tables.map(({ key }) => value.tables.find((one) => one.key === key) ?? { note: "" }) },
        rules,
      ),
    preview: async (value) =>
      letterAsSent(found, await decisionLetter(portal.deps, record, unitId, contentOf(value, tables), today)),
    // A proposal is written anew when it is approved: what the second person reads is what goes out.
    ...(needsReview ? {} : { takesEdited: true as const }),
    send({ edited, ...value }) {
      const request = { ...who, version: value.version, content: contentOf(value, tables) };
      return needsReview
        ? proposeDecision(portal.deps, request)
        : decidePart(portal.deps, { ...request, edited: edited ?? undefined });
    },
  });
}
