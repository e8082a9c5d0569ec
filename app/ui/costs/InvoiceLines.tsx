import type { ComputedInvoice } from "~/app/domain/fees/Invoice";
import { describeInvoiceLine, formatVatRate } from "~/app/i18n/describeInvoiceLine";
import { formatKroner } from "~/app/i18n/formatKroner";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";

/** What is to be paid and why: each line, then net, VAT and total. */
export function InvoiceLines({ invoice, caption }: { invoice: ComputedInvoice; caption: string }) {
  const t = useTexts().costs;
  const language = useLanguage();
  const { lines, vat, netOre, totalOre } = invoice;
  return (
    <>
      <div className="table-frame" role="region" aria-label={caption} tabIndex={0}>
        <table className="amounts">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.sums.what}</th>
              <th scope="col" className="amount">
                {t.sums.amount}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line, at) => (
              <tr key={at}>
                <td>{describeInvoiceLine(line, t, language)}</td>
                <td className="amount">{formatKroner(line.amountOre, language)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t.sums.net}</th>
              <td className="amount">{formatKroner(netOre, language)}</td>
            </tr>
            {vat.map(({ basisPoints, vatOre }) =>
              basisPoints === null ? null : (
                <tr key={basisPoints}>
                  <th scope="row">{t.sums.vat({ rate: formatVatRate(basisPoints, language) })}</th>
                  <td className="amount">{formatKroner(vatOre, language)}</td>
                </tr>
              ),
            )}
            <tr className="amounts__total">
              <th scope="row">{t.sums.total}</th>
              <td className="amount">{formatKroner(totalOre, language)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      {vat.some(({ basisPoints }) => basisPoints === null) ? <p className="quiet">{t.sums.vatUnknown}</p> : null}
    </>
  );
}
