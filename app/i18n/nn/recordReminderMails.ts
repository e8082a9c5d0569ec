import type { RecordReminderMailTexts } from "../nb/recordReminderMails";

/** The mail on a day that somebody asked to be reminded on, in nynorsk. */
export const recordReminderMails: RecordReminderMailTexts = {
  subject: "Påminning",
  body: "Du bad om ei påminning i dag.",
  open: (p) => `Opne sida i nettlesaren du brukte sist. Det du har skrive, ligg berre der:\n${p.url}`,
  why: "Vi veit ikkje kva påminninga gjeld. Vi hadde berre datoen, og han er sletta no.",
  signature: (p) => `Helsing\n${p.operator}`,
};
