import type { InvoiceContent } from "../fees/CaseCosts";

/** What is left of an invoice once its time is over: the amounts, the time and the prices, and nobody's name or words. */
export function redactInvoice(content: InvoiceContent): InvoiceContent {
  const { isPublicBody } = content.recipient;
  return {
    ...content,
    lines: content.lines.map((line) => (line.kind === "discount" ? { ...line, reason: "" } : line)),
    recipient: { address: "", reference: "", organisationNumber: "", email: "", isPublicBody },
    discount: content.discount && { ...content.discount, reason: "" },
    reason: "",
  };
}
