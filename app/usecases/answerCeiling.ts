import type { Actor } from "~/app/domain/applications/mayCommand";
import { writeCeilingAnswerMail } from "~/app/letters/writeCostMail";
import { changeApplication } from "./changeApplication";
import type { UseCaseDeps } from "./deps";
import { listHolders } from "./listHolders";

/**
 * The applicant's answer when the work has reached the ceiling: yes, with a higher one or none at all, or no. After a
 * no the case stays on hold. Whoever has the case is told by mail either way.
 * @param request.ceilingOre the new ceiling in whole øre; null for none, or with a no
 */
export function answerCeiling(
  deps: UseCaseDeps,
  request: { applicationId: string; actor: Actor; version: number; accepted: boolean; ceilingOre: number | null },
) {
  const { applicationId, actor, version, accepted, ceilingOre } = request;
  return changeApplication(deps, {
    applicationId,
    actor,
    version,
    command: { type: "answer-ceiling", accepted, ceilingOre },
    visibility: "applicant",
    payload: {},
    async effects({ identity, mail }, { before, now }) {
      const holders = await listHolders({ identity }, before, null);
      const units = [];
      for (const { unitId } of before.state.parts) units.push(...(await identity.listWithRole("unit-staff", unitId)));
      const told = [
        ...holders.map((one) => ({ ...one, page: "ko" })),
        ...units.map((one) => ({ ...one, page: "enhet" })),
      ];
      for (const { email, page } of told) {
        const url = `${deps.baseUrl}/nb/${page}/${applicationId}`;
        const letter = writeCeilingAnswerMail({ ...before, accepted, ceilingOre, url });
        await mail.add({ applicationId, recipient: email, ...letter, language: "nb" }, now);
      }
    },
  });
}
