import type { Actor } from "~/app/domain/applications/mayCommand";
import { writeStaffMail } from "~/app/letters/writeStaffMail";
import { changeApplication } from "./changeApplication";
import type { UseCaseDeps } from "./deps";

/** The applicant accepts a regrouped table, or does not. Accepted, it is what the unit prepares. */
export function answerRegrouping(
  deps: UseCaseDeps,
  request: {
    applicationId: string;
    actor: Actor;
    unitId: string;
    version: number;
    proposalId: string;
    accepted: boolean;
    answer: string;
  },
) {
  const { applicationId, actor, unitId, version, proposalId, accepted, answer } = request;
  return changeApplication(deps, {
    applicationId,
    actor,
    version,
    command: { type: "answer-regrouping", unitId, proposalId, accepted },
    visibility: "applicant",
    payload: { note: answer },
    async effects(repositories, { before, now, today }) {
      const saved = await repositories.regroupings.answer(proposalId, { accepted, answer, answeredOn: today });
      if (!saved) throw new Error("an answer to a proposal that waits for none");
      const url = `${deps.baseUrl}/nb/enhet/${applicationId}`;
      const { subject, body } = writeStaffMail("regrouping-answered", { ...before, url });
      for (const { email } of await repositories.identity.listWithRole("unit-staff", unitId))
        await repositories.mail.add({ applicationId, recipient: email, subject, body, language: "nb" }, now);
    },
  });
}
