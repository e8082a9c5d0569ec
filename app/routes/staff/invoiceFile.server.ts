import { isId } from "~/app/http/caseOfApplicant";
import { contentDisposition } from "~/app/http/contentDisposition";
import { notFound } from "~/app/http/problem";
import type { Portal } from "~/app/portal";

/**
 * The PDF of a sent invoice or credit note of a case.
 * @param mayRead by payer; whether the case is the reader's is the caller's to check
 * @throws a 404 for none, one of another case, or one that the reader may not see
 */
export async function invoiceFile(
  { read }: Pick<Portal, "read">,
  applicationId: string,
  invoiceId: string | undefined,
  mayRead: (payer: string) => boolean,
): Promise<Response> {
  const invoice = isId(invoiceId) ? await read.money.findInvoice(invoiceId) : null;
  if (invoice?.applicationId !== applicationId || !invoice.pdfFileId || !mayRead(invoice.payer)) throw notFound();
  const { name, bytes } = await read.files.getBytes(invoice.pdfFileId);
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Length": String(bytes.length),
      "Content-Disposition": contentDisposition(name),
      "Cache-Control": "private, no-store",
    },
  });
}
