import { Form, Link, useNavigation } from "@remix-run/react";
import type { Outcome } from "~/app/domain/applications/applicationState";
import type { Shortcoming } from "~/app/domain/applications/listShortcomings";
import { formatDate, formatTime } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { PlainDate } from "~/schemas/plainDate";
import { TextArea } from "../Field";
import { typedText } from "../staff/flattenTyped";
import { ChecklistFields, type ChecklistEntry } from "./ChecklistFields";
import { useDecisionTexts } from "./decisionTexts";

export interface AssessmentPageProps {
  applicationId: string;
  reference: string;
  title: string;
  caseAddress: string;
  use: string;
  purposes: {
    id: string;
    name: string;
    purpose: { text: string; paragraph: string; url: string } | null;
    fit: string;
  }[];
  shortcomings: Shortcoming[];
  findings: { errors: number; warnings: number } | null;
  tables: {
    about: string;
    status: "estimated" | "spread-unknown" | "stopped";
    cells: number;
    below: number;
    expected: { low: number; high: number } | null;
  }[];
  /** Pairs of tables that can be subtracted from one another. */
  differencing: number;
  similar: {
    id: string;
    reference: string;
    title: string;
    shared: string[];
    outcome: Outcome;
    decidedOn: PlainDate;
    href: string;
  }[];
  checklist: ChecklistEntry[];
  notes: string;
  version: number;
  saved: { name: string; on: PlainDate; at: string } | null;
  isSavedNow: boolean;
  decidable: { unitId: string; unit: string }[];
  /** After a save that a colleague came before. */
  reply: { typed: Record<string, unknown>; theirs: string | null; version: number } | undefined;
}

/** All that is needed to decide a case, on one page, with room for notes and ticks. */
export function AssessmentPage(props: AssessmentPageProps) {
  const texts = useTexts();
  const t = useDecisionTexts().assess;
  const language = useLanguage();
  const to = paths(language);
  const isBusy = useNavigation().state === "submitting";
  const { reply, saved, decidable } = props;
  return (
    <div className="stack stack--wide">
      <div className="stack stack--tight">
        <p className="back-link">
          <Link to={props.caseAddress}>{texts.caseworker.form.back}</Link>
        </p>
        <p className="quiet">
          {props.reference} · {props.title}
        </p>
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      <Purposes {...props} />
      <Completeness {...props} />
      <SmallCells {...props} />
      <Similar {...props} />
      <Form method="post" className="stack">
        <h2>{t.notesHeading}</h2>
        <div role="status">{props.isSavedNow && !reply ? <p className="card card--strong">{t.savedNow}</p> : null}</div>
        {reply?.theirs !== null && reply !== undefined ? (
          <section className="card card--look" role="alert">
            <p>{t.changed}</p>
            <h3>{t.theirs}</h3>
            <p className="as-typed">{reply.theirs}</p>
          </section>
        ) : null}
        {saved ? (
          <p className="quiet">
            {t.saved({
              name: saved.name,
              date: formatDate(saved.on, language),
              time: formatTime(new Date(saved.at), language),
            })}
          </p>
        ) : null}
        <input type="hidden" name="version" value={reply?.version ?? props.version} />
        <TextArea
          name="notes"
          label={t.notes}
          rows={6}
          defaultValue={reply ? typedText(reply.typed, "notes") : props.notes}
        />
        <ChecklistFields checklist={props.checklist} typed={reply?.typed} />
        <div className="form-actions">
          <button className="ds-button" data-variant={decidable.length > 0 ? "secondary" : "primary"} disabled={isBusy}>
            {t.save}
          </button>
          {decidable.map(({ unitId, unit }, at) => (
            <Link
              key={unitId}
              to={to.casePartAction(props.applicationId, "vedtak", unitId)}
              {...(at === 0 ? { className: "ds-button" } : {})}
            >
              {t.toDecision({ unit })}
            </Link>
          ))}
        </div>
      </Form>
    </div>
  );
}

