import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { getLanguage } from "~/app/http/getLanguage";
import { paths } from "~/app/i18n/paths";
import { pageTitle, textsOf, useLanguage, useTexts } from "~/app/i18n/useTexts";
import { universalDesignUrl } from "~/app/ui/public/outsideAddresses";

export const handle = { access: { read: "view-public" } } satisfies RouteAccess;

export function loader({ params }: LoaderFunctionArgs) {
  getLanguage(params);
  return null;
}

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).pages.accessibility.title);

export default function Accessibility() {
  const t = useTexts().pages.accessibility;
  const to = paths(useLanguage());
  return (
    <div className="stack stack--wide">
      <div className="stack">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      <section className="stack stack--tight" aria-labelledby="testet">
        <h2 id="testet">{t.testedHeading}</h2>
        <ul>
          {t.tested.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section className="stack stack--tight" aria-labelledby="ikke-testet">
        <h2 id="ikke-testet">{t.notHeading}</h2>
        <ul>
          {t.not.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section className="stack stack--tight" aria-labelledby="si-fra">
        <h2 id="si-fra">{t.feedbackHeading}</h2>
        <p>
          {t.feedback} <Link to={to.about}>{t.aboutLink}</Link>
        </p>
      </section>
      <p className="quiet">
        <a href={universalDesignUrl}>{t.lawLink}</a>
      </p>
    </div>
  );
}
