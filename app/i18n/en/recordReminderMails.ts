import type { RecordReminderMailTexts } from "../nb/recordReminderMails";

/** The mail on a day that somebody asked to be reminded on, in English. */
export const recordReminderMails: RecordReminderMailTexts = {
  subject: "Reminder",
  body: "You asked for a reminder today.",
  open: (p) => `Open the page in the browser that you used last. What you have written is only there:\n${p.url}`,
  why: "We do not know what the reminder is about. We had only the date, and it is deleted now.",
  signature: (p) => `Regards\n${p.operator}`,
};
