import type { DecisionContent } from "~/app/domain/applications/Decision";
import { judgeDecision } from "~/app/domain/applications/judgeDecision";
import { listChecklist } from "~/app/domain/applications/listChecklist";
import type { Actor } from "~/app/domain/applications/mayCommand";
import { computeAppealDeadline } from "~/app/domain/deadlines/computeAppealDeadline";
import type { Letter, LetterContent } from "~/app/letters/LetterContent";
import type { ApplicationRecord } from "~/db/repositories/applications";
import type { PlainDate } from "~/schemas/plainDate";
import { changeApplication } from "./changeApplication";
import type { UseCaseDeps } from "./deps";
import { unitName } from "./unitName";
import { writeToApplicant } from "./writeToApplicant";

export interface DecisionRequest {
  applicationId: string;
  actor: Actor;
  unitId: string;
  version: number;
  content: DecisionContent;
  /** The letter as it was edited; as it is written where nobody did. */
  edited?: Letter | undefined;
}

/** @throws {RangeError} for a decision that its own checklist or tables bar: the form finds that before */
export function expectReady(content: DecisionContent, about: { linkage: boolean; on: PlainDate }): void {
  const [problem] = judgeDecision(content, listChecklist(about));
  if (problem) throw new RangeError(`${problem.code} at ${problem.field}`);
}

/**
 * Grants, grants in part, refuses or dismisses one unit's part, with the reasons (forvaltningsloven § 24). Where a
 * second pair of eyes is asked for, what was proposed is what is decided, and somebody else decides it.
 */
export function decidePart(deps: UseCaseDeps, request: DecisionRequest & { proposedBy?: string | null }) {
  const { applicationId, actor, unitId, version, content, edited, proposedBy = null } = request;
  const { outcome, reasons, conditions, tables, checklist } = content;
  return changeApplication(deps, {
    applicationId,
    actor,
    version,
    command: {
      type: "decide",
      unitId,
      outcome,
      preparedBy: content.preparedBy,
      proposedBy,
      decidedBy: actor.id,
    },
    visibility: "applicant",
    payload: { reasons },
    async effects(repositories, { before, after, now, today }) {
      const custodianCaseId = before.parts[unitId]?.id;
      const part = after.parts.find((candidate) => candidate.unitId === unitId);
      if (!custodianCaseId || !part) throw new Error("a decision on a part without a row");
      expectReady(content, { linkage: before.state.linkage, on: today });
      if (outcome === "refused" || outcome === "dismissed")
        await repositories.reminders.cancelOpen(applicationId, unitId);
      // § 11 a owes a preliminary answer only until the application is decided.
      if (after.parts.every(({ status }) => status !== "undecided"))
        await repositories.reminders.cancelOpen(applicationId, "");
      const letter = await decisionLetter(deps, before, unitId, content, today);
      const letterId = await writeToApplicant(deps, repositories, before, letter, now, unitId, { edited });
      await repositories.decisions.add({
        custodianCaseId,
        outcome,
        reasons,
        conditions,
        tables,
        checklist,
        preparedBy: part.preparedBy,
        decidedBy: actor.id,
        proposedBy,
        decidedOn: today,
        letterId,
      });
      await repositories.decisions.removeProposal(custodianCaseId);
    },
  });
}

/** The letter that a decision leads to; the page shows the same before it is sent. */
export async function decisionLetter(
  deps: UseCaseDeps,
  record: Pick<ApplicationRecord, "language" | "state">,
  unitId: string,
  content: DecisionContent,
  today: PlainDate,
): Promise<Extract<LetterContent, { kind: "decision" }>> {
  const { language, state } = record;
  const nameOf = (id: string) => unitName(deps, id, today, language);
  const part = state.parts.find((candidate) => candidate.unitId === unitId);
  if (!part) throw new RangeError(`no part of ${unitId}`);
  const { outcome, reasons, conditions, tables, preparedBy } = content;
  const isGranted = outcome === "granted" || outcome === "granted-in-part";
  const suppliers = state.parts.filter((other) => other.unitId !== preparedBy).map((other) => other.unitId);
  return {
    kind: "decision",
    unit: await nameOf(unitId),
    outcome,
    reasons,
    decidedBy: part.decidedBy,
    tables: isGranted ? tables.map(({ title, grant, note }) => ({ title, grant, note })) : [],
    conditions,
    linked:
      state.linkage && isGranted && preparedBy
        ? { preparedBy: await nameOf(preparedBy), suppliedBy: await Promise.all(suppliers.map(nameOf)) }
        : null,
    appealUntil: computeAppealDeadline(today, deps.calendar),
  };
}
