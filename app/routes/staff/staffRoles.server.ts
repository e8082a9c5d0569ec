import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { parseWithZod } from "@conform-to/zod/v4";
import { nameOn } from "~/app/domain/catalogue/nameOn";
import { realAddress } from "~/app/domain/identity/placeholderAddress";
import { osloDate } from "~/app/domain/osloDate";
import { paths } from "~/app/i18n/paths";
import { changeRoles } from "~/app/usecases/changeRoles";
import { rolesForm } from "~/schemas/casework";
import { getLanguage } from "~/app/http/getLanguage";
import { notFound } from "~/app/http/problem";
import { addPerson } from "./addPerson.server";
import { requireRole } from "~/app/http/session";

/**
 * Every account with its roles; `konto` in the address names the one to change, `lagret` the one just changed, and with
 * `ny` somebody is to be added.
 */
export async function loadRoles({ request, params, context }: LoaderFunctionArgs) {
  const language = getLanguage(params);
  await requireRole(request, context, "administrator");
  const { portal } = context;
  const [accounts, now, { catalogue }] = await Promise.all([
    portal.read.identity.list(),
    portal.deps.now(),
    portal.deps.catalogue(),
  ]);
  const today = osloDate(now);
  const search = new URL(request.url).searchParams;
  const find = (id: string | null) => accounts.find((account) => account.id === id) ?? null;
  return {
    accounts: accounts.map(({ id, name, email, roles, units }) => ({
      id,
      name,
      email: realAddress(email),
      roles,
      units,
    })),
    changing: find(search.get("konto"))?.id ?? null,
    isAdding: search.has("ny"),
    savedName: find(search.get("lagret"))?.name ?? null,
    units: catalogue.preparingUnits.map((unit) => ({ id: unit.id, name: nameOn(unit.names, today).name[language] })),
  };
}

/** Sets an account's roles, or adds a person who has none yet. */
export async function rolesAction({ request, params, context }: ActionFunctionArgs) {
  const language = getLanguage(params);
  const actor = await requireRole(request, context, "administrator");
  const form = await request.formData();
  if (form.get("intent") === "add-person") return addPerson(context, language, actor, form);
  const submission = parseWithZod(form, { schema: rolesForm });
  const typed = { roles: form.getAll("roles").map(String), units: form.getAll("units").map(String) };
  const refusal = (field: string, code: "unit-missing" | "own-administrator-role" | "other") =>
    data({ typed, error: { field, code } }, { status: 422 });
  if (submission.status !== "success")
    return submission.error?.units ? refusal("units", "unit-missing") : refusal("roles", "other");

  const { catalogue } = await context.portal.deps.catalogue();
  const { accountId, roles, units } = submission.value;
  if (units.some((id) => !catalogue.preparingUnits.some((unit) => unit.id === id))) return refusal("units", "other");
  const outcome = await changeRoles(context.portal.deps, {
    actor,
    accountId,
    roles: roles.flatMap((role) => (role === "unit-staff" ? units : [""]).map((unitId) => ({ role, unitId }))),
  });
  if (outcome.ok) return redirect(`${paths(language).roles}?lagret=${accountId}`, 303);
  if (outcome.problem.code === "own-administrator-role") return refusal("roles", "own-administrator-role");
  throw notFound();
}
