import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { computeStatutoryDeadline } from "~/app/domain/deadlines/computeStatutoryDeadline";
import { osloDate } from "~/app/domain/osloDate";
import { getLanguage } from "~/app/http/getLanguage";
import { paths } from "~/app/i18n/paths";
import { pageTitle, textsOf, useLanguage, useTexts } from "~/app/i18n/useTexts";
import { DeadlineCard } from "~/app/ui/public/DeadlineCard";
import { LawAndPractice } from "~/app/ui/public/LawAndPractice";
import { NeedCards } from "~/app/ui/public/NeedCards";

export const handle = { access: { read: "view-public" } } satisfies RouteAccess;

export async function loader({ params, context }: LoaderFunctionArgs) {
  getLanguage(params);
  const { deps } = context.portal;
  const today = osloDate(await deps.now());
  const dueOn = (linkage: boolean) => computeStatutoryDeadline({ completeOn: today, linkage }, deps.calendar).dueOn;
  return { today, separate: dueOn(false), linked: dueOn(true) };
}

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).front.title);

export default function Front() {
  const deadlines = useLoaderData<typeof loader>();
  const t = useTexts().front;
  const to = paths(useLanguage());
  return (
    <div className="front">
      <div className="columns columns--front">
        <div className="stack">
          <h1>{t.title}</h1>
          <p className="lead">{t.lead}</p>
          <div className="row">
            <Form method="post" action={to.applications}>
              <input type="hidden" name="intent" value="start" />
              <button className="ds-button">{t.start}</button>
            </Form>
            <Link className="ds-button" data-variant="secondary" to={to.sources}>
              {t.find}
            </Link>
          </div>
          <p className="quiet">{t.anyone}</p>
        </div>
        <DeadlineCard {...deadlines} />
      </div>
      <NeedCards />
      <section aria-labelledby="slik-gar-det" className="stack">
        <h2 id="slik-gar-det">{t.steps.heading}</h2>
        <ol className="front-steps">
          {t.steps.list.map((step) => (
            <li key={step.heading}>
              <h3>{step.heading}</h3>
              <p>{step.text}</p>
            </li>
          ))}
        </ol>
      </section>
      <LawAndPractice />
    </div>
  );
}
