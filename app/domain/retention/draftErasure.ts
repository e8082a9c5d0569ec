import type { PlainDate } from "~/schemas/plainDate";
import { addCalendarDays } from "../deadlines/addCalendarDays";
import { addCalendarYears } from "../deadlines/addCalendarYears";
import { draftWarningDays, draftYears } from "./retentionRules";

export interface DraftKept {
  /** Day of the latest save. */
  touchedOn: PlainDate;
  /** Whether there is an account to tell; a browser's draft has no address. */
  hasAddress: boolean;
  /** The day of erasure that the owner was told last; null where nobody was told. */
  toldDay: PlainDate | null;
}

/** `keep`: it goes on `until` if nobody touches it. `warn`: tell the owner that it goes on `eraseOn`. */
export type DraftFate = { fate: "keep"; until: PlainDate } | { fate: "warn"; eraseOn: PlainDate } | { fate: "erase" };

/** The first day on which an untouched draft may go. */
export const draftDueOn = (touchedOn: PlainDate): PlainDate => addCalendarYears(touchedOn, draftYears);

/**
 * What is to be done with a draft on a day. Nobody's goes unannounced: where the word comes late, the draft is kept
 * until `draftWarningDays` after it. A save starts the year anew, and what was told before it no longer counts.
 */
export function draftFate({ touchedOn, hasAddress, toldDay }: DraftKept, today: PlainDate): DraftFate {
  const dueOn = draftDueOn(touchedOn);
  if (!hasAddress) return today >= dueOn ? { fate: "erase" } : { fate: "keep", until: dueOn };
  if (toldDay !== null && toldDay >= dueOn)
    return today >= toldDay ? { fate: "erase" } : { fate: "keep", until: toldDay };
  const earliest = addCalendarDays(today, draftWarningDays);
  if (earliest < dueOn) return { fate: "keep", until: dueOn };
  return { fate: "warn", eraseOn: earliest };
}
