import type { InvoiceTexts } from "../nb/invoices";

/** What is printed on an invoice, and the mails about money. */
export const invoices: InvoiceTexts = {
  invoice: (p) => `Invoice ${p.number}`,
  creditNote: (p) => `Credit note ${p.number}`,
  credits: "Credits invoice",
  from: "From",
  to: "To",
  case: "Case",
  reference: "Your reference",
  organisationNumber: "Organisation number",
  sentOn: "Date",
  dueOn: "Pay by",
  reason: "Reason",
  creditTotal: "In your favour",
  time: (p) => `Time logged on the case: ${p.time}.`,
  neverMore: "The payment is not higher than the actual cost (Health Registries Act § 19 g).",
  rounding: "The amount is rounded once to whole øre for each rate of VAT. Half an øre is rounded up.",
  publicBody:
    "Public bodies take invoices in the formats EHF Billing 3.0 and Peppol BIS Billing 3.0 (regulation 2019-04-01-444).",
  operator: (p) => `Written in the portal of ${p.operator}.`,
  simplified: "Some letters are written more simply than they were typed, since the typeface in the file lacks them.",
  page: (p) => `Page ${p.page} of ${p.pages}`,
  creditMail: {
    subject: (p) => `Credit note ${p.number}, ${p.reference}`,
    body: (p) =>
      `${p.from} has taken back invoice ${p.creditedNumber} of ${p.total}. The credit note has the number ${p.number}.\n\nReason: ${p.reason}`,
  },
  ceilingMail: {
    subject: (p) => `The applicant has answered about the cost, ${p.reference}`,
    higher: (p) => `The applicant said yes to going on, with a new ceiling of ${p.ceiling}. Hours can be logged again.`,
    none: "The applicant said yes to going on, without a ceiling for the cost. Hours can be logged again.",
    no: "The applicant said no to a higher cost. The case is on hold. Contact them about withdrawing or narrowing it.",
  },
};
