import type { Organisation } from "~/schemas/catalogue";
import type { PlainDate } from "~/schemas/plainDate";
import { isInPeriod } from "./isInPeriod";

export type DatedName = Organisation["names"][number];

/**
 * What a body was called on a day: agencies are renamed and merged.
 * @throws {RangeError} when it had no name on that day, since it did not exist
 */
export function nameOn(names: readonly DatedName[], date: PlainDate): DatedName {
  const found = names.find((name) => isInPeriod(name, date));
  if (!found) throw new RangeError(`no name on ${date}`);
  return found;
}
