import { Link } from "@remix-run/react";
import type { PartStatus, Stage } from "~/app/domain/applications/applicationState";
import { formatDate } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { PlainDate } from "~/schemas/plainDate";
import { DaysLeft, type DaysLeftProps } from "./DaysLeft";

export interface UnitPartTableRow {
  applicationId: string;
  reference: string;
  title: string;
  unitId: string;
  unit: string | null;
  stage: Stage;
  status: PartStatus;
  /** Abbreviations. */
  sources: string[];
  dueOn: PlainDate | null;
  postponedUntil: PlainDate | null;
  deliveredOn: PlainDate | null;
  time: DaysLeftProps["time"];
}

/** The parts of a unit, days left first. */
export function UnitPartTable({ rows }: { rows: UnitPartTableRow[] }) {
  const t = useTexts().unit;
  const to = paths(useLanguage());
  return (
    <div className="table-frame" role="region" aria-label={t.caption} tabIndex={0}>
      <table className="queue">
        <caption className="visually-hidden">{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.columns.days}</th>
            <th scope="col">{t.columns.case}</th>
            <th scope="col">{t.columns.status}</th>
            <th scope="col">{t.columns.sources}</th>
            <th scope="col">{t.columns.dates}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.applicationId + row.unitId}>
              <td>
                <DaysLeft time={row.time} />
              </td>
              <th scope="row">
                <Link to={to.part(row.applicationId)}>{row.title}</Link>
                <span className="quiet">
                  {row.reference}
                  {row.unit ? ` · ${row.unit}` : ""}
                </span>
              </th>
              <td>
                <PartTags row={row} />
              </td>
              <td className="queue__sources">{row.sources.join(" · ")}</td>
              <td>
                <PartDates row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PartTags({ row }: { row: UnitPartTableRow }) {
  const t = useTexts().status;
  const { stage, status, time } = row;
  const tone =
    time?.overdue && !time.ifComplete ? "tag tag--bad" : time?.soon && !time.ifComplete ? "tag tag--look" : "tag";
  return (
    <span className="tags">
      {stage === "complete" ? (
        <span className={tone}>{t.part.staff[status]}</span>
      ) : (
        <span className="tag tag--quiet">{t.staff[stage]}</span>
      )}
      {row.postponedUntil ? <span className="tag tag--look">{t.postponed.staff}</span> : null}
    </span>
  );
}

function PartDates({ row }: { row: UnitPartTableRow }) {
  const t = useTexts().unit;
  const language = useLanguage();
  const { deliveredOn, dueOn, postponedUntil } = row;
  if (deliveredOn) return <>{t.delivered({ date: formatDate(deliveredOn, language) })}</>;
  if (!dueOn) return <span className="quiet">{t.notStarted}</span>;
  return (
    <>
      {postponedUntil ? (
        <span className="queue__line">{t.likely({ date: formatDate(postponedUntil, language) })}</span>
      ) : null}
      <span className={postponedUntil ? "queue__line quiet" : "queue__line"}>
        <Link to={`${paths(language).part(row.applicationId)}#frist`}>
          {t.due({ date: formatDate(dueOn, language) })}
        </Link>
      </span>
    </>
  );
}
