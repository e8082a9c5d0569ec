import { ICalAlarmType, ICalCalendar, ICalEventTransparency } from "ical-generator";
import { toEpochDay } from "~/app/domain/deadlines/epochDay";
import type { PlainDate } from "~/schemas/plainDate";

/** A day to wait for. */
export interface RecordCalendarEvent {
  /** Names nobody: of a random id and the kind of day. */
  uid: string;
  on: PlainDate;
  remindOn: PlainDate;
  title: string;
  description: string;
}

const secondsADay = 86_400;
/** The bell rings in the morning, at nine. */
const nineOClock = 9 * 3_600;

/**
 * A calendar file (RFC 5545) with events of whole days that take up no time, each with a bell. The times are the
 * reader's own: no time zone is named.
 * @param name what calendar programs call it
 * @param at when it was made
 */
export function writeRecordCalendar(name: string, events: readonly RecordCalendarEvent[], at: Date): string {
  const calendar = new ICalCalendar({ name, prodId: { company: "Helsetabell", product: "innsyn" } });
  for (const { uid, on, remindOn, title, description } of events) {
    const event = calendar.createEvent({
      id: uid,
      // Midnight in UTC: the library writes the day of UTC for a whole day.
      start: new Date(`${on}T00:00:00Z`),
      allDay: true,
      summary: title,
      description,
      stamp: at,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    const daysAfter = toEpochDay(remindOn) - toEpochDay(on);
    // Seconds after the start of the event's day; before it when negative.
    event.createAlarm({
      type: ICalAlarmType.display,
      triggerAfter: daysAfter * secondsADay + nineOClock,
      description: title,
    });
  }
  return calendar.toString();
}
