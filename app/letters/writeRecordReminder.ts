import { recordReminderMailTexts } from "~/app/i18n/recordReminderMailTexts";
import type { Language } from "~/schemas/language";
import type { Letter } from "./writeLetter";

/** The mail on a day that somebody chose: the portal knows nothing of what it is about, and the mail says as much. */
export function writeRecordReminder(about: { url: string; operator: string }, language: Language): Letter {
  const t = recordReminderMailTexts[language];
  return { subject: t.subject, body: [t.body, t.open(about), t.why, t.signature(about)].join("\n\n") };
}
