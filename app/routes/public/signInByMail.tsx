import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { consumeLimit } from "~/app/http/consumeLimit";
import { finishSignIn } from "~/app/http/finishSignIn";
import { getLanguage } from "~/app/http/getLanguage";
import { hasMailSignIn, mailSignInRules } from "~/app/http/mailSignIn";
import { ownPath } from "~/app/http/ownPath";
import { notFound } from "~/app/http/problem";
import { getOrMakeBrowser, getVisitor } from "~/app/http/session";
import { paths } from "~/app/i18n/paths";
import { pageTitle, textsOf, useTexts } from "~/app/i18n/useTexts";
import { AskForMail, CodeFromMail, type MailSignInProblem } from "~/app/ui/account/MailSignIn";
import { askForSignIn } from "~/app/usecases/askForSignIn";
import { enterByCode } from "~/app/usecases/enterByCode";
import { mailAddress, signInCode } from "~/schemas/signIn";

export const handle = { access: { read: "sign-in", change: "sign-in" } } satisfies RouteAccess;

export function loader({ request, params, context }: LoaderFunctionArgs) {
  getLanguage(params);
  if (!hasMailSignIn(context)) throw notFound();
  const search = new URL(request.url).searchParams;
  const { env } = context.portal;
  return {
    next: ownPath(search.get("til")),
    isSent: search.has("sendt"),
    // The demo shows its mails; with a mail server they are sent, too.
    hasOutbox: env.DEMO && env.SMTP_URL === undefined,
  };
}

/** Asks for a mail, or signs in by the code in it. What is answered is the same for known and unknown addresses. */
export async function action(args: ActionFunctionArgs) {
  const { request, params, context } = args;
  const language = getLanguage(params);
  if (!hasMailSignIn(context)) throw notFound();
  const next = ownPath(new URL(request.url).searchParams.get("til"));
  const form = await request.formData();
  const reply = (typed: string, problem: MailSignInProblem) => data({ typed, problem }, { status: 422 });
  const tooMany = (typed: string, field: "address" | "code", seconds: number) =>
    data({ typed, problem: { field, code: "too-many" as const, seconds } }, { status: 429 });
  const rules = mailSignInRules(context);

  if (form.get("intent") === "code") {
    const typed = String(form.get("code") ?? "");
    const code = signInCode.safeParse(typed);
    if (!code.success) return reply(typed, { field: "code", code: "format" });
    const wait = await consumeLimit(args, "sign-in-code");
    if (wait !== null) return tooMany(typed, "code", wait);
    const { browserHash } = await getVisitor(request, context);
    const entered = await enterByCode(context.portal.deps, { browserHash, code: code.data, ...rules });
    if (!entered.ok) {
      context.logSignIn?.({ outcome: "refused", by: "mail", problem: entered.problem.code });
      return reply(typed, { field: "code", ...entered.problem });
    }
    return finishSignIn(request, context, entered.value, { signedInBy: "mail" }, language);
  }

  const typed = String(form.get("address") ?? "");
  const address = mailAddress.safeParse(typed);
  if (!address.success) return reply(typed, { field: "address", code: "wrong" });
  const wait =
    (await consumeLimit(args, "sign-in-mail")) ?? (await consumeLimit(args, "sign-in-mail-recipient", address.data));
  if (wait !== null) return tooMany(typed, "address", wait);
  const { browserHash, setCookie } = await getOrMakeBrowser(request, context);
  await askForSignIn(context.portal.deps, { address: address.data, browserHash, language, returnTo: next, ...rules });
  const search = new URLSearchParams({ sendt: "1", ...(next ? { til: next } : {}) });
  return redirect(`${paths(language).signInByMail}?${search}`, {
    status: 303,
    headers: setCookie ? { "Set-Cookie": setCookie } : {},
  });
}

export const meta: MetaFunction<typeof loader> = ({ data: page, params }) => {
  const t = textsOf(params).account.byMail;
  return pageTitle(page?.isSent ? t.sentTitle : t.title);
};

export default function SignInByMail() {
  const { next, isSent, hasOutbox } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts().account.byMail;
  return (
    <div className="stack">
      <h1>{isSent ? t.sentTitle : t.title}</h1>
      {isSent ? (
        <CodeFromMail next={next} hasOutbox={hasOutbox} answer={answer ?? null} />
      ) : (
        <AskForMail next={next} answer={answer ?? null} />
      )}
    </div>
  );
}
