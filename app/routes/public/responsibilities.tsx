import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { osloDate } from "~/app/domain/osloDate";
import { getLanguage } from "~/app/http/getLanguage";
import { formatDate } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import { pageTitle, textsOf, useLanguage, useTexts } from "~/app/i18n/useTexts";
import { ChangeList } from "~/app/ui/public/ChangeList";
import { listChanges } from "~/app/ui/public/listChanges";
import { listOwnForms, listResponsibilities } from "~/app/ui/public/listResponsibilities";
import { schemeRegulationUrl } from "~/app/ui/public/outsideAddresses";
import { ResponsibilityTable } from "~/app/ui/public/ResponsibilityTable";

export const handle = { access: { read: "view-public" } } satisfies RouteAccess;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const language = getLanguage(params);
  const { deps } = context.portal;
  const [{ catalogue }, now] = await Promise.all([deps.catalogue(), deps.now()]);
  const today = osloDate(now);
  return {
    today,
    rows: listResponsibilities(catalogue, language, today),
    ownForms: listOwnForms(catalogue, language),
    changes: listChanges(catalogue, language, today),
  };
}

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).pages.responsibilities.title);

export default function Responsibilities() {
  const { today, rows, ownForms, changes } = useLoaderData<typeof loader>();
  const t = useTexts().pages.responsibilities;
  const language = useLanguage();
  const to = paths(language);
  return (
    <div className="stack stack--wide">
      <div className="stack">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      <section className="stack" aria-labelledby="ansvaret">
        <h2 id="ansvaret">{t.table.heading({ date: formatDate(today, language) })}</h2>
        <ResponsibilityTable rows={rows} />
      </section>
      <section className="stack" aria-labelledby="oppgavene">
        <h2 id="oppgavene">{t.roles.heading}</h2>
        <dl className="facts">
          {t.roles.list.map(({ term, text }) => (
            <div className="facts__pair" key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <p className="quiet">
          <a href={schemeRegulationUrl}>{t.roles.schemeLink}</a>
        </p>
      </section>
      <section className="stack" aria-labelledby="endringer">
        <h2 id="endringer">{t.changes.heading}</h2>
        <p>{t.changes.text}</p>
        <ChangeList changes={changes} />
      </section>
      <section className="stack stack--tight" aria-labelledby="egne-skjemaer">
        <h2 id="egne-skjemaer">{t.ownForms.heading}</h2>
        <p>{t.ownForms.text}</p>
        <ul>
          {ownForms.map(({ id, name }) => (
            <li key={id}>
              <Link to={to.source(id)}>{name}</Link>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
