import { useMemo } from "react";
import { createReminderKeeper } from "~/app/browser/reminders/createReminderKeeper";
import { remindDays, type OpenDate } from "~/app/domain/own-records/listOpenDates";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { CalendarDownload } from "~/app/ui/own-records/dates/CalendarDownload";
import { MailReminders } from "~/app/ui/own-records/dates/MailReminders";
import { useFrame } from "~/app/ui/useFrame";
import { downloadRecordCalendar } from "./downloadRecordCalendar";

/** The days to come for one's own calendar, and by mail for those who are signed in. */
export function Reminders({ dates }: { dates: readonly OpenDate[] }) {
  const t = useTexts().recordDates;
  const language = useLanguage();
  const isSignedIn = Boolean(useFrame()?.account);
  const keeper = useMemo(() => createReminderKeeper(paths(language).recordReminders), [language]);
  return (
    <section className="stack" aria-labelledby="paaminnelser">
      <h2 id="paaminnelser">{t.reminders.heading}</h2>
      {dates.length > 0 ? (
        <CalendarDownload make={(withNames) => downloadRecordCalendar(dates, { withNames, t })} />
      ) : (
        <p>{t.reminders.none}</p>
      )}
      <MailReminders isSignedIn={isSignedIn} days={remindDays(dates)} keeper={keeper} />
    </section>
  );
}
