import type { Repositories } from "~/db/repositories";
import type { ApplicationRecord } from "~/db/repositories/applications";

/**
 * The staff who are told of a case: who holds it, or the unit's part of it; everybody with the role where nobody does.
 * @param unitId null for the case as a whole, which caseworkers hold
 */
export async function listHolders(
  { identity }: Pick<Repositories, "identity">,
  application: Pick<ApplicationRecord, "assignedTo" | "parts">,
  unitId: string | null,
) {
  const staff =
    unitId === null ? await identity.listWithRole("caseworker") : await identity.listWithRole("unit-staff", unitId);
  return holderOrAll(staff, unitId === null ? application.assignedTo : application.parts[unitId]?.heldBy);
}

/** The one who holds a case or a part of it; all of the staff where nobody does, or the holder is no longer among them. */
export function holderOrAll<Person extends { id: string }>(
  staff: readonly Person[],
  holderId: string | null | undefined,
): readonly Person[] {
  const holder = staff.filter(({ id }) => id === holderId);
  return holder.length > 0 ? holder : staff;
}
