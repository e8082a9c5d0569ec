import { Link } from "@remix-run/react";
import type { CostReply } from "~/app/domain/fees/CostReply";
import { formatKroner } from "~/app/i18n/formatKroner";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { ErrorSummary } from "../ErrorSummary";
import { CostNotice } from "./CostNotice";
import { HoursLog } from "./HoursLog";
import { InvoicePanel } from "./InvoicePanel";
import { invoiceStatus } from "./invoiceStatus";
import { PriceFacts } from "./PriceFacts";
import type { StaffCosts } from "./StaffCosts";

/** One payer's hours and invoice in a case; for Helsedataservice also what the others come to. */
export function StaffCostsPage(props: {
  costs: StaffCosts;
  reply: CostReply | undefined;
  pdfHref(invoiceId: string): string;
}) {
  const { costs, reply, pdfHref } = props;
  const t = useTexts().costs;
  const errors = (reply?.errors ?? []).map(({ field, code }) => ({ field, message: t.errors[code] }));
  const errorOf = (act: string, field: string) =>
    reply?.act === act ? errors.find((error) => error.field === field)?.message : undefined;
  return (
    <div className="stack stack--wide">
      <div className="stack">
        <p className="back-link">
          <Link to={costs.caseAddress}>{t.staff.back}</Link>
        </p>
        <div className="stack stack--tight">
          <p className="quiet">
            {costs.reference} · {costs.title}
          </p>
          <h1>{t.staff.of({ payer: costs.payerName })}</h1>
        </div>
        {reply?.problem ? <CostNotice text={t.staff.problems[reply.problem]} /> : null}
        {reply?.justAsked ? <CostNotice text={t.staff.justAsked} /> : null}
        <ErrorSummary errors={errors} />
        <Ceiling costs={costs} />
      </div>
      <HoursLog costs={costs} reply={reply} errorOf={errorOf} />
      <InvoicePanel costs={costs} reply={reply} errorOf={errorOf} pdfHref={pdfHref} />
      <Earlier costs={costs} pdfHref={pdfHref} />
      <Others others={costs.others} />
      {costs.list ? (
        <details>
          <summary>{t.staff.prices}</summary>
          <PriceFacts list={costs.list} />
        </details>
      ) : null}
    </div>
  );
}

function Ceiling({ costs }: { costs: StaffCosts }) {
  const t = useTexts().costs.staff;
  const language = useLanguage();
  const { costHold, ceilingOre, soFarOre } = costs;
  const soFar = soFarOre === null ? null : formatKroner(soFarOre, language);
  return (
    <>
      {costHold ? <p className="card card--look">{t.hold}</p> : null}
      {soFar === null ? null : (
        <p>
          {ceilingOre === null
            ? t.noCeiling({ soFar })
            : t.ceiling({ ceiling: formatKroner(ceilingOre, language), soFar })}
        </p>
      )}
    </>
  );
}

function Earlier({ costs, pdfHref }: { costs: StaffCosts; pdfHref(invoiceId: string): string }) {
  const t = useTexts().costs;
  const language = useLanguage();
  const numbered = costs.earlier.filter((one) => one.number);
  if (numbered.length === 0) return null;
  return (
    <section className="stack stack--tight" aria-labelledby="tidligere">
      <h2 id="tidligere">{t.staff.earlier}</h2>
      <ul>
        {numbered.map((one) => (
          <li key={one.id}>
            <a href={pdfHref(one.id)} download>
              {one.number}
            </a>{" "}
            · {one.isNote ? t.status.creditNote : t.status[one.status]} · {formatKroner(one.totalOre, language)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Others({ others }: Pick<StaffCosts, "others">) {
  const t = useTexts().costs;
  const language = useLanguage();
  if (others.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="andre">
      <h2 id="andre">{t.staff.others}</h2>
      <div className="table-frame" role="region" aria-labelledby="andre" tabIndex={0}>
        <table className="amounts">
          <thead>
            <tr>
              <th scope="col">{t.staff.otherPayer}</th>
              <th scope="col" className="amount">
                {t.staff.otherTotal}
              </th>
              <th scope="col">{t.staff.otherState}</th>
            </tr>
          </thead>
          <tbody>
            {others.map((one) => (
              <tr key={one.payer}>
                <th scope="row">{one.name}</th>
                <td className="amount">
                  {one.totalOre === null ? t.estimate.notKnown : formatKroner(one.totalOre, language)}
                </td>
                <td>{one.status ? invoiceStatus({ ...one, status: one.status }, t) : t.staff.noInvoice}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
