import type { DataSource, SourceParties } from "~/schemas/catalogue";
import type { PlainDate } from "~/schemas/plainDate";
import { isInPeriod } from "./isInPeriod";

/**
 * Who finds, is in charge of, prepares and decides on a source on a day.
 * @throws {RangeError} when the catalogue does not know that day
 */
export function partiesOn(source: Pick<DataSource, "id" | "parties">, date: PlainDate): SourceParties {
  const found = source.parties.find((parties) => isInPeriod(parties, date));
  if (!found) throw new RangeError(`the catalogue does not say who was responsible for ${source.id} on ${date}`);
  return found;
}
