import type { AppLoadContext } from "@remix-run/node";
import { signInProviders, type SignInProvider } from "~/app/domain/identity/signInProvider";
import type { Portal } from "~/app/portal";
import { notFound } from "./problem";

/** How addresses call the providers. */
const slugs = { "id-porten": "id-porten", staff: "ansatt" } as const satisfies Record<SignInProvider, string>;

export const providerSlug = (provider: SignInProvider) => slugs[provider];

/** The providers that the operator has set up, in the order in which they are offered. */
export function configuredProviders(portal: Pick<Portal, "providers">): SignInProvider[] {
  return signInProviders.filter((provider) => portal.providers[provider] !== null);
}

/** The provider in the address. @throws a 404 for one that is not set up */
export function getProvider(params: { provider?: string }, { portal }: AppLoadContext) {
  const name = signInProviders.find((provider) => slugs[provider] === params.provider);
  const provider = name && portal.providers[name];
  if (!name || !provider) throw notFound();
  return { name, provider, redirectUri: `${portal.deps.baseUrl}/logg-inn/retur/${slugs[name]}` };
}
