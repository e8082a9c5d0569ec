import { ICalCalendar, ICalEventTransparency } from "ical-generator";
import type { PlainDate } from "~/schemas/plainDate";

/** A date of a case, as an event of a whole day. */
export interface FeedEvent {
  /** The same for the same date of the same part as long as it lives; programs replace what they have. */
  uid: string;
  on: PlainDate;
  summary: string;
  description: string;
  url: string;
  /** Goes up with each change. */
  revision: number;
  changedAt: Date;
}

/**
 * A calendar to subscribe to (RFC 5545): events of whole days, which take up no time in the reader's day and ring no
 * bell. An event was "stamped" when it last changed, so the same dates give the same bytes.
 * @param name what calendar programs call it
 */
export function writeCalendarFeed(name: string, events: readonly FeedEvent[]): string {
  const calendar = new ICalCalendar({ name, prodId: { company: "Helsetabell", product: "frister" } });
  for (const event of events) {
    calendar.createEvent({
      id: event.uid,
      // Midnight in UTC: the library writes the day of UTC for a whole day.
      start: new Date(`${event.on}T00:00:00Z`),
      allDay: true,
      summary: event.summary,
      description: event.description,
      url: event.url,
      sequence: event.revision,
      stamp: event.changedAt,
      lastModified: event.changedAt,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
