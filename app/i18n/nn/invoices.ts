import type { InvoiceTexts } from "../nb/invoices";

/** What is printed on an invoice, and the mails about money. */
export const invoices: InvoiceTexts = {
  invoice: (p) => `Faktura ${p.number}`,
  creditNote: (p) => `Kreditnota ${p.number}`,
  credits: "Krediterer faktura",
  from: "Frå",
  to: "Til",
  case: "Sak",
  reference: "Referansen dykkar",
  organisationNumber: "Organisasjonsnummer",
  sentOn: "Dato",
  dueOn: "Betal innan",
  reason: "Grunn",
  creditTotal: "Til gode",
  time: (p) => `Tid ført på saka: ${p.time}.`,
  neverMore: "Betalinga er ikkje høgare enn dei faktiske utgiftene (helseregisterloven § 19 g).",
  rounding: "Beløpet er runda av éin gong til heile øre for kvar sats av meirverdiavgift. Ein halv øre er runda opp.",
  publicBody:
    "Offentlege verksemder tek imot faktura i formata EHF Billing 3.0 og Peppol BIS Billing 3.0 (forskrift 2019-04-01-444).",
  operator: (p) => `Skrive i portalen til ${p.operator}.`,
  simplified: "Nokre bokstavar er skrivne enklare enn dei vart tasta, fordi skrifta i fila ikkje har dei.",
  page: (p) => `Side ${p.page} av ${p.pages}`,
  creditMail: {
    subject: (p) => `Kreditnota ${p.number}, ${p.reference}`,
    body: (p) =>
      `${p.from} har teke tilbake faktura ${p.creditedNumber} på ${p.total}. Kreditnotaen har nummer ${p.number}.\n\nGrunn: ${p.reason}`,
  },
  ceilingMail: {
    subject: (p) => `Søkjaren har svart om kostnaden, ${p.reference}`,
    higher: (p) => `Søkjaren sa ja til å halde fram, med ei ny grense på ${p.ceiling}. Det kan førast timar igjen.`,
    none: "Søkjaren sa ja til å halde fram, utan grense for kostnaden. Det kan førast timar igjen.",
    no: "Søkjaren sa nei til høgare kostnad. Saka står på vent. Ta kontakt om å trekkje eller snevre inn søknaden.",
  },
};
