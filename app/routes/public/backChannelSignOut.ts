import type { ActionFunctionArgs } from "@remix-run/node";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { tooManyProblem } from "~/app/http/answerTooMany";
import { consumeLimit } from "~/app/http/consumeLimit";
import { notFound } from "~/app/http/problem";
import { readLimitedBody } from "~/app/http/readLimitedBody";
import { getProvider } from "~/app/http/signInProviders";
import { endProviderSessions } from "~/app/usecases/endProviderSessions";

export const handle = { access: { read: "sign-in", change: "sign-in" } } satisfies RouteAccess;

/** A token is some hundred characters; in bytes. */
const longestNotice = 32 * 1024;

export function loader(): never {
  throw notFound();
}

/**
 * A provider tells, server to server, that a session has ended there.
 * @see OpenID Connect Back-Channel Logout 1.0, sections 2.5 and 2.8
 */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { provider } = getProvider(params, context);
  const wait = await consumeLimit({ request, context }, "provider-call");
  if (wait !== null) return tooManyProblem(wait);
  const body = await readLimitedBody(request, longestNotice);
  const token = body && new URLSearchParams(new TextDecoder().decode(body)).get("logout_token");
  const notice = token ? await provider.readLogoutToken(token) : null;
  const outcome = notice && (await endProviderSessions(context.portal.deps, notice));
  const headers = { "Cache-Control": "no-store" };
  if (outcome?.ok) return new Response(null, { status: 200, headers });
  return Response.json({ error: "invalid_request" }, { status: 400, headers });
}
