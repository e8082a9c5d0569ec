import type { Catalogue } from "~/schemas/catalogue";
import type { PlainDate } from "~/schemas/plainDate";
import { nameOn, type DatedName } from "./nameOn";

/**
 * What a preparing unit was called on a day.
 * @returns null when the catalogue has no such unit
 * @throws {RangeError} when it had no name on that day, since it did not exist
 */
export function findUnitName(
  { preparingUnits }: Pick<Catalogue, "preparingUnits">,
  unitId: string | null | undefined,
  on: PlainDate,
): DatedName | null {
  const unit = preparingUnits.find(({ id }) => id === unitId);
  return unit ? nameOn(unit.names, on) : null;
}
