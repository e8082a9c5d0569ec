import type { Actor } from "~/app/domain/applications/mayCommand";
import type { Letter } from "~/app/letters/LetterContent";
import type { TableModel } from "~/schemas/tableModel";
import { changeApplication } from "./changeApplication";
import type { UseCaseDeps } from "./deps";
import { unitName } from "./unitName";
import { writeToApplicant } from "./writeToApplicant";

/** A preparing unit proposes a regrouped table; the applicant says yes or no, and both stay on record. */
export function proposeRegrouping(
  deps: UseCaseDeps,
  request: {
    applicationId: string;
    actor: Actor;
    unitId: string;
    version: number;
    table: { key: string; title: string; asked: TableModel | null; proposed: TableModel };
    reason: string;
    edited?: Letter | undefined;
  },
) {
  const { applicationId, actor, unitId, version, table, reason, edited } = request;
  const proposalId = deps.newId();
  return changeApplication(deps, {
    applicationId,
    actor,
    version,
    command: { type: "propose-regrouping", unitId, proposalId },
    visibility: "applicant",
    payload: { reason },
    async effects(repositories, { before, now, today }) {
      const custodianCaseId = before.parts[unitId]?.id;
      if (!custodianCaseId) throw new Error("a proposal on a part without a row");
      const { key: tableKey, title, asked, proposed } = table;
      const row = { id: proposalId, custodianCaseId, tableKey, title, asked, proposed, reason };
      await repositories.regroupings.add({ ...row, proposedBy: actor.id, proposedOn: today });
      const unit = await unitName(deps, unitId, today, before.language);
      const letter = { kind: "regrouping", unit, table: title, reason } as const;
      await writeToApplicant(deps, repositories, before, letter, now, unitId, { edited });
    },
  });
}
