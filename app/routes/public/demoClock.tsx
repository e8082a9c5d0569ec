import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { addWorkingDays } from "~/app/domain/deadlines/addWorkingDays";
import { osloDate } from "~/app/domain/osloDate";
import { getLanguage } from "~/app/http/getLanguage";
import { notFound } from "~/app/http/problem";
import { formatDate, formatWeekday } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import { pageTitle, textsOf, useLanguage, useTexts } from "~/app/i18n/useTexts";
import { ErrorSummary } from "~/app/ui/ErrorSummary";
import { TextField } from "~/app/ui/Field";
import { longestJump, moveDemoClock } from "~/app/usecases/moveDemoClock";

export const handle = { access: { read: "use-demo", change: "use-demo" } } satisfies RouteAccess;

const jumps = [1, 5, 10, 30] as const;

/** The clock is the demo's: elsewhere the page is not there. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  getLanguage(params);
  const { env, deps } = context.portal;
  if (!env.DEMO) throw notFound();
  const today = osloDate(await deps.now());
  return {
    today,
    longest: longestJump,
    moved: readJump(new URL(request.url).searchParams.get("flyttet")),
    jumps: jumps.map((days) => ({ days, to: addWorkingDays(today, days, deps.calendar) })),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = getLanguage(params);
  const { env, deps } = context.portal;
  if (!env.DEMO) throw notFound();
  const given = (await request.formData()).get("days");
  const days = readJump(given);
  if (days === null) return data({ given: typeof given === "string" ? given : "" }, { status: 422 });
  await moveDemoClock(deps, days);
  return redirect(`${paths(language).demoClock}?flyttet=${days}`, 303);
}

/** A whole number of working days, or null. */
function readJump(given: FormDataEntryValue | null): number | null {
  if (typeof given !== "string" || !/^\d{1,3}$/.test(given.trim())) return null;
  const days = Number(given);
  return days >= 1 && days <= longestJump ? days : null;
}

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).demo.clock.name);

export default function DemoClock() {
  const { today, longest, moved, jumps: choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts().demo.clock;
  const language = useLanguage();
  const date = formatDate(today, language);
  const error = answer ? t.error({ longest }) : undefined;
  return (
    <div className="stack">
      {error ? <ErrorSummary errors={[{ field: "days", message: error }]} /> : null}
      <p className="quiet">{t.name}</p>
      <h1>{t.title({ date: `${formatWeekday(today, language)} ${date}` })}</h1>
      <p className="lead">{t.lead}</p>
      <p role="status">{moved && !error ? t.moved({ days: moved, date }) : null}</p>
      <section className="stack" aria-labelledby="hopp">
        <h2 id="hopp">{t.jumpHeading}</h2>
        <Form method="post" className="row">
          {choices.map(({ days, to }) => (
            <button key={days} className="ds-button" data-variant="secondary" name="days" value={days}>
              {t.jump({ days, weekday: formatWeekday(to, language), date: formatDate(to, language) })}
            </button>
          ))}
        </Form>
        <Form method="post" noValidate className="stack">
          <TextField
            short
            name="days"
            label={t.own}
            help={t.ownHelp({ longest })}
            inputMode="numeric"
            autoComplete="off"
            defaultValue={answer?.given}
            error={error}
          />
          <div className="form-actions">
            <button className="ds-button">{t.ownSubmit}</button>
          </div>
        </Form>
      </section>
      <section className="stack stack--tight" aria-labelledby="dette-skjer">
        <h2 id="dette-skjer">{t.happens.heading}</h2>
        <ul>
          {t.happens.list.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>
          <Link to={paths(language).demoOutbox}>{t.toOutbox}</Link>
        </p>
      </section>
    </div>
  );
}
