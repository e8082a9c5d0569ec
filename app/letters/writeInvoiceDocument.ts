import type { StoredInvoice } from "~/app/domain/fees/CaseCosts";
import type { InvoiceDocument } from "~/app/domain/fees/InvoiceDocument";
import { describeInvoiceLine, formatVatRate } from "~/app/i18n/describeInvoiceLine";
import { formatDate } from "~/app/i18n/formatDate";
import { formatKroner } from "~/app/i18n/formatKroner";
import { formatMinutes } from "~/app/i18n/formatMinutes";
import { costTexts, invoiceTexts } from "~/app/i18n/invoiceTexts";
import type { Language } from "~/schemas/language";

/** What an invoice says of its case. */
export interface InvoiceCase {
  reference: string;
  title: string;
  language: Language;
  /** Who charges. */
  from: string;
  operatorName: string;
  /** Number of the invoice that a credit note takes back; null for an invoice. */
  credited: string | null;
}

/**
 * An invoice or credit note, word for word, in the applicant's language.
 * @throws {RangeError} when it has no number, day, or, for an invoice, last day to pay: such a one is not sent
 */
export function writeInvoiceDocument(invoice: StoredInvoice, about: InvoiceCase, at: Date): InvoiceDocument {
  const { number, sentOn, dueOn, content } = invoice;
  const { language, credited } = about;
  if (!number || !sentOn || (!dueOn && !credited)) throw new RangeError("an invoice without number or dates");
  const t = invoiceTexts[language];
  const costs = costTexts[language];
  const { recipient } = content;
  // The typeface of the file has the hyphen for a minus, and no sign of its own.
  const money = (ore: number) => formatKroner(ore, language).replace("\u2212", "-");
  const facts = [
    { label: t.from, text: about.from },
    { label: t.to, text: recipient.address },
    { label: t.organisationNumber, text: recipient.organisationNumber },
    { label: t.reference, text: recipient.reference },
    { label: t.case, text: `${about.reference} ${about.title}` },
    { label: t.credits, text: credited ?? "" },
    { label: t.sentOn, text: formatDate(sentOn, language) },
    { label: t.dueOn, text: dueOn ? formatDate(dueOn, language) : "" },
    { label: t.reason, text: content.reason },
  ];
  const rates = content.vat.flatMap(({ basisPoints, vatOre }) =>
    basisPoints === null
      ? []
      : [{ what: costs.sums.vat({ rate: formatVatRate(basisPoints, language) }), amount: money(vatOre) }],
  );
  return {
    title: credited ? t.creditNote({ number }) : t.invoice({ number }),
    language,
    facts: facts.filter(({ text }) => text !== ""),
    table: {
      headings: costs.sums,
      rows: content.lines.map((line) => ({
        what: describeInvoiceLine(line, costs, language),
        amount: money(line.amountOre),
      })),
      sums: [
        { what: costs.sums.net, amount: money(content.netOre) },
        ...rates,
        { what: credited ? t.creditTotal : costs.sums.total, amount: money(Math.abs(content.totalOre)) },
      ],
    },
    notes: [
      ...(content.vat.some(({ basisPoints }) => basisPoints === null) ? [costs.sums.vatUnknown] : []),
      t.time({ time: formatMinutes(content.minutes, language) }),
      t.rounding,
      t.neverMore,
      ...(recipient.isPublicBody || recipient.organisationNumber ? [t.publicBody] : []),
      t.operator({ operator: about.operatorName }),
    ],
    simplifiedNote: t.simplified,
    createdAt: at,
    pageText: t.page,
  };
}
