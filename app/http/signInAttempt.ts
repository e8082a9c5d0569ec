import { randomBytes } from "node:crypto";
import { redirect, type AppLoadContext } from "@remix-run/node";
import type { SignInProblem } from "~/app/domain/identity/signInProblem";
import type { SignInProvider } from "~/app/domain/identity/signInProvider";
import { paths } from "~/app/i18n/paths";
import type { SignInAttempt } from "~/db/repositories/providerSignIns";
import type { Language } from "~/schemas/language";
import { hashSecret, readCookie, writeCookie } from "./session";

/** Only the browser that began can end it: the answer of a provider in somebody else's browser signs nobody in. */
const attemptCookie = "ht_sign_in";
/** Time for a code app, a forgotten card and a help page, in seconds. */
const attemptSeconds = 10 * 60;

/**
 * Keeps what the provider's answer will be checked against.
 * @returns the header that marks the browser; one that has begun in another tab keeps its mark, and both tabs work
 */
export async function keepAttempt(
  request: Request,
  context: AppLoadContext,
  attempt: {
    provider: SignInProvider;
    state: string;
    nonce: string;
    codeVerifier: string;
    returnTo: string | null;
    language: Language;
  },
): Promise<string> {
  const browser = readCookie(request, attemptCookie, context) ?? randomBytes(32).toString("base64url");
  const { state, ...kept } = attempt;
  await context.portal.deps.transact(({ providerSignIns }) =>
    providerSignIns.beginAttempt({
      ...kept,
      stateHash: hashSecret(state, context),
      browserHash: hashSecret(browser, context),
      expiresAt: new Date(Date.now() + attemptSeconds * 1000),
    }),
  );
  return writeCookie(attemptCookie, browser, attemptSeconds, context);
}

/** What was kept for this answer, once; null in another browser, after ten minutes, and the second time. */
export async function takeAttempt(
  request: Request,
  context: AppLoadContext,
  provider: SignInProvider,
): Promise<(SignInAttempt & { state: string; language: Language }) | null> {
  const state = new URL(request.url).searchParams.get("state");
  const browser = readCookie(request, attemptCookie, context);
  if (!state || !browser) return null;
  const attempt = await context.portal.deps.transact(({ providerSignIns }) =>
    providerSignIns.takeAttempt({
      provider,
      stateHash: hashSecret(state, context),
      browserHash: hashSecret(browser, context),
    }),
  );
  return attempt && { ...attempt, state, language: attempt.language as Language };
}

interface FailedSignIn {
  by: SignInProvider;
  language: Language;
  problem: SignInProblem;
  returnTo: string | null;
}

/** Back to the sign-in page, which says why, and still knows where the person was going. */
export function signInFailed(context: AppLoadContext, { by, language, problem, returnTo }: FailedSignIn): Response {
  context.logSignIn?.({ outcome: "refused", by, problem });
  const search = new URLSearchParams({ feil: problem, ...(returnTo ? { til: returnTo } : {}) });
  return redirect(`${paths(language).signIn}?${search}`, { headers: { "Cache-Control": "no-store" } });
}
