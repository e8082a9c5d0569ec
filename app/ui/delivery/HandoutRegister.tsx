import { Link } from "@remix-run/react";
import type { RegisterRow } from "~/app/domain/deliveries/RegisterRow";
import { formatDate } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";

export interface HandoutRegisterProps {
  audience: "caseworker" | "unit";
  rows: RegisterRow[];
}

/** The register of what was handed out, with its exports. */
export function HandoutRegister({ audience, rows }: HandoutRegisterProps) {
  const texts = useTexts();
  const t = texts.delivery.register;
  const language = useLanguage();
  const to = paths(language);
  const c = t.columns;
  return (
    <div className="stack">
      <p className="back-link">
        <Link to={audience === "caseworker" ? to.queue : to.parts}>
          {audience === "caseworker" ? texts.caseworker.case.toQueue : texts.unit.title}
        </Link>
      </p>
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      {rows.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <>
          <p className="row">
            <a href={to.handoutRegisterFile(audience, "csv")}>{t.csv}</a>
            <a href={to.handoutRegisterFile(audience, "json")}>{t.json}</a>
          </p>
          <div className="table-frame" tabIndex={0} role="region" aria-label={t.title}>
            <table className="ds-table register">
              <thead>
                <tr>
                  {[
                    c.handedOutOn,
                    c.reference,
                    c.unit,
                    c.recipient,
                    c.content,
                    c.sources,
                    c.purpose,
                    c.legalBasis,
                    c.keptUntil,
                  ].map((heading) => (
                    <th scope="col" key={heading}>
                      {heading}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row, at) => (
                  <tr key={`${row.reference}${row.recipient}${at}`}>
                    <th scope="row">{formatDate(row.handedOutOn, language)}</th>
                    <td>{row.reference}</td>
                    <td>{row.unit}</td>
                    <td>{[row.recipient, row.institution].filter(Boolean).join(", ")}</td>
                    <td className="register__text">{row.content}</td>
                    <td>{row.sources}</td>
                    <td className="register__text">
                      {row.purposeCategory}. {row.purpose}
                    </td>
                    <td className="register__text">{row.legalBasis}</td>
                    <td>{formatDate(row.keptUntil, language)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </div>
  );
}
