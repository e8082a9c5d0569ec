import type { Actor } from "~/app/domain/applications/mayCommand";
import { writeStaffMail } from "~/app/letters/writeStaffMail";
import { changeApplication } from "./changeApplication";
import { expectReady, type DecisionRequest } from "./decidePart";
import type { UseCaseDeps } from "./deps";

/** Hands a decision to a second pair of eyes; nothing goes to the applicant yet. */
export function proposeDecision(deps: UseCaseDeps, request: DecisionRequest) {
  const { applicationId, actor, unitId, version, content } = request;
  return changeApplication(deps, {
    applicationId,
    actor,
    version,
    command: { type: "propose-decision", unitId, outcome: content.outcome },
    visibility: "internal",
    payload: { reasons: content.reasons },
    async effects(repositories, { before, now, today }) {
      expectReady(content, { linkage: before.state.linkage, on: today });
      const custodianCaseId = before.parts[unitId]?.id;
      const part = before.state.parts.find((candidate) => candidate.unitId === unitId);
      if (!custodianCaseId || !part) throw new Error("a proposal on a part without a row");
      await repositories.decisions.propose(custodianCaseId, content, actor.id, now);
      const colleagues =
        part.decidedBy === "controller"
          ? await repositories.identity.listWithRole("unit-staff", unitId)
          : await repositories.identity.listWithRole("caseworker");
      const area = part.decidedBy === "controller" ? "enhet" : "ko";
      const url = `${deps.baseUrl}/nb/${area}/${applicationId}/vedtak/${unitId}`;
      const { subject, body } = writeStaffMail("decision-to-approve", { ...before, url });
      for (const { id, email } of colleagues)
        if (id !== actor.id)
          await repositories.mail.add({ applicationId, recipient: email, subject, body, language: "nb" }, now);
    },
  });
}

/** Sends a proposed decision back, with the reason, or takes one's own back. */
export function returnProposal(
  deps: UseCaseDeps,
  request: { applicationId: string; actor: Actor; unitId: string; version: number; reason: string },
) {
  const { applicationId, actor, unitId, version, reason } = request;
  return changeApplication(deps, {
    applicationId,
    actor,
    version,
    command: { type: "return-proposal", unitId },
    visibility: "internal",
    payload: { reason },
    async effects(repositories, { before, now }) {
      const custodianCaseId = before.parts[unitId]?.id;
      if (!custodianCaseId) throw new Error("a proposal on a part without a row");
      const proposal = await repositories.decisions.findProposal(custodianCaseId);
      await repositories.decisions.removeProposal(custodianCaseId);
      if (!proposal || proposal.proposedBy === actor.id) return;
      const proposer = await repositories.identity.find(proposal.proposedBy);
      if (!proposer) return;
      const part = before.state.parts.find((candidate) => candidate.unitId === unitId);
      const area = part?.decidedBy === "controller" ? "enhet" : "ko";
      const url = `${deps.baseUrl}/nb/${area}/${applicationId}`;
      const { subject, body } = writeStaffMail("decision-returned", { ...before, url });
      await repositories.mail.add({ applicationId, recipient: proposer.email, subject, body, language: "nb" }, now);
    },
  });
}
