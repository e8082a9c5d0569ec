import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { canWithdraw } from "~/app/domain/applications/decide";
import { loadCaseOfApplicant } from "~/app/http/caseOfApplicant";
import { notFound } from "~/app/http/problem";
import { paths } from "~/app/i18n/paths";
import { pageTitle, textsOf, useLanguage, useTexts } from "~/app/i18n/useTexts";
import { ChangeProblemMessage } from "~/app/ui/ChangeProblemMessage";
import { withdrawApplication } from "~/app/usecases/withdrawApplication";

export const handle = { access: { read: "view-own-case", change: "act-on-own-case" } } satisfies RouteAccess;

export async function loader(args: LoaderFunctionArgs) {
  const { record, account } = await loadCaseOfApplicant(args);
  const { id, reference, title, version, state } = record;
  return { id, reference, title, version, reader: account.name, isPossible: canWithdraw(state) };
}

export async function action(args: ActionFunctionArgs) {
  const { portal, language, account, record } = await loadCaseOfApplicant(args);
  const form = await args.request.formData();
  const version = Number(form.get("version"));
  if (!Number.isInteger(version)) throw notFound();
  const outcome = await withdrawApplication(portal.deps, { applicationId: record.id, actor: account, version });
  if (outcome.ok) return redirect(paths(language).application(record.id), 303);
  if (outcome.problem.code === "not-found") throw notFound();
  return data({ problem: outcome.problem }, { status: 409 });
}

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).status.withdraw.title);

export default function WithdrawPage() {
  const { id, reference, title, version, reader, isPossible } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>()?.problem;
  const t = useTexts().status;
  const to = paths(useLanguage());
  const toCase = <Link to={to.application(id)}>{t.page.toCase}</Link>;
  return (
    <div className="stack">
      {problem ? (
        <ChangeProblemMessage problem={problem} reader={reader}>
          <p>{toCase}</p>
        </ChangeProblemMessage>
      ) : null}
      <div className="stack stack--tight">
        <p className="quiet">{t.page.case({ reference, title })}</p>
        <h1>{t.withdraw.title}</h1>
      </div>
      {isPossible ? (
        <>
          <p>{t.withdraw.text}</p>
          <p>{t.withdraw.invoice}</p>
          <Form method="post" className="form-actions">
            <input type="hidden" name="version" value={version} />
            <button className="ds-button">{t.withdraw.confirm}</button>
            <Link to={to.application(id)}>{t.withdraw.keep}</Link>
          </Form>
        </>
      ) : (
        <p>
          {t.withdraw.notPossible} {toCase}
        </p>
      )}
    </div>
  );
}
