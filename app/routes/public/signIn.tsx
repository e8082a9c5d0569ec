import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { findUnitName } from "~/app/domain/catalogue/findUnitName";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { osloDate } from "~/app/domain/osloDate";
import { finishSignIn } from "~/app/http/finishSignIn";
import { getLanguage } from "~/app/http/getLanguage";
import { hasMailSignIn } from "~/app/http/mailSignIn";
import { ownPath } from "~/app/http/ownPath";
import { notFound } from "~/app/http/problem";
import { getVisitor } from "~/app/http/session";
import { configuredProviders } from "~/app/http/signInProviders";
import { startRole } from "~/app/http/startPage";
import { paths } from "~/app/i18n/paths";
import { pageTitle, textsOf, useLanguage, useTexts } from "~/app/i18n/useTexts";
import { PersonaGroups, personaRoles, type PersonaGroup } from "~/app/ui/public/PersonaGroups";
import { SignInWays, type SignInWay } from "~/app/ui/public/SignInWays";

export const handle = { access: { read: "sign-in", change: "sign-in" } } satisfies RouteAccess;

export const handle = { access: { read: "sign-in", change: "sign-in" } } satisfies RouteAccess;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = getLanguage(params);
  const { env, deps, read } = context.portal;
  const search = new URL(request.url).searchParams;
  const next = ownPath(search.get("til"));
  const { account } = await getVisitor(request, context);
  const ways: SignInWay[] = [
    ...configuredProviders(context.portal),
    ...(hasMailSignIn(context) ? ["mail" as const] : []),
  ];
  const shown = {
    ways,
    next,
    problem: search.get("feil"),
    signedInAs: account?.name ?? null,
    isResuming: next?.startsWith(paths(language).resume("")) ?? false,
  };
  if (!env.DEMO) return { isDemo: false as const, groups: [], ...shown };
  const [personas, { catalogue }, now] = await Promise.all([
    read.identity.listDemoPersonas(),
    deps.catalogue(),
    deps.now(),
  ]);
  const unitName = (id: string) => findUnitName(catalogue, id, osloDate(now))?.name[language] ?? id;
  const groups: PersonaGroup[] = personaRoles.map((role) => ({
    role,
    personas: personas
      .filter(({ roles }) => startRole(roles) === role)
      .map(({ id, name, units }) => ({ id, name, unit: units.map(unitName).join(", ") || null })),
  }));
  return { isDemo: true as const, groups, ...shown };
}

/** Personas exist in the demo only. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = getLanguage(params);
  if (!context.portal.env.DEMO) throw notFound();
  const form = await request.formData();
  const personas = await context.portal.read.identity.listDemoPersonas();
  const persona = personas.find(({ id }) => id === form.get("personaId"));
  if (!persona) throw notFound();
  const wanted = form.get("til");
  const returnTo = ownPath(typeof wanted === "string" ? wanted : null);
  return finishSignIn(request, context, { id: persona.id, returnTo }, { signedInBy: "demo" }, language);
}

export const meta: MetaFunction<typeof loader> = ({ data, params }) => {
  const t = textsOf(params).pages.signIn;
  return pageTitle(data && !data.isDemo && data.ways.length === 0 ? t.notSetUpTitle : t.title);
};

export default function SignIn() {
  const { isDemo, groups, ways, next, problem, signedInAs, isResuming } = useLoaderData<typeof loader>();
  const texts = useTexts();
  const t = texts.pages.signIn;
  const to = paths(useLanguage());
  const problems: Record<string, string> = texts.signIn.problems;
  const isSetUp = isDemo || ways.length > 0;
  const about = isResuming ? t.resume : next ? t.next : null;
  return (
    <div className="stack">
      <h1>{isDemo ? t.demoTitle : isSetUp ? t.title : t.notSetUpTitle}</h1>
      {problem && Object.hasOwn(problems, problem) ? (
        <p className="card card--error" role="alert">
          {problems[problem]}
        </p>
      ) : null}
      <p className="lead">{isDemo ? t.demoLead : isSetUp ? t.lead : t.notSetUp}</p>
      {signedInAs ? <p>{t.current({ name: signedInAs })}</p> : about ? <p>{about}</p> : null}
      {isDemo ? <PersonaGroups groups={groups} next={next} /> : null}
      {isDemo ? <h2>{t.demoWays}</h2> : null}
      <SignInWays ways={ways} next={next} />
      {isSetUp ? null : (
        <p>
          <Link to={to.sources}>{t.toSources}</Link>
        </p>
      )}
    </div>
  );
}
