/** What is printed on an invoice, and the mails about money; only the server writes them. */
export const invoices = {
  invoice: (p: { number: string }) => `Faktura ${p.number}`,
  creditNote: (p: { number: string }) => `Kreditnota ${p.number}`,
  credits: "Krediterer faktura",
  from: "Fra",
  to: "Til",
  case: "Sak",
  reference: "Deres referanse",
  organisationNumber: "Organisasjonsnummer",
  sentOn: "Dato",
  dueOn: "Betal innen",
  reason: "Grunn",
  creditTotal: "Til gode",
  time: (p: { time: string }) => `Tid ført på saken: ${p.time}.`,
  neverMore: "Betalingen er ikke høyere enn de faktiske utgiftene (helseregisterloven § 19 g).",
  rounding: "Beløpet er rundet av én gang til hele øre for hver sats av merverdiavgift. En halv øre er rundet opp.",
  publicBody:
    "Offentlige virksomheter tar imot faktura i formatene EHF Billing 3.0 og Peppol BIS Billing 3.0 (forskrift 2019-04-01-444).",
  operator: (p: { operator: string }) => `Skrevet i portalen til ${p.operator}.`,
  simplified: "Noen bokstaver er skrevet enklere enn de ble tastet, fordi skriften i filen ikke har dem.",
  page: (p: { page: number; pages: number }) => `Side ${p.page} av ${p.pages}`,
  creditMail: {
    subject: (p: { number: string; reference: string }) => `Kreditnota ${p.number}, ${p.reference}`,
    body: (p: { from: string; creditedNumber: string; number: string; total: string; reason: string }) =>
      `${p.from} har tatt tilbake faktura ${p.creditedNumber} på ${p.total}. Kreditnotaen har nummer ${p.number}.\n\nGrunn: ${p.reason}`,
  },
  ceilingMail: {
    subject: (p: { reference: string }) => `Søkeren har svart om kostnaden, ${p.reference}`,
    higher: (p: { ceiling: string }) =>
      `Søkeren sa ja til å fortsette, med en ny grense på ${p.ceiling}. Det kan føres timer igjen.`,
    none: "Søkeren sa ja til å fortsette, uten grense for kostnaden. Det kan føres timer igjen.",
    no: "Søkeren sa nei til høyere kostnad. Saken står på vent. Ta kontakt om å trekke eller snevre inn søknaden.",
  },
};
export type InvoiceTexts = typeof invoices;
