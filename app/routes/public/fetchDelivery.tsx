import { data, redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { osloDate } from "~/app/domain/osloDate";
import { getLanguage } from "~/app/http/getLanguage";
import { notFound } from "~/app/http/problem";
import { getVisitor } from "~/app/http/session";
import { formatDate } from "~/app/i18n/formatDate";
import { paths } from "~/app/i18n/paths";
import { pageTitle, textsOf, useLanguage, useTexts } from "~/app/i18n/useTexts";
import { ErrorSummary } from "~/app/ui/ErrorSummary";
import { TextField } from "~/app/ui/Field";
import { viewDeliveryLink } from "~/app/usecases/fetchDelivery";

export const handle = { access: { read: "fetch-delivery-by-link" } } satisfies RouteAccess;

/** Looking uses nothing up, so that a scanner of mail may open the link as often as it likes. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = getLanguage(params);
  const { account } = await getVisitor(request, context);
  const { token } = params;
  const found = await viewDeliveryLink(context.portal.deps, { token, actor: account, realNow: new Date() });
  if (!found.ok) {
    if (found.problem.code === "not-found" || !token) throw notFound();
    const to = paths(language);
    throw redirect(`${to.signIn}?til=${encodeURIComponent(to.fetchDelivery(token))}`);
  }
  const { expiresAt, ...view } = found.value;
  const left = Number(new URL(request.url).searchParams.get("igjen"));
  const attemptsLeft = Number.isInteger(left) && left >= 1 && left <= 4 ? left : null;
  const headers = { "Cache-Control": "private, no-store", "Referrer-Policy": "no-referrer", "X-Robots-Tag": "noindex" };
  const status = view.problem ? 410 : attemptsLeft !== null ? 422 : 200;
  return data(
    { ...view, token: token ?? "", expiresOn: osloDate(new Date(expiresAt.getTime() - 1)), attemptsLeft },
    { status, headers },
  );
}

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).delivery.fetch.title);

/** The page behind the link in a mail: a button that fetches, and for others than the applicant the code. */
export default function FetchDelivery() {
  const { reference, files, token, expiresOn, needsCode, problem, attemptsLeft } = useLoaderData<typeof loader>();
  const t = useTexts().delivery.fetch;
  const language = useLanguage();
  const error = attemptsLeft === null ? undefined : t.problems["wrong-code"]({ left: attemptsLeft });
  return (
    <div className="stack">
      <h1>{t.heading({ reference })}</h1>
      {problem ? (
        <p className="card card--look" role="alert">
          {t.problems[problem]}
        </p>
      ) : (
        <>
          <ErrorSummary errors={error ? [{ field: "code", message: error }] : []} />
          <p className="lead">{t.lead({ date: formatDate(expiresOn, language) })}</p>
          <ul>
            {files.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <form method="post" action={paths(language).fetchDeliveryFile(token)} className="stack" noValidate>
            {needsCode ? (
              <TextField
                short
                name="code"
                label={t.code}
                help={t.codeHelp}
                inputMode="numeric"
                autoComplete="one-time-code"
                maxLength={12}
                error={error}
              />
            ) : null}
            <p>
              <button className="ds-button">{t.get}</button>
            </p>
          </form>
        </>
      )}
    </div>
  );
}
