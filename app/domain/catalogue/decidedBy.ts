import type { DataSource, SourceParties } from "~/schemas/catalogue";
import type { PlainDate } from "~/schemas/plainDate";
import { partiesOn } from "./partiesOn";

/**
 * Who decides on an application received on a day: Helsedataservice for the registries of the national scheme,
 * else the controller. A public body that asks for its own statutory tasks is always decided by the controller.
 * @throws {RangeError} when the catalogue does not know that day
 * @see forskrift 2023-01-11-48 §§ 4 and 10
 */
export function decidedBy(
  source: Pick<DataSource, "id" | "parties">,
  date: PlainDate,
  { publicBodyOwnTask }: { publicBodyOwnTask: boolean },
): SourceParties["decidedBy"] {
  const parties = partiesOn(source, date);
  return publicBodyOwnTask ? "controller" : parties.decidedBy;
}
