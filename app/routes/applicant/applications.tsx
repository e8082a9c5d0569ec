import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { computeStatus } from "~/app/domain/applications/computeStatus";
import { text } from "~/app/domain/applications/draftValues";
import { canBeApplied } from "~/app/domain/catalogue/canBeApplied";
import { findSource } from "~/app/domain/catalogue/findSource";
import { osloDate } from "~/app/domain/osloDate";
import { getLanguage } from "~/app/http/getLanguage";
import { getOrMakeOwner, getOwner, getVisitor } from "~/app/http/session";
import { paths } from "~/app/i18n/paths";
import { pageTitle, textsOf, useLanguage, useTexts } from "~/app/i18n/useTexts";
import { DraftList } from "~/app/ui/apply/DraftList";
import { SentList } from "~/app/ui/apply/SentList";
import { startDraft } from "~/app/usecases/startDraft";

export const handle = { access: { read: "start-application", change: "start-application" } } satisfies RouteAccess;

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).apply.list.title);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  getLanguage(params);
  const { portal } = context;
  const [{ account }, owner] = await Promise.all([getVisitor(request, context), getOwner(request, context)]);
  const [drafts, sent] = await Promise.all([
    portal.read.drafts.list(owner),
    account ? portal.queries.ownApplications.list(account.id) : null,
  ]);
  return {
    drafts: drafts.map((draft) => ({
      id: draft.id,
      title: text(draft.content, "projectTitle"),
      changedOn: osloDate(draft.updatedAt),
      isAnswer: draft.answersApplicationId !== null,
    })),
    sent: sent?.map(({ id, reference, title, stage, firstReceivedOn, parts }) => ({
      id,
      reference,
      title,
      firstReceivedOn,
      status: computeStatus({ stage, parts }),
      dueOn: latest(parts.map((part) => part.dueOn)),
      postponedUntil: latest(parts.map((part) => part.postponedUntil)),
    })),
  };
}

/** The last of some days, with those left out that are not known. */
const latest = (days: (string | null)[]) =>
  days
    .filter((day) => day !== null)
    .sort()
    .at(-1) ?? null;

/** Starts a draft, for an account or for a browser that nobody knows yet. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = getLanguage(params);
  const form = await request.formData();
  if (form.get("intent") !== "start") throw data({ code: "form-not-understood" }, { status: 400 });
  const { deps } = context.portal;
  const { catalogue } = await deps.catalogue();
  const source = findSource(catalogue, String(form.get("sourceId") ?? ""));
  const { owner, setCookie } = await getOrMakeOwner(request, context);
  const start = source && canBeApplied(source) ? { sourceId: source.id } : {};
  const draftId = await startDraft(deps, owner, language, start);
  return redirect(paths(language).draftStep(draftId, "data"), {
    status: 303,
    headers: setCookie ? { "Set-Cookie": setCookie } : {},
  });
}

export default function Applications() {
  const { drafts, sent } = useLoaderData<typeof loader>();
  const t = useTexts().apply.list;
  const to = paths(useLanguage());
  return (
    <div className="stack stack--wide">
      <header className="stack stack--tight">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </header>
      <Form method="post" className="stack stack--tight">
        <div>
          <button className="ds-button" name="intent" value="start">
            {t.start}
          </button>
        </div>
        <p className="quiet">{t.startHelp}</p>
      </Form>
      <section className="stack" aria-labelledby="utkast">
        <h2 id="utkast">{t.drafts}</h2>
        {drafts.length === 0 ? <p>{t.noDrafts}</p> : <DraftList drafts={drafts} />}
      </section>
      <section className="stack" aria-labelledby="sendt">
        <h2 id="sendt">{t.sent}</h2>
        {!sent ? (
          <p>
            <Link to={`${to.signIn}?til=${encodeURIComponent(to.applications)}`}>{t.signInToSee}</Link>
          </p>
        ) : sent.length === 0 ? (
          <p>{t.noneSent}</p>
        ) : (
          <SentList applications={sent} />
        )}
      </section>
    </div>
  );
}
