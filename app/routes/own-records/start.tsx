import type { MetaFunction } from "@remix-run/node";
import { Link } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { paths } from "~/app/i18n/paths";
import { pageTitle, textsOf, useLanguage, useTexts } from "~/app/i18n/useTexts";
import { RightCards } from "~/app/ui/own-records/start/RightCards";
import { SeenAtHelsenorge } from "~/app/ui/own-records/start/SeenAtHelsenorge";

export const handle = { access: {} } satisfies RouteAccess;

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).ownRecordsStart.title);

/** The first page about one's own records. It is of use without JavaScript: all is told, and the template is here. */
export default function Start() {
  const t = useTexts().ownRecordsStart;
  const to = paths(useLanguage());
  return (
    <div className="front record-start">
      <div className="stack">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
        <div className="row">
          <Link className="ds-button" to={to.ownRecords("providers")}>
            {t.begin}
          </Link>
        </div>
        <p className="quiet">{t.anyone}</p>
      </div>
      <RightCards />
      <SeenAtHelsenorge />
      <section className="stack" aria-labelledby="veien">
        <h2 id="veien">{t.road.heading}</h2>
        <ol className="front-steps record-road">
          {t.road.steps.map(({ heading, text }) => (
            <li key={heading}>
              <h3>{heading}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </section>
      <section className="stack" aria-labelledby="mal">
        <h2 id="mal">{t.template.heading}</h2>
        <p>{t.template.lead}</p>
        <details className="record-template">
          <summary>{t.template.summary}</summary>
          <article className="letter letter-template" aria-label={t.template.label}>
            {t.template.text}
          </article>
        </details>
      </section>
      <section className="stack stack--tight" aria-labelledby="grenser">
        <h2 id="grenser">{t.limits.heading}</h2>
        <ul>
          {t.limits.list.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
