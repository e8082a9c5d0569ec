import { Link } from "@remix-run/react";
import type { InvoiceRecipient, InvoiceStatus } from "~/app/domain/fees/CaseCosts";
import { formatDate } from "~/app/i18n/formatDate";
import { formatKroner } from "~/app/i18n/formatKroner";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { PlainDate } from "~/schemas/plainDate";
import { CeilingQuestion, type CeilingReply } from "./CeilingQuestion";
import { EstimateCard, type ShownEstimate } from "./EstimateCard";
import { invoiceStatus } from "./invoiceStatus";

/** What the applicant sees of the costs of their case. */
export interface ApplicantCosts {
  id: string;
  reference: string;
  title: string;
  version: number;
  /** The applicant's name, to tell their own change in another window as theirs. */
  reader: string;
  costHold: boolean;
  ceilingOre: number | null;
  /** The applicant has said no since the ceiling was reached. */
  hasDeclined: boolean;
  soFarOre: number;
  estimate: ShownEstimate;
  /** Sent ones and credit notes, and the word that nothing is owed; oldest first. */
  invoices: {
    id: string;
    name: string;
    number: string | null;
    status: InvoiceStatus;
    nothingOwed: boolean;
    totalOre: number;
    dueOn: PlainDate | null;
    paidOn: PlainDate | null;
    creditedOn: PlainDate | null;
    /** Number of the invoice that a credit note takes back. */
    takesBack: string | null;
  }[];
  /** Names of those whose invoice may still come. */
  toCome: string[];
  recipient: InvoiceRecipient;
}

/** All invoices in one place, beside the estimate. What is owed now is the heading. */
export function ApplicantCostsPage({ costs, reply }: { costs: ApplicantCosts; reply: CeilingReply | undefined }) {
  const texts = useTexts();
  const t = texts.costs.applicant;
  const language = useLanguage();
  const to = paths(language);
  const { reference, title } = costs;
  return (
    <div className="columns">
      <div className="stack stack--wide">
        <div className="stack stack--tight">
          <p className="quiet">{texts.status.page.case({ reference, title })}</p>
          <h1>{headingOf(costs, t.heading, (ore) => formatKroner(ore, language))}</h1>
          <p className="lead">{t.lead}</p>
        </div>
        {costs.costHold ? <CeilingQuestion costs={costs} reply={reply} /> : null}
        <section className="stack stack--tight" aria-labelledby="fakturaer">
          <h2 id="fakturaer">{t.invoices}</h2>
          <Invoices costs={costs} />
          <p>{costs.toCome.length > 0 ? t.toCome({ names: costs.toCome.join(", ") }) : t.nothingToCome}</p>
          {costs.soFarOre > 0 ? <p>{t.soFar({ amount: formatKroner(costs.soFarOre, language) })}</p> : null}
        </section>
        <Recipient recipient={costs.recipient} />
        <p>
          <Link to={to.application(costs.id)}>{texts.status.page.toCase}</Link>
        </p>
      </div>
      <aside className="stack">
        <EstimateCard estimate={costs.estimate} ceilingOre={costs.ceilingOre} />
      </aside>
    </div>
  );
}

type HeadingTexts = ReturnType<typeof useTexts>["costs"]["applicant"]["heading"];

/** The answer is the heading: what is to be paid now, or that we need one. */
export function headingOf(
  costs: Pick<ApplicantCosts, "costHold" | "invoices">,
  t: HeadingTexts,
  money: (ore: number) => string,
): string {
  if (costs.costHold) return t.question;
  const owed = costs.invoices.filter(({ status, takesBack, nothingOwed }) => {
    return status === "sent" && takesBack === null && !nothingOwed;
  });
  if (owed.length > 0) return t.owed({ amount: money(owed.reduce((sum, one) => sum + one.totalOre, 0)) });
  return costs.invoices.length > 0 ? t.settled : t.nothing;
}

function Invoices({ costs }: { costs: ApplicantCosts }) {
  const texts = useTexts().costs;
  const t = texts.applicant;
  const language = useLanguage();
  const to = paths(language);
  if (costs.invoices.length === 0) return <p>{t.none}</p>;
  return (
    <div className="table-frame" role="region" aria-label={texts.link} tabIndex={0}>
      <table className="amounts">
        <thead>
          <tr>
            <th scope="col">{t.from}</th>
            <th scope="col">{t.number}</th>
            <th scope="col" className="amount">
              {texts.sums.amount}
            </th>
            <th scope="col">{t.due}</th>
            <th scope="col">{t.state}</th>
          </tr>
        </thead>
        <tbody>
          {costs.invoices.map((one) => (
            <tr key={one.id}>
              <th scope="row">{one.name}</th>
              <td>
                {one.number ? (
                  <a href={to.invoice(costs.id, one.id)} download>
                    <span className="visually-hidden">{t.download({ number: one.number })}</span>
                    <span aria-hidden="true">{one.number}</span>
                  </a>
                ) : null}
              </td>
              <td className="amount">{formatKroner(one.totalOre, language)}</td>
              <td>{one.dueOn && one.status === "sent" ? formatDate(one.dueOn, language) : null}</td>
              <td>
                {one.takesBack ? (
                  <>
                    {texts.status.creditNote}. {t.takesBack({ number: one.takesBack })}
                  </>
                ) : one.status === "paid" && one.paidOn ? (
                  t.paidOn({ date: formatDate(one.paidOn, language) })
                ) : one.status === "credited" && one.creditedOn ? (
                  t.creditedOn({ date: formatDate(one.creditedOn, language) })
                ) : (
                  invoiceStatus(one, texts)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Recipient({ recipient }: Pick<ApplicantCosts, "recipient">) {
  const t = useTexts().costs.applicant;
  const { address, reference, organisationNumber, isPublicBody } = recipient;
  return (
    <section className="card" aria-labelledby="mottaker">
      <h2 id="mottaker">{t.recipient}</h2>
      <dl className="facts">
        <div className="facts__pair">
          <dt>{t.recipient}</dt>
          <dd>{address}</dd>
        </div>
        {reference ? (
          <div className="facts__pair">
            <dt>{t.reference}</dt>
            <dd>{reference}</dd>
          </div>
        ) : null}
        {organisationNumber ? (
          <div className="facts__pair">
            <dt>{t.organisationNumber}</dt>
            <dd>{organisationNumber}</dd>
          </div>
        ) : null}
      </dl>
      {isPublicBody || organisationNumber ? <p className="quiet">{t.publicBody}</p> : null}
    </section>
  );
}
