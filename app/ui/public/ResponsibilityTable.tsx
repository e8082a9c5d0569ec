import { Link } from "@remix-run/react";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { CustodianRow } from "./listResponsibilities";

/** The five custodians, and who is in charge of, prepares and decides on what stands under each. */
export function ResponsibilityTable({ rows }: { rows: CustodianRow[] }) {
  const texts = useTexts();
  const t = texts.pages.responsibilities.table;
  const to = paths(useLanguage());
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={t.caption}>
      <table className="responsibility-table">
        <caption className="visually-hidden">{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.custodian}</th>
            <th scope="col">{t.controller}</th>
            <th scope="col">{t.unit}</th>
            <th scope="col">{t.decides}</th>
            <th scope="col">{t.sources}</th>
          </tr>
        </thead>
        {rows.map(({ id, custodian, responsibilities }) => (
          <tbody key={id}>
            {responsibilities.map((one, index) => (
              <tr key={[one.controller, one.preparingUnit, one.decidedBy].join()}>
                {index === 0 ? (
                  <th scope="rowgroup" rowSpan={responsibilities.length}>
                    {custodian}
                  </th>
                ) : null}
                <td>{one.controller}</td>
                <td>{one.preparingUnit ?? texts.catalogue.source.parties.nobodyHere}</td>
                <td>{one.decidedBy}</td>
                <td>
                  {one.sources.map((source, position) => (
                    <span key={source.id}>
                      {position > 0 ? ", " : ""}
                      <Link to={to.source(source.id)} title={source.name}>
                        {source.abbreviation}
                      </Link>
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
