import { Link } from "@remix-run/react";
import type { ShownRegrouping } from "~/app/domain/applications/CaseDecisions";
import { paths } from "~/app/i18n/paths";
import { useLanguage } from "~/app/i18n/useTexts";
import { useDecisionTexts } from "./decisionTexts";

/** For the applicant: what waits for a yes or no. */
export function RegroupingNotice({
  applicationId,
  regroupings,
}: {
  applicationId: string;
  regroupings: ShownRegrouping[];
}) {
  const t = useDecisionTexts().regroup.forApplicant;
  const language = useLanguage();
  return regroupings
    .filter(({ accepted }) => accepted === null)
    .map(({ id, unitId, unitName, title }) => (
      <section className="card card--look stack stack--tight" key={id}>
        <h2>{t.heading({ unit: unitName[language] })}</h2>
        <p>{title}</p>
        <p>
          <Link className="ds-button" to={paths(language).regrouping(applicationId, unitId)}>
            {t.link}
          </Link>
        </p>
      </section>
    ));
}

/** For staff: every proposal, with the answer. */
export function RegroupingList({ regroupings }: { regroupings: ShownRegrouping[] }) {
  const t = useDecisionTexts().regroup;
  if (regroupings.length === 0) return null;
  return (
    <section className="card stack stack--tight" aria-labelledby="grupperinger">
      <h2 id="grupperinger">{t.listHeading}</h2>
      <ul>
        {regroupings.map((one) => (
          <li key={one.id}>{t.staffAnswer(one)}</li>
        ))}
      </ul>
    </section>
  );
}
