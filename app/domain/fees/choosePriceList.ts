import type { PlainDate } from "~/schemas/plainDate";
import type { PriceList } from "./PriceList";

/** The list that applies to work done on a day: the latest that had begun. Null where no price is known. */
export function choosePriceList<List extends Pick<PriceList, "validFrom">>(
  lists: readonly List[],
  on: PlainDate,
): List | null {
  return lists.reduce<List | null>(
    (found, list) => (list.validFrom <= on && (!found || list.validFrom > found.validFrom) ? list : found),
    null,
  );
}
