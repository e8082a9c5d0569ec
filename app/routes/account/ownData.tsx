import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { whyAccountStays } from "~/app/domain/retention/accountErasure";
import { caseDueOn } from "~/app/domain/retention/caseErasure";
import { ownDataKinds } from "~/app/domain/retention/OwnData";
import { getLanguage } from "~/app/http/getLanguage";
import { notFound } from "~/app/http/problem";
import { getVisitor, requireAccount, signOut } from "~/app/http/session";
import { paths } from "~/app/i18n/paths";
import { pageTitle, textsOf, useLanguage, useTexts } from "~/app/i18n/useTexts";
import { ErasureOffer } from "~/app/ui/retention/ErasureOffer";
import { eraseOwnData } from "~/app/usecases/eraseOwnData";

export const handle = {
  access: { read: "manage-own-account", change: "manage-own-account" },
} satisfies RouteAccess;

/** Counts by kind, and what can and can't be erased. `slett` in the address asks for confirmation first. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  getLanguage(params);
  const account = await requireAccount(request, context);
  const { read, queries } = context.portal;
  const [counts, cases, years] = await Promise.all([
    queries.ownData.count(account.id, account.email),
    queries.ownData.listCases(account.id),
    read.settings.get("caseYears"),
  ]);
  const kept = cases.filter((one) => one.personalDataErasedAt === null);
  const ended = await Promise.all(kept.map(({ id }) => read.retention.findEndedCase(id)));
  const search = new URL(request.url).searchParams;
  return {
    counts: ownDataKinds.map((kind) => ({ kind, count: counts[kind] })),
    years,
    accountStays: whyAccountStays({ roles: account.roles, keptCases: kept.length }),
    cases: kept.map(({ id, reference }) => {
      const ending = ended.find((one) => one?.id === id);
      return { id, reference, dueOn: ending ? caseDueOn(ending, years) : null };
    }),
    isConfirming: search.has("slett"),
    isErased: search.has("slettet"),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const to = paths(getLanguage(params));
  const account = await requireAccount(request, context);
  if ((await request.formData()).get("act") !== "erase") throw notFound();
  const { sessionHash } = await getVisitor(request, context);
  const outcome = await eraseOwnData(context.portal.deps, { account, sessionHash });
  if (!outcome.ok) throw notFound();
  if (outcome.value.accountStays) return redirect(`${to.ownData}?slettet`, 303);
  return redirect(`${to.privacy}?slettet`, {
    status: 303,
    headers: { "Set-Cookie": await signOut(request, context) },
  });
}

export const meta: MetaFunction<typeof loader> = ({ params, data }) => {
  const t = textsOf(params).retention.own;
  return pageTitle(data?.isConfirming ? t.confirmTitle : t.title);
};

/** What is stored about oneself: to see, to download, and to erase as far as the law allows. */
export default function OwnData() {
  const { counts, isConfirming, isErased, ...erasure } = useLoaderData<typeof loader>();
  const t = useTexts().retention.own;
  const to = paths(useLanguage());
  if (isConfirming)
    return (
      <div className="stack">
        <h1>{t.confirmTitle}</h1>
        <p className="lead">{t.confirmLead}</p>
        <ErasureOffer {...erasure} counts={counts} heading="h2" />
        <Form method="post" action={to.ownData} className="form-actions" reloadDocument>
          <input type="hidden" name="act" value="erase" />
          <button className="ds-button" data-color="danger">
            {t.confirm}
          </button>
          <Link to={to.ownData}>{t.cancel}</Link>
        </Form>
      </div>
    );
  return (
    <div className="stack stack--wide">
      <div className="stack">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
        <div role="status">{isErased ? <p className="card card--strong">{t.erased}</p> : null}</div>
      </div>
      <section className="stack" aria-labelledby="lagret-om-deg">
        <h2 id="lagret-om-deg">{t.storedHeading}</h2>
        <div className="table-frame" role="region" aria-labelledby="lagret-om-deg" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.columns.kind}</th>
                <th scope="col">{t.columns.count}</th>
              </tr>
            </thead>
            <tbody>
              {counts.map(({ kind, count }) => (
                <tr key={kind}>
                  <th scope="row">{t.kinds[kind]}</th>
                  <td>{count}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p>
          <a href={to.ownDataFile} download>
            {t.download}
          </a>
        </p>
        <p className="quiet">{t.downloadHelp}</p>
      </section>
      <section className="stack" aria-labelledby="sletting">
        <h2 id="sletting">{t.eraseHeading}</h2>
        <ErasureOffer {...erasure} counts={counts} heading="h3" />
        <p>
          <Link to={`${to.ownData}?slett`}>{t.start}</Link>
        </p>
      </section>
    </div>
  );
}
