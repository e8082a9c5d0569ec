import type { AppLoadContext } from "@remix-run/node";
import { signInProviders, type SignInProvider } from "~/app/domain/identity/signInProvider";
import { getVisitor } from "./session";

/**
 * Where this session is ended at the provider that began it. Ask before it is ended here.
 * @returns null when no provider began it; `url` null when the provider has no such place or does not answer
 */
export async function providerSignOut(
  request: Request,
  context: AppLoadContext,
): Promise<{ provider: SignInProvider; url: string | null } | null> {
  const { portal } = context;
  const { sessionHash } = await getVisitor(request, context);
  const origin = sessionHash ? await portal.read.providerSignIns.findOrigin(sessionHash) : null;
  const name = signInProviders.find((provider) => provider === origin?.signedInBy);
  const provider = name && portal.providers[name];
  // One that is no longer set up, or another by the same name, is not asked.
  if (!origin || !provider || provider.issuer !== origin.issuer) return null;
  const idToken = origin.sealedIdToken && portal.seal ? portal.seal.open(origin.sealedIdToken) : null;
  const url = await provider.signOutUrl({ idToken, returnTo: `${portal.deps.baseUrl}/` });
  return { provider: name, url };
}
