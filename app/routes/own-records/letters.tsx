import type { MetaFunction } from "@remix-run/node";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { pageTitle, textsOf, useTexts } from "~/app/i18n/useTexts";

export const handle = { access: {} } satisfies RouteAccess;

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).recordLetterPages.title);

export default function Letters() {
  const t = useTexts().recordLetterPages;
  return (
    <div className="stack">
      <h1>{t.title}</h1>
    </div>
  );
}
