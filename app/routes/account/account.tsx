import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData, Link } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { realAddress } from "~/app/domain/identity/placeholderAddress";
import { isId } from "~/app/http/caseOfApplicant";
import { getLanguage } from "~/app/http/getLanguage";
import { notFound } from "~/app/http/problem";
import { getVisitor, requireAccount } from "~/app/http/session";
import { paths } from "~/app/i18n/paths";
import { pageTitle, textsOf, useLanguage, useTexts } from "~/app/i18n/useTexts";
import { NameForm } from "~/app/ui/account/NameForm";
import { SessionList } from "~/app/ui/account/SessionList";
import { accountName } from "~/schemas/signIn";

export const handle = { access: { read: "manage-own-account", change: "manage-own-account" } } satisfies RouteAccess;

/** What was done a moment ago, as the address says it. */
const doneWords = ["navn", "utlogget", "alle-utlogget"] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  getLanguage(params);
  const account = await requireAccount(request, context);
  const { sessionHash } = await getVisitor(request, context);
  const { identity, sessions } = context.portal.read;
  const [open, toldName] = await Promise.all([
    sessions.listOpen(account.id, sessionHash),
    identity.toldName(account.id),
  ]);
  const done = new URL(request.url).searchParams.get("gjort");
  return {
    email: realAddress(account.email),
    // The demo's people are shared by all who try it.
    mayRename: account.demoPersona === null,
    toldName,
    name: account.name,
    signedInBy: open.find(({ isThis }) => isThis)?.signedInBy ?? null,
    sessions: open.map(({ createdAt, lastSeenAt, ...one }) => ({
      ...one,
      createdAt: createdAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
    })),
    done: doneWords.find((word) => word === done) ?? null,
  };
}

/** Changes one's name, or signs out elsewhere. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const to = paths(getLanguage(params));
  const account = await requireAccount(request, context);
  const { sessionHash } = await getVisitor(request, context);
  const { identity, sessions } = context.portal.read;
  const form = await request.formData();
  const done = (word: (typeof doneWords)[number]) => redirect(`${to.account}?gjort=${word}`, 303);
  switch (form.get("intent")) {
    case "rename": {
      if (account.demoPersona !== null) throw notFound();
      const typed = String(form.get("name") ?? "");
      const name = accountName.safeParse(typed);
      if (!name.success) return data({ typed }, { status: 422 });
      await identity.rename(account.id, name.data);
      return done("navn");
    }
    case "end": {
      const id = form.get("session");
      if (typeof id !== "string" || !isId(id)) throw notFound();
      // Clicked twice it is ended all the same; somebody else's reads like one that is not there.
      await sessions.endOwn(account.id, id);
      return done("utlogget");
    }
    case "end-others":
      if (sessionHash) await sessions.endOthers(account.id, sessionHash);
      return done("alle-utlogget");
    default:
      throw data({ code: "form-not-understood" }, { status: 400 });
  }
}

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).account.title);

export default function Account() {
  const { email, mayRename, toldName, name, signedInBy, sessions, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts().account;
  const to = paths(useLanguage());
  const said = {
    navn: t.name.saved,
    utlogget: t.sessions.ended,
    "alle-utlogget": t.sessions.othersEnded,
  };
  const by: Record<string, string> = t.who.by;
  return (
    <div className="stack stack--wide">
      <h1>{t.title}</h1>
      <div role="status">{done && !answer ? <p className="card card--strong">{said[done]}</p> : null}</div>
      <section className="stack" aria-labelledby="hvem">
        <h2 id="hvem">{t.who.heading}</h2>
        <dl className="facts">
          {mayRename ? null : (
            <>
              <dt>{t.name.label}</dt>
              <dd>{name}</dd>
            </>
          )}
          {email ? (
            <>
              <dt>{t.who.email}</dt>
              <dd>{email}</dd>
            </>
          ) : null}
          {signedInBy && by[signedInBy] ? (
            <>
              <dt>{t.who.signedIn}</dt>
              <dd>{by[signedInBy]}</dd>
            </>
          ) : null}
        </dl>
        {mayRename ? <NameForm name={answer?.typed ?? toldName} isWrong={answer !== undefined} /> : null}
      </section>
      <SessionList sessions={sessions} />
      <section className="stack stack--tight" aria-labelledby="egne-data">
        <h2 id="egne-data">{t.ownData.heading}</h2>
        <p>
          <Link to={to.ownData}>{t.ownData.link}</Link>
        </p>
      </section>
    </div>
  );
}
