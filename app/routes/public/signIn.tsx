import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { findUnitName } from "~/app/domain/catalogue/findUnitName";
import type { Role } from "~/app/domain/applications/mayCommand";
import { osloDate } from "~/app/domain/osloDate";
import { getLanguage } from "~/app/http/getLanguage";
import { ownPath } from "~/app/http/ownPath";
import { notFound } from "~/app/http/problem";
import { requireWithinLimit } from "~/app/http/consumeLimit";
import { getVisitor, signIn } from "~/app/http/session";
import { paths } from "~/app/i18n/paths";
import { pageTitle, textsOf, useLanguage, useTexts } from "~/app/i18n/useTexts";
import { PersonaGroups, personaRoles, type PersonaGroup } from "~/app/ui/public/PersonaGroups";
import type { Language } from "~/schemas/language";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = getLanguage(params);
  const { env, deps, read } = context.portal;
  const next = ownPath(new URL(request.url).searchParams.get("til"));
  const { account } = await getVisitor(request, context);
  const signedInAs = account?.name ?? null;
  if (!env.DEMO) return { isDemo: false as const, groups: [], next, signedInAs };
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
  return { isDemo: true as const, groups, next, signedInAs };
}

/** Personas exist in the demo only. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const language = getLanguage(params);
  if (!context.portal.env.DEMO) throw notFound();
  await requireWithinLimit({ request, context }, "sign-in");
  const form = await request.formData();
  const personas = await context.portal.read.identity.listDemoPersonas();
  const persona = personas.find(({ id }) => id === form.get("personaId"));
  if (!persona) throw notFound();
  const cookie = await signIn(request, context, persona.id, { signedInBy: "demo" });
  const wanted = form.get("til");
  const target = ownPath(typeof wanted === "string" ? wanted : null) ?? startPage(startRole(persona.roles), language);
  return redirect(target, { status: 303, headers: { "Set-Cookie": cookie } });
}

/** The role whose page one begins on: that of the office before that of an applicant. */
function startRole(roles: readonly Role[]): Role {
  return personaRoles.toReversed().find((role) => roles.includes(role)) ?? "applicant";
}

function startPage(role: Role, language: Language): string {
  const to = paths(language);
  return { applicant: to.applications, caseworker: to.queue, "unit-staff": to.parts, administrator: to.roles }[role];
}

export const meta: MetaFunction<typeof loader> = ({ data, params }) => {
  const t = textsOf(params).pages.signIn;
  return pageTitle(data && !data.isDemo ? t.notSetUpTitle : t.title);
};

export default function SignIn() {
  const { isDemo, groups, next, signedInAs } = useLoaderData<typeof loader>();
  const t = useTexts().pages.signIn;
  const language = useLanguage();
  return (
    <div className="stack">
      <h1>{isDemo ? t.demoTitle : t.notSetUpTitle}</h1>
      <p className="lead">{isDemo ? t.demoLead : t.notSetUp}</p>
      {signedInAs ? <p>{t.current({ name: signedInAs })}</p> : next ? <p>{t.next}</p> : null}
      {isDemo ? (
        <PersonaGroups groups={groups} next={next} />
      ) : (
        <p>
          <Link to={paths(language).sources}>{t.toSources}</Link>
        </p>
      )}
    </div>
  );
}
