import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { caseYears } from "~/app/domain/retention/retentionRules";
import { formatDate } from "~/app/i18n/formatDate";
import { pageTitle, textsOf, useLanguage, useTexts } from "~/app/i18n/useTexts";
import { loadRetention, retentionAction } from "~/app/routes/admin/retentionPage.server";
import { ErrorSummary } from "~/app/ui/ErrorSummary";
import { ChoiceField, TextField } from "~/app/ui/Field";
import { ErasureLog } from "~/app/ui/retention/ErasureLog";
import { RuleTable } from "~/app/ui/retention/RuleTable";

export const handle = { access: { read: "manage-retention", change: "manage-retention" } } satisfies RouteAccess;

export const loader = (args: LoaderFunctionArgs) => loadRetention(args);
export const action = (args: ActionFunctionArgs) => retentionAction(args);

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).retention.admin.title);

/** The rules of retention: what they are, what is due, what was erased; and the one figure that can be set. */
export default function Retention() {
  const { years, rules, soon, soonMore, soonDays, erased, isSaved, hasRun } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const t = useTexts().retention.admin;
  const language = useLanguage();
  const wrong = { caseYears: t.yearsWrong(caseYears), confirmed: t.confirmMissing };
  const field = reply?.error.field;
  const done = isSaved ? t.saved : hasRun ? t.ran : null;
  return (
    <div className="stack stack--wide">
      <div className="stack">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
        <ErrorSummary errors={field ? [{ field, message: wrong[field] }] : []} />
        <div role="status">{done && !field ? <p className="card card--strong">{done}</p> : null}</div>
      </div>
      <section className="stack" aria-labelledby="reglene">
        <h2 id="reglene">{t.rulesHeading}</h2>
        <RuleTable rules={rules} years={years} labelledBy="reglene" />
      </section>
      <section className="stack" aria-labelledby="snart">
        <h2 id="snart">{t.soonHeading({ days: soonDays })}</h2>
        <p>{t.soonLead}</p>
        {soon.length === 0 ? <p>{t.soonNone}</p> : null}
        <ul>
          {soon.map(({ id, reference, dueOn }) => (
            <li key={id}>{t.soonOn({ reference, date: formatDate(dueOn, language) })}</li>
          ))}
        </ul>
        {soonMore > 0 ? <p>{t.soonMore({ count: soonMore })}</p> : null}
      </section>
      <section className="stack" aria-labelledby="innstilling">
        <h2 id="innstilling">{t.settingHeading}</h2>
        <Form method="post" className="stack" noValidate>
          <input type="hidden" name="act" value="years" />
          <TextField
            short
            name="caseYears"
            label={t.years}
            help={t.yearsHelp(caseYears)}
            inputMode="numeric"
            defaultValue={field === "caseYears" ? (reply?.typed ?? "") : String(years)}
            error={field === "caseYears" ? wrong.caseYears : undefined}
          />
          <div className="form-actions">
            <button className="ds-button">{t.save}</button>
          </div>
        </Form>
      </section>
      <section className="stack" aria-labelledby="slett-naa">
        <h2 id="slett-naa">{t.runHeading}</h2>
        <Form method="post" className="stack" noValidate>
          <input type="hidden" name="act" value="run" />
          <ChoiceField
            type="checkbox"
            name="confirmed"
            label={t.runLead}
            options={[{ value: "yes", label: t.confirm }]}
            chosen={[]}
            error={field === "confirmed" ? wrong.confirmed : undefined}
          />
          <div className="form-actions">
            <button className="ds-button" data-color="danger">
              {t.run}
            </button>
          </div>
        </Form>
      </section>
      <section className="stack" aria-labelledby="slettet">
        <h2 id="slettet">{t.logHeading}</h2>
        <ErasureLog rows={erased} labelledBy="slettet" />
      </section>
    </div>
  );
}
