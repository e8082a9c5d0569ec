import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { getLanguage } from "~/app/http/getLanguage";
import { pageTitle, textsOf, useTexts } from "~/app/i18n/useTexts";
import { helsedataservice } from "~/app/ui/public/outsideAddresses";

export const handle = { access: { read: "view-public" } } satisfies RouteAccess;

export function loader({ params, context }: LoaderFunctionArgs) {
  getLanguage(params);
  const { env } = context.portal;
  return { operator: env.OPERATOR_NAME, isDemo: env.DEMO };
}

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).pages.about.title);

export default function About() {
  const { operator, isDemo } = useLoaderData<typeof loader>();
  const t = useTexts().pages.about;
  return (
    <div className="stack stack--wide">
      <div className="stack">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead({ operator })}</p>
        <p>{t.what}</p>
      </div>
      {isDemo ? (
        <section className="card card--look" aria-labelledby="demo">
          <h2 id="demo">{t.demoHeading}</h2>
          <p>{t.demo}</p>
        </section>
      ) : null}
      <section className="stack stack--tight" aria-labelledby="kontakt">
        <h2 id="kontakt">{t.contactHeading}</h2>
        <p>
          {t.contact}: {t.notGiven}
        </p>
      </section>
      <section className="stack stack--tight" aria-labelledby="helsedataservice">
        <h2 id="helsedataservice">{t.hdsHeading}</h2>
        <p>{t.hds}</p>
        <dl className="facts">
          <dt>{t.email}</dt>
          <dd>
            <a href={`mailto:${helsedataservice.email}`}>{helsedataservice.email}</a>
          </dd>
          <dt>{t.phone}</dt>
          <dd>
            <a href={`tel:${helsedataservice.phone.replaceAll(" ", "")}`}>{helsedataservice.phone}</a>
          </dd>
          <dt>{t.web}</dt>
          <dd>
            <a href={helsedataservice.url}>helsedata.no</a>
          </dd>
        </dl>
      </section>
      <p className="quiet">{t.advice}</p>
    </div>
  );
}
