import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { tooManyPage } from "~/app/http/answerTooMany";
import { consumeLimit } from "~/app/http/consumeLimit";
import { getLanguage } from "~/app/http/getLanguage";
import { ownPath } from "~/app/http/ownPath";
import { keepAttempt, signInFailed } from "~/app/http/signInAttempt";
import { getProvider } from "~/app/http/signInProviders";

export const handle = { access: { read: "sign-in" } } satisfies RouteAccess;

/** Off to the provider. A link and no form: the page's rules let no form lead to another site. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const language = getLanguage(params);
  const wait = await consumeLimit({ request, context }, "sign-in");
  if (wait !== null) return tooManyPage(language, wait);
  const { name, provider, redirectUri } = getProvider(params, context);
  const returnTo = ownPath(new URL(request.url).searchParams.get("til"));
  const begun = await provider.begin({ redirectUri, language });
  if (!begun.ok) return signInFailed(context, { by: name, language, problem: begun.problem, returnTo });
  const { url, ...kept } = begun.value;
  const cookie = await keepAttempt(request, context, { provider: name, ...kept, returnTo, language });
  return redirect(url, { headers: { "Set-Cookie": cookie, "Cache-Control": "no-store" } });
}
