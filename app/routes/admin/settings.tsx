import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { parseWithZod } from "@conform-to/zod/v4";
import { Form, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { getLanguage } from "~/app/http/getLanguage";
import { notFound } from "~/app/http/problem";
import { requireRole } from "~/app/http/session";
import { paths } from "~/app/i18n/paths";
import { pageTitle } from "~/app/i18n/useTexts";
import { decisionTextsOf, useDecisionTexts } from "~/app/ui/decisions/decisionTexts";
import { settingsForm } from "~/schemas/decisions";

export const handle = { access: { read: "change-settings", change: "change-settings" } } satisfies RouteAccess;

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireRole(request, context, "administrator");
  const secondReview = await context.portal.read.settings.get("secondReview");
  return { secondReview, isSaved: new URL(request.url).searchParams.has("lagret") };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const account = await requireRole(request, context, "administrator");
  const submission = parseWithZod(await request.formData(), { schema: settingsForm });
  if (submission.status !== "success") throw notFound();
  const isOn = submission.value.secondReview === "yes";
  await context.portal.deps.transact((repositories) => repositories.settings.set("secondReview", isOn, account.id));
  return redirect(`${paths(getLanguage(params)).settings}?lagret`, 303);
}

export const meta: MetaFunction = ({ params }) => pageTitle(decisionTextsOf(params).settings.title);

/** What an administrator can switch while the portal runs. */
export default function Settings() {
  const { secondReview, isSaved } = useLoaderData<typeof loader>();
  const t = useDecisionTexts().settings;
  return (
    <div className="stack staff-form">
      <h1>{t.title}</h1>
      <div role="status">{isSaved ? <p className="card card--strong">{t.saved}</p> : null}</div>
      <Form method="post" className="stack">
        <div className="choice">
          <input
            type="checkbox"
            id="second-review"
            name="secondReview"
            value="yes"
            defaultChecked={secondReview}
            aria-describedby="second-review-help"
          />
          <label htmlFor="second-review">{t.secondReview}</label>
          <div className="field__help" id="second-review-help">
            {t.secondReviewHelp}
          </div>
        </div>
        <div className="form-actions">
          <button className="ds-button">{t.save}</button>
        </div>
      </Form>
    </div>
  );
}
