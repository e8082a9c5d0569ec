import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { tooManyPage } from "~/app/http/answerTooMany";
import { consumeLimit } from "~/app/http/consumeLimit";
import { browserLanguage } from "~/app/http/browserLanguage";
import { signIn } from "~/app/http/session";
import { signInFailed, takeAttempt } from "~/app/http/signInAttempt";
import { getProvider } from "~/app/http/signInProviders";
import { startPage } from "~/app/http/startPage";
import { signInWithIdentity } from "~/app/usecases/signInWithIdentity";

export const handle = { access: { read: "sign-in" } } satisfies RouteAccess;

/** Back from the provider: signed in, or told why not. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { name, provider, redirectUri } = getProvider(params, context);
  const wait = await consumeLimit({ request, context }, "sign-in");
  if (wait !== null) return tooManyPage(browserLanguage(request), wait);
  const { deps, read, seal } = context.portal;
  const attempt = await takeAttempt(request, context, name);
  if (!attempt)
    return signInFailed(context, { by: name, language: browserLanguage(request), problem: "utlopt", returnTo: null });
  const { language, returnTo, state, nonce, codeVerifier } = attempt;

  // Under the portal's own name, whatever the proxy in front calls it: it must be the address that was sent along.
  const url = new URL(redirectUri + new URL(request.url).search);
  const answer = await provider.complete({ url, state, nonce, codeVerifier });
  if (!answer.ok) return signInFailed(context, { by: name, language, problem: answer.problem, returnTo });
  const { identity, idToken } = answer.value;
  const outcome = await signInWithIdentity(deps, { provider: name, identity, language });
  if (!outcome.ok) return signInFailed(context, { by: name, language, problem: outcome.problem, returnTo });

  const { accountId } = outcome.value;
  const cookie = await signIn(request, context, accountId, {
    signedInBy: name,
    issuer: identity.issuer,
    subject: identity.subject,
    ...(identity.session ? { providerSession: identity.session } : {}),
    ...(seal ? { sealedIdToken: seal.seal(idToken) } : {}),
  });
  const account = await read.identity.find(accountId);
  const target = returnTo ?? startPage(account?.roles ?? [], language);
  return redirect(target, { headers: { "Set-Cookie": cookie, "Cache-Control": "no-store" } });
}