function Purposes({ use, purposes }: Pick<AssessmentPageProps, "use" | "purposes">) {
  const t = useDecisionTexts().assess;
  return (
    <section className="stack" aria-labelledby="formal">
      <h2 id="formal">{t.purposeHeading}</h2>
      <dl className="facts">
        <dt>{t.use}</dt>
        <dd className="as-typed">{use || t.noAnswer}</dd>
      </dl>
      {purposes.map(({ id, name, purpose, fit }) => (
        <dl className="comparison" key={id}>
          <div>
            <dt>{t.purposeOf({ source: name })}</dt>
            <dd>
              {purpose ? (
                <>
                  {purpose.text} <a href={purpose.url}>{purpose.paragraph}</a>
                </>
              ) : (
                t.noPurpose
              )}
            </dd>
          </div>
          <div>
            <dt>{t.fit}</dt>
            <dd className="as-typed">{fit || t.noAnswer}</dd>
          </div>
        </dl>
      ))}
    </section>
  );
}

function Completeness({ shortcomings }: Pick<AssessmentPageProps, "shortcomings">) {
  const t = useDecisionTexts().assess;
  const sentences = useTexts().apply.shortcomings;
  const of = (weight: Shortcoming["weight"]) => shortcomings.filter((one) => one.weight === weight);
  const groups = [
    { heading: t.missing, found: of("missing") },
    { heading: t.doubtful, found: of("doubtful") },
  ];
  return (
    <section className="stack stack--tight" aria-labelledby="fullstendig">
      <h2 id="fullstendig">{t.completeHeading}</h2>
      {shortcomings.length === 0 ? <p>{t.complete}</p> : null}
      {groups.map(({ heading, found }) =>
        found.length > 0 ? (
          <div key={heading}>
            <h3>{heading}</h3>
            <ul>
              {found.map(({ code, field, sourceId }) => (
                <li key={`${field}${code}${sourceId ?? ""}`}>
                  {sentences[code]}
                  {sourceId ? ` (${sourceId.toUpperCase()})` : ""}
                </li>
              ))}
            </ul>
          </div>
        ) : null,
      )}
    </section>
  );
}

function SmallCells({
  tables,
  differencing,
  findings,
}: Pick<AssessmentPageProps, "tables" | "differencing" | "findings">) {
  const t = useDecisionTexts().assess;
  return (
    <section className="stack stack--tight" aria-labelledby="sma-tall">
      <h2 id="sma-tall">{t.cellsHeading}</h2>
      {tables.length === 0 ? <p>{t.cellsNone}</p> : null}
      <ul>
        {tables.map(({ about, status, cells, below, expected }) => (
          <li key={about}>
            {about}.{" "}
            <strong>
              {status === "stopped"
                ? t.cellsStopped
                : expected && status === "estimated"
                  ? t.cells({ low: expected.low, high: expected.high, cells, below })
                  : t.cellsAtLeast({ cells, below })}
            </strong>
          </li>
        ))}
      </ul>
      {differencing > 0 ? <p>{t.differencing({ count: differencing })}</p> : null}
      {findings && findings.errors + findings.warnings > 0 ? <p>{t.readingFindings(findings)}</p> : null}
      {tables.length > 0 ? <p className="quiet">{t.cellsAdvice}</p> : null}
    </section>
  );
}

function Similar({ similar }: Pick<AssessmentPageProps, "similar">) {
  const t = useDecisionTexts().assess;
  const outcome = useTexts().status.outcome;
  const language = useLanguage();
  return (
    <section className="stack stack--tight" aria-labelledby="lignende">
      <h2 id="lignende">{t.earlierHeading}</h2>
      {similar.length === 0 ? (
        <p>{t.earlierNone}</p>
      ) : (
        <div className="table-frame" role="region" aria-labelledby="lignende" tabIndex={0}>
          <table className="queue">
            <thead>
              <tr>
                <th scope="col">{t.earlierColumns.case}</th>
                <th scope="col">{t.earlierColumns.shared}</th>
                <th scope="col">{t.earlierColumns.outcome}</th>
              </tr>
            </thead>
            <tbody>
              {similar.map((one) => (
                <tr key={one.id}>
                  <th scope="row">
                    <Link to={one.href}>{one.title}</Link> <span className="quiet">{one.reference}</span>
                  </th>
                  <td>{one.shared.join(", ")}</td>
                  <td>{t.earlier({ outcome: outcome[one.outcome], date: formatDate(one.decidedOn, language) })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
