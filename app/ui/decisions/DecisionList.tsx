import { Link } from "@remix-run/react";
import type { CaseDecisions, ShownAppeal, ShownDecision } from "~/app/domain/applications/CaseDecisions";
import { formatDate } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { HowCounted } from "../HowCounted";
import { useDecisionTexts } from "./decisionTexts";

export interface DecisionListProps {
  applicationId: string;
  found: CaseDecisions;
  audience: "applicant" | "staff";
  /** When and why the whole was dismissed. */
  dismissal: { on: string; reasons: string | null; letterId: string | null } | null;
}

/**
 * What was decided for each part, and what became of appeals. The applicant reads the reasons in the letter first: its
 * opening is on record.
 */
export function DecisionList({ applicationId, found, audience, dismissal }: DecisionListProps) {
  const texts = useTexts().status;
  const t = useDecisionTexts();
  const language = useLanguage();
  const to = paths(language);
  const { decisions, appeals } = found;
  if (decisions.length === 0 && !dismissal && appeals.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="vedtak">
      <h2 id="vedtak">{texts.page.decisions}</h2>
      {dismissal ? (
        <article className="card stack stack--tight">
          <h3>{texts.outcome.dismissed}</h3>
          <p className="quiet">{formatDate(dismissal.on, language)}</p>
          <p className="reasons">{dismissal.reasons ?? texts.page.noReasons}</p>
          {audience === "applicant" && dismissal.letterId ? (
            <p>
              <Link to={to.letter(applicationId, dismissal.letterId)}>{t.readDecision}</Link>
            </p>
          ) : null}
          <AppealLine applicationId={applicationId} unitId={null} appeal={found.dismissal} audience={audience} />
        </article>
      ) : null}
      {decisions.map((decision) => (
        <DecisionCard key={decision.id} applicationId={applicationId} decision={decision} audience={audience} />
      ))}
      {appeals.map((appeal) => (
        <AppealCard key={appeal.id} appeal={appeal} audience={audience} />
      ))}
    </section>
  );
}

function DecisionCard({
  applicationId,
  decision,
  audience,
}: {
  applicationId: string;
  decision: ShownDecision;
  audience: "applicant" | "staff";
}) {
  const texts = useTexts().status;
  const t = useDecisionTexts();
  const language = useLanguage();
  const { outcome, unitName, decidedOn, tables, conditions, reasons, letterId, isOpened, isCurrent } = decision;
  const isReadable = audience === "staff" || isOpened || letterId === null;
  return (
    <article className={isCurrent ? "card stack stack--tight" : "card card--quiet stack stack--tight"}>
      <h3>{texts.outcome[outcome]}</h3>
      <p className="quiet">
        {texts.page.decidedOn({ unit: unitName[language], date: formatDate(decidedOn, language) })}
      </p>
      {isReadable ? (
        <>
          {tables.length > 0 && outcome !== "refused" && outcome !== "dismissed" ? (
            <>
              <h4>{t.decidedTables}</h4>
              <ul>
                {tables.map(({ title, grant, note }) => (
                  <li key={title}>
                    {title}: {t.tables.grants[grant].toLowerCase()}
                    {note ? `. ${note}` : ""}
                  </li>
                ))}
              </ul>
            </>
          ) : null}
          <p className="reasons">{reasons || texts.page.noReasons}</p>
          {conditions ? (
            <p>
              <strong>{t.conditions}:</strong> {conditions}
            </p>
          ) : null}
        </>
      ) : null}
      {audience === "applicant" && letterId ? (
        <p>
          <Link to={paths(language).letter(applicationId, letterId)} {...(isOpened ? {} : { className: "ds-button" })}>
            {t.readDecision}
          </Link>
        </p>
      ) : null}
      <AppealLine applicationId={applicationId} unitId={decision.unitId} appeal={decision.appeal} audience={audience} />
    </article>
  );
}

function AppealLine({
  applicationId,
  unitId,
  appeal,
  audience,
}: {
  applicationId: string;
  unitId: string | null;
  appeal: ShownDecision["appeal"];
  audience: "applicant" | "staff";
}) {
  const t = useDecisionTexts().appeal;
  const language = useLanguage();
  if (!appeal?.isPossible || audience === "staff") return null;
  return (
    <>
      <p>
        <Link to={paths(language).appeal(applicationId, unitId)}>
          {appeal.isLate ? t.linkLate : t.link({ date: formatDate(appeal.until, language) })}
        </Link>
      </p>
      <HowCounted counted={{ kind: "appeal", from: appeal.notifiedOn, until: appeal.until }} />
    </>
  );
}

function AppealCard({ appeal, audience }: { appeal: ShownAppeal; audience: "applicant" | "staff" }) {
  const t = useDecisionTexts().appeal;
  const language = useLanguage();
  const { unitName, lodgedOn, until, result, concludedOn, text, lateReason, reasons } = appeal;
  const concluded = concludedOn ? formatDate(concludedOn, language) : "";
  return (
    <article className={result ? "card card--quiet stack stack--tight" : "card card--look stack stack--tight"}>
      <h3>{audience === "applicant" ? t.yours : t.heading}</h3>
      <p className="quiet">
        {t.lodgedOn({ unit: unitName?.[language] ?? t.whole, date: formatDate(lodgedOn, language) })}
        {lodgedOn > until ? ` · ${t.isLate}` : ""}
      </p>
      <p>
        {result === null
          ? audience === "applicant"
            ? t.lodged({ date: formatDate(lodgedOn, language) })
            : null
          : t[result]({ date: concluded })}
      </p>
      <p className="as-typed">{text}</p>
      {lateReason ? <p className="as-typed quiet">{lateReason}</p> : null}
      {reasons ? <p className="as-typed">{reasons}</p> : null}
    </article>
  );
}
