import type { MetaFunction } from "@remix-run/node";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { pageTitle, textsOf, useTexts } from "~/app/i18n/useTexts";

export const handle = { access: {} } satisfies RouteAccess;

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).ownRecordsProviders.title);

export default function Providers() {
  const t = useTexts().ownRecordsProviders;
  return (
    <div className="stack">
      <h1>{t.title}</h1>
    </div>
  );
}
