/** Mails to staff, in bokmål: what has happened, and what to do about it. */
export const staffMails = {
  "decision-to-approve": {
    subject: (p: { reference: string }) => `Et vedtak venter på godkjenning, ${p.reference}`,
    body: "En kollega har foreslått et vedtak. Se over det, og godkjenn det eller send det tilbake.",
  },
  "decision-returned": {
    subject: (p: { reference: string }) => `Vedtaket er sendt tilbake, ${p.reference}`,
    body: "En kollega har sett over forslaget ditt til vedtak og sendt det tilbake. Grunnen står i saken.",
  },
  "regrouping-answered": {
    subject: (p: { reference: string }) => `Søkeren har svart på forslaget til gruppering, ${p.reference}`,
    body: "Søkeren har svart på forslaget ditt til gruppering. Svaret står i saken.",
  },
  "appeal-lodged": {
    subject: (p: { reference: string }) => `Søkeren har klaget, ${p.reference}`,
    body: "Det er kommet en klage i saken. Vurder om vedtaket skal endres. Opprettholdes det, skal klagen sendes til Helseklage.",
  },
} satisfies Record<string, { subject(p: { reference: string }): string; body: string }>;
export type StaffMailKind = keyof typeof staffMails;
