import { Link } from "@remix-run/react";
import type { ApplicationStatus } from "~/app/domain/applications/computeStatus";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { DaysLeft, type DaysLeftProps } from "./DaysLeft";
import { StatusTags } from "./StatusTags";

export interface QueueTableRow {
  id: string;
  reference: string;
  title: string;
  /** Institution, else the person. */
  applicant: string;
  status: ApplicationStatus;
  postponed: boolean;
  owesAnswer: boolean;
  /** Abbreviations. */
  sources: string[];
  assignedName: string | null;
  time: DaysLeftProps["time"];
}

/** `Isak Solvang` → `I. Solvang`. */
export function abbreviateName(name: string): string {
  const words = name.trim().split(/\s+/);
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${(words[0] ?? "").slice(0, 1)}. ${last}`;
}

/** The cases of the queue, days left first. */
export function QueueTable({ rows }: { rows: QueueTableRow[] }) {
  const texts = useTexts();
  const t = texts.caseworker;
  const to = paths(useLanguage());
  return (
    <div className="table-frame" role="region" aria-label={t.queue.title} tabIndex={0}>
      <table className="queue">
        <thead>
          <tr>
            <th scope="col">{t.queue.columns.days}</th>
            <th scope="col">{t.queue.columns.case}</th>
            <th scope="col">{t.queue.columns.applicant}</th>
            <th scope="col">{t.queue.columns.status}</th>
            <th scope="col">{t.queue.columns.sources}</th>
            <th scope="col">{t.queue.columns.assigned}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <DaysLeft time={row.time} />
              </td>
              <th scope="row">
                <Link to={to.case(row.id)}>{row.title}</Link>
                <span className="quiet">{row.reference}</span>
              </th>
              <td>{row.applicant}</td>
              <td>
                <StatusTags
                  status={row.status}
                  overdue={row.time?.overdue === true && !row.time.ifComplete}
                  soon={row.time?.soon === true && !row.time.ifComplete}
                  postponed={row.postponed}
                  owesAnswer={row.owesAnswer}
                />
                {row.owesAnswer ? (
                  <Link className="queue__answer" to={to.preliminaryAnswer(row.id)}>
                    {texts.letterPages.toAnswer}
                    <span className="visually-hidden">: {row.reference}</span>
                  </Link>
                ) : null}
              </td>
              <td className="queue__sources">{row.sources.join(" · ")}</td>
              <td>
                {row.assignedName ? (
                  abbreviateName(row.assignedName)
                ) : (
                  <>
                    <span aria-hidden="true">–</span>
                    <span className="visually-hidden">{t.queue.nobody}</span>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
