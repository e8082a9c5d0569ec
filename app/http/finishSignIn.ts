import { redirect, type AppLoadContext } from "@remix-run/node";
import type { Language } from "~/schemas/language";
import type { SessionOrigin } from "~/db/repositories/identity";
import { signIn } from "./session";
import { startPage } from "./startPage";

/**
 * Signs an account in and sends the browser on.
 * @param returnTo a path of our own; null for the page on which the account's role begins
 */
export async function finishSignIn(
  request: Request,
  context: AppLoadContext,
  account: { id: string; returnTo: string | null },
  origin: SessionOrigin,
  language: Language,
): Promise<Response> {
  const cookie = await signIn(request, context, account.id, origin);
  const found = await context.portal.read.identity.find(account.id);
  const target = account.returnTo ?? startPage(found?.roles ?? [], language);
  return redirect(target, { status: 303, headers: { "Set-Cookie": cookie } });
}
