import type { OpenDate } from "~/app/domain/own-records/listOpenDates";
import type { RecordDatesTexts } from "~/app/i18n/nb/recordDates";
import { takeOut } from "~/app/ui/own-records/takeOut";

/**
 * Makes a calendar file of the days in the browser, and hands it over. The program that writes it is fetched first.
 * @param options.withNames whether the titles say which provider it is about: calendars are shared and copied
 */
export async function downloadRecordCalendar(
  dates: readonly OpenDate[],
  { withNames, t }: { withNames: boolean; t: RecordDatesTexts },
): Promise<void> {
  const { writeRecordCalendar } = await import("~/app/browser/calendar/writeRecordCalendar");
  const words = t.reminders.calendar;
  const events = dates.map(({ providerId, providerName, kind, on, remindOn }) => ({
    uid: `${providerId}-${kind}`,
    on,
    remindOn,
    title: withNames ? words.of({ title: words[kind], name: providerName }) : words[kind],
    description: words.description,
  }));
  const text = writeRecordCalendar(words.name, events, new Date());
  takeOut(new Blob([text], { type: "text/calendar;charset=utf-8" }), `${words.fileName}.ics`);
}
