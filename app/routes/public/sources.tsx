import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { nameOn } from "~/app/domain/catalogue/nameOn";
import { partiesOn } from "~/app/domain/catalogue/partiesOn";
import { searchSources } from "~/app/domain/catalogue/searchSources";
import { osloDate } from "~/app/domain/osloDate";
import { getLanguage } from "~/app/http/getLanguage";
import { formatDate } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import { pageTitle, textsOf, useLanguage, useTexts } from "~/app/i18n/useTexts";
import { SourceFilter } from "~/app/ui/public/SourceFilter";
import { SourceHit } from "~/app/ui/public/SourceHit";

export const handle = { access: { read: "view-public" } } satisfies RouteAccess;

/** A filter that the catalogue doesn't have filters nothing. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = getLanguage(params);
  const { deps } = context.portal;
  const [{ catalogue }, now] = await Promise.all([deps.catalogue(), deps.now()]);
  const today = osloDate(now);
  const search = new URL(request.url).searchParams;
  const text = (search.get("q") ?? "").trim().slice(0, 200);
  const custodian = catalogue.custodians.find(({ id }) => id === search.get("dataforvalter"))?.id ?? null;
  const form = (["common", "own"] as const).find((one) => one === search.get("skjema")) ?? null;
  const custodians = catalogue.custodians.map(({ id, names }) => ({ id, name: nameOn(names, today).name[language] }));
  const hits = searchSources(catalogue, { text, custodian, form }, language, today).map((source) => ({
    id: source.id,
    abbreviation: source.abbreviation,
    name: source.name[language],
    summary: source.summary[language],
    form: source.applyThrough.form,
    coverage: { fromYear: source.coverage.fromYear, untilYear: source.coverage.untilYear },
    custodian: custodians.find(({ id }) => id === partiesOn(source, today).custodian)?.name ?? null,
  }));
  return {
    query: { text, custodian, form },
    custodians,
    hits,
    checkedOn: catalogue.checkedOn,
  };
}

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).catalogue.list.title);

export default function Sources() {
  const { query, custodians, hits, checkedOn } = useLoaderData<typeof loader>();
  const t = useTexts().catalogue.list;
  const language = useLanguage();
  const isFiltered = query.text !== "" || query.custodian !== null || query.form !== null;
  const count = { count: hits.length };
  return (
    <div className="stack">
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      <SourceFilter key={JSON.stringify(query)} query={query} custodians={custodians} />
      <div className="row">
        <p role="status">{isFiltered ? t.count(count) : t.all(count)}</p>
        {isFiltered ? <Link to={paths(language).sources}>{t.reset}</Link> : null}
      </div>
      {hits.length === 0 ? <p>{t.empty}</p> : null}
      <ul className="source-list">
        {hits.map((hit) => (
          <SourceHit key={hit.id} hit={hit} />
        ))}
      </ul>
      <p className="quiet">{t.checked({ date: formatDate(checkedOn, language) })}</p>
    </div>
  );
}
