import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { loadCaseOfApplicant } from "~/app/http/caseOfApplicant";
import { questionsIn } from "~/app/http/openQuestions";
import { notFound } from "~/app/http/problem";
import { paths } from "~/app/i18n/paths";
import { questionAddress } from "~/app/ui/supplement/questionAddress";
import { startAnswer } from "~/app/usecases/startAnswer";

export const handle = { access: { read: "view-own-case", change: "act-on-own-case" } } satisfies RouteAccess;

/**
 * Opens the draft in which a supplement request is answered; asked twice, the same draft. `til` is the number of the
 * question to begin with.
 */
export async function action(args: ActionFunctionArgs) {
  const { portal, language, account, record } = await loadCaseOfApplicant(args);
  const started = await startAnswer(portal.deps, account, record.id);
  if (started.ok) {
    const { draftId } = started.value;
    // Without a form there is no question to begin with.
    const form = await args.request.formData().catch(() => null);
    const number = Number(form?.get("til"));
    const open = number ? await portal.read.casework.findOpenSupplementRequest(record.id) : null;
    const question = questionsIn(open?.comments ?? []).find((one) => one.number === number);
    const to = paths(language);
    return redirect(question ? questionAddress(question, draftId, to) : to.draft(draftId), 303);
  }
  if (started.problem.code === "not-found") throw notFound();
  // Nothing is asked any more: the case says how it stands.
  return redirect(paths(language).application(record.id), 303);
}

/** An address that was typed, or reloaded after signing in: the case has the button. */
export async function loader(args: LoaderFunctionArgs) {
  const { language, record } = await loadCaseOfApplicant(args);
  return redirect(paths(language).application(record.id));
}
