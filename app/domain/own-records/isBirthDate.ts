import type { PlainDate } from "~/schemas/plainDate";

/** Nobody with records was born before; a year that is only half typed is not a date of birth yet. */
const earliest: PlainDate = "1900-01-01";

/** @param date a date that exists */
export const isBirthDate = (date: PlainDate, today: PlainDate): boolean => date >= earliest && date <= today;
