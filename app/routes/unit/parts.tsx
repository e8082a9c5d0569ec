import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { loadUnitParts } from "~/app/http/staffUnitParts";
import { pageTitle, textsOf, useTexts } from "~/app/i18n/useTexts";
import { UnitPartTable } from "~/app/ui/staff/UnitPartTable";

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).unit.title);

export const loader = (args: LoaderFunctionArgs) => loadUnitParts(args);

/** What a unit has to prepare, the most urgent first. */
export default function Parts() {
  const { rows, units } = useLoaderData<typeof loader>();
  const t = useTexts().unit;
  return (
    <div className="stack">
      <h1>{t.title}</h1>
      {units.length > 0 ? (
        <p>
          {t.lead} <span className="quiet">{units.join(", ")}</span>
        </p>
      ) : (
        <p className="card card--look">{t.noUnit}</p>
      )}
      {rows.length > 0 ? (
        <UnitPartTable rows={rows} />
      ) : (
        <p className="lead" role="status">
          {t.empty}
        </p>
      )}
    </div>
  );
}
