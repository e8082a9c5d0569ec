import type { DeliveryView } from "~/app/domain/deliveries/DeliveryView";
import type { Portal } from "~/app/portal";
import type { DeliveryRecord } from "~/db/repositories/deliveries";

/**
 * The deliveries of an application that a reader may see, by part and number. Three queries.
 * @param reader.unitIds the parts whose deliveries are wanted; null for all
 * @param reader.isStaff sees what is uploaded and not released, and the reasons for deviations
 */
export async function loadDeliveryViews(
  { read }: Pick<Portal, "read">,
  applicationId: string,
  reader: { unitIds: readonly string[] | null; isStaff: boolean },
): Promise<DeliveryView[]> {
  const { unitIds, isStaff } = reader;
  const all = (await read.deliveries.list(applicationId)).filter(
    (one) => (unitIds === null || unitIds.includes(one.unitId)) && (isStaff || one.status !== "uploaded"),
  );
  const fetches = await read.deliveries.listFetches(all.map(({ id }) => id));
  return all.map((one) => toView(one, all, fetches, isStaff));
}

function toView(
  one: DeliveryRecord,
  all: readonly DeliveryRecord[],
  fetches: readonly { deliveryId: string; recipient: string; fetchedAt: Date }[],
  isStaff: boolean,
): DeliveryView {
  const { id, unitId, number, whole, note, corrects, correctionReason, tables, deliveredOn } = one;
  return {
    id,
    unitId,
    number,
    whole,
    note,
    // What was discarded is never listed.
    status: one.status as DeliveryView["status"],
    replacedBy: all.find((other) => other.corrects === id && other.status !== "uploaded")?.id ?? null,
    corrects,
    correctionReason,
    tables,
    deviations: isStaff ? one.deviations : [],
    deliveredOn,
    files: one.files.map(({ id: fileId, name, size }) => ({ id: fileId, name, size })),
    fetches: fetches
      .filter((fetch) => fetch.deliveryId === id)
      .map(({ recipient, fetchedAt }) => ({ who: recipient, at: fetchedAt.toISOString() })),
  };
}
