import type { PlainDate } from "~/schemas/plainDate";

const oslo = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Oslo",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The calendar date in Oslo at an instant. */
export function osloDate(at: Date): PlainDate {
  return oslo.format(at);
}
