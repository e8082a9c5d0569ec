import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { maskAddress } from "~/app/domain/access/maskAddress";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { requireWithinLimit } from "~/app/http/consumeLimit";
import { finishSignIn } from "~/app/http/finishSignIn";
import { getLanguage } from "~/app/http/getLanguage";
import { hasMailSignIn, mailSignInRules } from "~/app/http/mailSignIn";
import { notFound } from "~/app/http/problem";
import { getVisitor } from "~/app/http/session";
import { paths } from "~/app/i18n/paths";
import { pageTitle, textsOf, useLanguage, useTexts } from "~/app/i18n/useTexts";
import { enterByLink, findLinkAddress } from "~/app/usecases/enterByLink";

export const handle = { access: { read: "sign-in", change: "sign-in" } } satisfies RouteAccess;

/** Looking uses nothing up, so that a scanner of mail may open the link as often as it likes. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  getLanguage(params);
  if (!hasMailSignIn(context)) throw notFound();
  const { hash } = mailSignInRules(context);
  const [address, { account }] = await Promise.all([
    findLinkAddress(context.portal.deps, { token: params.token, hash }),
    getVisitor(request, context),
  ]);
  const shown = { address: address && maskAddress(address), signedInAs: account?.name ?? null };
  return data(shown, { status: address ? 200 : 410 });
}

/** The button: uses the link up. One that is used already leads back to the page, which says so. */
export async function action(args: ActionFunctionArgs) {
  const { request, params, context } = args;
  const language = getLanguage(params);
  if (!hasMailSignIn(context)) throw notFound();
  await requireWithinLimit(args, "sign-in-code");
  const { token } = params;
  const entered = await enterByLink(context.portal.deps, { token, ...mailSignInRules(context) });
  if (!entered.ok) {
    context.logSignIn?.({ outcome: "refused", by: "mail", problem: entered.problem.code });
    return redirect(paths(language).signInLink(encodeURIComponent(token ?? "")), 303);
  }
  return finishSignIn(request, context, entered.value, { signedInBy: "mail" }, language);
}

export const meta: MetaFunction<typeof loader> = ({ data: page, params }) => {
  const t = textsOf(params).account.link;
  return pageTitle(page?.address ? t.title : t.deadTitle);
};

export default function SignInLink() {
  const { address, signedInAs } = useLoaderData<typeof loader>();
  const t = useTexts().account.link;
  const to = paths(useLanguage());
  if (!address)
    return (
      <div className="stack">
        <h1>{t.deadTitle}</h1>
        <p className="lead">{t.dead}</p>
        <p>
          <Link to={to.signInByMail}>{t.again}</Link>
        </p>
      </div>
    );
  return (
    <div className="stack">
      <h1>{t.title}</h1>
      <p className="lead">{t.lead({ address })}</p>
      {signedInAs ? <p>{t.instead({ name: signedInAs })}</p> : null}
      <Form method="post" reloadDocument>
        <button className="ds-button">{t.enter}</button>
      </Form>
    </div>
  );
}
