import { Link } from "@remix-run/react";
import type { ApplicationStatus } from "~/app/domain/applications/computeStatus";
import { formatDate } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";

export interface SentApplication {
  id: string;
  reference: string;
  title: string;
  firstReceivedOn: string;
  status: ApplicationStatus;
  /** The latest of its parts' statutory dates; null until the application is complete. */
  dueOn: string | null;
  postponedUntil: string | null;
}

/** Applications that were sent, with where each is. */
export function SentList({ applications }: { applications: readonly SentApplication[] }) {
  const texts = useTexts();
  const t = texts.apply.list;
  const language = useLanguage();
  const to = paths(language);
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={t.sent}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.columns.title}</th>
            <th scope="col">{t.columns.status}</th>
            <th scope="col">{t.columns.received}</th>
            <th scope="col">{t.columns.due}</th>
          </tr>
        </thead>
        <tbody>
          {applications.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <Link to={to.application(one.id)}>{one.title}</Link>
                <div className="quiet">{one.reference}</div>
              </th>
              <td>
                <span className={one.status === "supplement-requested" ? "tag tag--look" : "tag"}>
                  {texts.status.applicant[one.status]}
                </span>
              </td>
              <td>{formatDate(one.firstReceivedOn, language)}</td>
              <td>
                {one.dueOn ? formatDate(one.dueOn, language) : <span className="quiet">{t.noDue}</span>}
                {one.postponedUntil ? (
                  <div>{t.postponedTo({ date: formatDate(one.postponedUntil, language) })}</div>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
