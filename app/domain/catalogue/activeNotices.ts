import type { Catalogue, Notice } from "~/schemas/catalogue";
import type { PlainDate } from "~/schemas/plainDate";
import { isInPeriod } from "./isInPeriod";

/** The notices to show at the top of the pages on a day, the newest first. */
export function activeNotices(catalogue: Pick<Catalogue, "notices">, date: PlainDate): Notice[] {
  return catalogue.notices
    .filter((notice) => isInPeriod(notice, date))
    .sort((one, other) => other.from.localeCompare(one.from));
}
