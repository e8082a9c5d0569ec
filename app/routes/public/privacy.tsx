import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { retentionRules } from "~/app/domain/retention/retentionRules";
import { getLanguage } from "~/app/http/getLanguage";
import { paths } from "~/app/i18n/paths";
import { pageTitle, textsOf, useLanguage, useTexts } from "~/app/i18n/useTexts";
import { RuleTable } from "~/app/ui/retention/RuleTable";

export const handle = { access: { read: "view-public" } } satisfies RouteAccess;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  getLanguage(params);
  const { env, read } = context.portal;
  return {
    operator: env.OPERATOR_NAME,
    isDemo: env.DEMO,
    years: await read.settings.get("caseYears"),
    isAccountErased: new URL(request.url).searchParams.has("slettet"),
  };
}

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).pages.privacy.title);

export default function Privacy() {
  const { operator, isDemo, years, isAccountErased } = useLoaderData<typeof loader>();
  const texts = useTexts();
  const t = texts.pages.privacy;
  const keeping = texts.retention.privacy;
  const to = paths(useLanguage());
  return (
    <div className="stack stack--wide">
      <div className="stack">
        <h1>{t.title}</h1>
        <div role="status">{isAccountErased ? <p className="card card--strong">{keeping.accountErased}</p> : null}</div>
        <p className="lead">{t.lead({ operator })}</p>
        {isDemo ? <p className="card card--look">{t.demo}</p> : null}
      </div>
      <section className="stack" aria-labelledby="lagret">
        <h2 id="lagret">{t.storedHeading}</h2>
        <dl className="facts">
          {t.stored.map(({ term, text }) => (
            <div className="facts__pair" key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="stack stack--tight" aria-labelledby="ikke-lagret">
        <h2 id="ikke-lagret">{t.notHeading}</h2>
        <p>{t.not}</p>
        <p>{t.ownRecords}</p>
      </section>
      <section className="stack" aria-labelledby="informasjonskapsler">
        <h2 id="informasjonskapsler">{t.cookiesHeading}</h2>
        <p>{t.cookiesLead}</p>
        <div className="table-frame" tabIndex={0} role="region" aria-label={t.cookiesCaption}>
          <table>
            <caption className="visually-hidden">{t.cookiesCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{t.cookie}</th>
                <th scope="col">{t.cookieWhy}</th>
                <th scope="col">{t.cookieLife}</th>
              </tr>
            </thead>
            <tbody>
              {t.cookies.map(({ name, why, life }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{why}</td>
                  <td>{life}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p>{t.tracking}</p>
      </section>
      <section className="stack stack--tight" aria-labelledby="rettigheter">
        <h2 id="rettigheter">{t.rightsHeading}</h2>
        <p>{t.rights}</p>
        <p>
          <Link to={to.ownData}>{keeping.ownData}</Link>
        </p>
      </section>
      <section className="stack" aria-labelledby="hvor-lenge">
        <h2 id="hvor-lenge">{keeping.heading}</h2>
        <p>{keeping.lead}</p>
        <RuleTable rules={retentionRules} years={years} labelledBy="hvor-lenge" />
        <p>{keeping.archive}</p>
      </section>
    </div>
  );
}
