import { data, redirect, type AppLoadContext } from "@remix-run/node";
import { parseWithZod } from "@conform-to/zod/v4";
import { paths } from "~/app/i18n/paths";
import type { PersonError } from "~/app/ui/staff/AddPersonForm";
import { addStaffAccount } from "~/app/usecases/addStaffAccount";
import type { Account } from "~/db/repositories/identity";
import type { Language } from "~/schemas/language";
import { staffPerson } from "~/schemas/staffPerson";
import { notFound } from "~/app/http/problem";

/** Enters a person in the register, and goes on to what the person may do. */
export async function addPerson(context: AppLoadContext, language: Language, actor: Account, form: FormData) {
  const typed = { name: String(form.get("name") ?? ""), email: String(form.get("email") ?? "") };
  const refusal = (errors: { name?: PersonError; email?: PersonError }) => data({ typed, errors }, { status: 422 });
  const submission = parseWithZod(form, { schema: staffPerson });
  if (submission.status !== "success") {
    const { name, email } = submission.error ?? {};
    return refusal({ ...(name ? { name: "name-missing" } : {}), ...(email ? { email: "email-missing" } : {}) });
  }
  const outcome = await addStaffAccount(context.portal.deps, { actor, ...submission.value });
  if (outcome.ok) return redirect(`${paths(language).roles}?konto=${outcome.value.accountId}`, 303);
  if (outcome.problem.code === "address-taken") return refusal({ email: "address-taken" });
  throw notFound();
}
