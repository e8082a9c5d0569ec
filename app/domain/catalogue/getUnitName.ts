import type { Catalogue } from "~/schemas/catalogue";
import type { PlainDate } from "~/schemas/plainDate";
import { findUnitName } from "./findUnitName";
import type { DatedName } from "./nameOn";

/**
 * What a preparing unit that must be in the catalogue was called on a day.
 * @throws {RangeError} when there is no such unit, or it had no name on that day
 */
export function getUnitName(catalogue: Pick<Catalogue, "preparingUnits">, unitId: string, on: PlainDate): DatedName {
  const found = findUnitName(catalogue, unitId, on);
  if (!found) throw new RangeError(`no preparing unit ${unitId} in the catalogue`);
  return found;
}
