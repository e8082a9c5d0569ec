/** The mail on a day that somebody asked to be reminded on, in bokmål. */
export const recordReminderMails = {
  subject: "Påminnelse",
  body: "Du ba om en påminnelse i dag.",
  open: (p: { url: string }) =>
    `Åpne siden i nettleseren du brukte sist. Det du har skrevet, ligger bare der:\n${p.url}`,
  why: "Vi vet ikke hva påminnelsen gjelder. Vi hadde bare datoen, og den er slettet nå.",
  signature: (p: { operator: string }) => `Hilsen\n${p.operator}`,
};
export type RecordReminderMailTexts = typeof recordReminderMails;
