import type { Actor } from "~/app/domain/applications/mayCommand";
import { writeSuppliedMail } from "~/app/letters/writeSuppliedMail";
import { changeApplication } from "./changeApplication";
import type { UseCaseDeps } from "./deps";
import { unitName } from "./unitName";

/**
 * Records that a unit has handed its data to the one that prepares the linked table, whose staff are told
 * (helseregisterloven § 19 c). The data themselves never pass through the portal.
 */
export function supplyPart(
  deps: UseCaseDeps,
  request: { applicationId: string; actor: Actor; unitId: string; version: number; note: string },
) {
  const { applicationId, actor, unitId, version, note } = request;
  return changeApplication(deps, {
    applicationId,
    actor,
    version,
    command: { type: "supply", unitId },
    visibility: "unit",
    payload: { note },
    async effects(repositories, { before, now, today }) {
      const preparedBy = before.state.parts.find((part) => part.unitId === unitId)?.preparedBy;
      if (!preparedBy) throw new Error("data handed over, and no unit to prepare the table");
      await repositories.reminders.cancelOpen(applicationId, unitId);
      const supplier = await unitName(deps, unitId, today, "nb");
      const url = `${deps.baseUrl}/nb/enhet/${applicationId}`;
      const mail = writeSuppliedMail({ reference: before.reference, supplier, url });
      for (const { email } of await repositories.identity.listWithRole("unit-staff", preparedBy))
        await repositories.mail.add({ applicationId, recipient: email, ...mail, language: "nb" }, now);
    },
  });
}
