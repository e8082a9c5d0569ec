/** Mails of the clock to staff. Staff work in bokmål; nobody has asked for another form. */
export const clockMails = {
  ranOut: {
    subject: (p: { reference: string }) => `Svarfristen er ute, ${p.reference}`,
    body: (p: { replyBy: string; url: string }) =>
      `Søkeren er minnet på spørsmålene og har ikke svart innen ${p.replyBy}. Du kan nå avvise søknaden. Den blir ikke avvist av seg selv.\n\nAvvis søknaden: ${p.url}`,
  },
  moved: {
    subject: (p: { count: number }) => (p.count === 1 ? "En frist er flyttet" : `${p.count} frister er flyttet`),
    intro:
      "Kalenderen er endret, og fristene er talt på nytt (helseregisterloven § 19 f). Søkerne har fått brev. Disse har ny frist:",
    line: (p: { reference: string; unit: string; dueOn: string; url: string }) =>
      `- ${p.reference}, ${p.unit}: ${p.dueOn}. ${p.url}`,
    more: (p: { count: number; url: string }) => `- og ${p.count} til: ${p.url}`,
  },
};
