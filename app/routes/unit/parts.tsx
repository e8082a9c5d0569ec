import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { loadUnitParts } from "~/app/http/staffUnitParts";
import { paths } from "~/app/i18n/paths";
import { pageTitle, textsOf, useLanguage, useTexts } from "~/app/i18n/useTexts";
import { FeedLink } from "~/app/ui/calendar/FeedLink";
import { RegisterLink } from "~/app/ui/delivery/RegisterLink";
import { ClosurePrompt } from "~/app/ui/postpone/ClosurePrompt";
import { UnitPartTable } from "~/app/ui/staff/UnitPartTable";

export const handle = { access: { read: "view-own-parts" } } satisfies RouteAccess;

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).unit.title);

export const loader = (args: LoaderFunctionArgs) => loadUnitParts(args);

/** What a unit has to prepare, the most urgent first. */
export default function Parts() {
  const { rows, units, unitIds, closures } = useLoaderData<typeof loader>();
  const t = useTexts().unit;
  const to = paths(useLanguage());
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
      <ClosurePrompt closures={closures} to={to.unitPostponeMany} />
      {rows.length > 0 ? (
        <UnitPartTable rows={rows} />
      ) : (
        <p className="lead" role="status">
          {t.empty}
        </p>
      )}
      {unitIds.map((id, index) => (
        <FeedLink key={id} to={to.partsFeed(id)} of={units[index]} />
      ))}
      {unitIds.length > 0 ? <RegisterLink party="unit" /> : null}
    </div>
  );
}
