import type { PlainDate } from "~/schemas/plainDate";

/** Years that the register of what was handed out is kept (helseregisterloven § 19 h, as good practice). */
export const keptYears = 10;

/** The first day on which a row of the register may be erased; what was handed out on 29 February is kept until 1 March. */
export function keptUntil(handedOutOn: PlainDate): PlainDate {
  const year = Number(handedOutOn.slice(0, 4)) + keptYears;
  const day = handedOutOn.slice(5);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return `${year}-${day === "02-29" && !isLeap ? "03-01" : day}`;
}
