import type { Actor } from "~/app/domain/applications/mayCommand";
import { releaseDelivery } from "~/app/usecases/releaseDelivery";
import { xlsxType } from "~/app/usecases/uploadDelivery";
import type { Portal } from "~/app/portal";

/** A unit's whole part delivered, past the check of its file: for tests of what comes after. */
export async function deliverWhole(
  { deps, read }: Pick<Portal, "deps" | "read">,
  request: { applicationId: string; actor: Actor; unitId: string; whole?: boolean; note?: string },
): Promise<string> {
  const { applicationId, actor, unitId, whole = true, note = "" } = request;
  const part = (await read.applications.find(applicationId))?.parts[unitId];
  if (!part) throw new RangeError(`no part of ${unitId}`);
  const deliveryId = deps.newId();
  await deps.transact((repositories) =>
    repositories.deliveries.add(
      {
        id: deliveryId,
        custodianCaseId: part.id,
        whole,
        note,
        corrects: null,
        correctionReason: "",
        deviations: [],
        tables: [],
        uploadedBy: actor.id,
        uploadedAt: new Date(),
      },
      { name: "tabell.xlsx", mediaType: xlsxType, bytes: Buffer.from("PK") },
    ),
  );
  const { version } = part;
  const outcome = await releaseDelivery(deps, {
    applicationId,
    actor,
    unitId,
    version,
    deliveryId,
    attach: false,
    realNow: new Date(),
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return deliveryId;
}
