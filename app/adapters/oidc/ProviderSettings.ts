import type { SignInProvider } from "~/app/domain/identity/signInProvider";
import type { Env } from "~/schemas/env";

/** One OpenID provider: who it is, who the portal is to it, and what is asked of it. */
export interface ProviderSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
  scope: string;
  /** The level of assurance to ask for, and the ones that are enough; null where the provider knows no levels. */
  assurance: { ask: string; enough: readonly string[] } | null;
  /** Whether the checked address is wanted. */
  wantsEmail: boolean;
}

/**
 * The lowest level asked of ID-porten, and what may come back.
 * @see docs.digdir.no, ID-porten: "id_token", claim `acr`; the client must check that the level is high enough
 */
const idPortenAssurance = {
  ask: "idporten-loa-substantial",
  enough: ["idporten-loa-substantial", "idporten-loa-high"],
};

/** The provider as the operator has set it up; null where it is not. */
export function providerSettings(env: Env, provider: SignInProvider): ProviderSettings | null {
  const [issuer, clientId, clientSecret] =
    provider === "id-porten"
      ? [env.OIDC_ISSUER, env.OIDC_CLIENT_ID, env.OIDC_CLIENT_SECRET]
      : [env.OIDC_STAFF_ISSUER, env.OIDC_STAFF_CLIENT_ID, env.OIDC_STAFF_CLIENT_SECRET];
  if (!issuer || !clientId || !clientSecret) return null;
  const common = { issuer, clientId, clientSecret };
  return provider === "id-porten"
    ? { ...common, scope: "openid profile", assurance: idPortenAssurance, wantsEmail: false }
    : { ...common, scope: "openid profile email", assurance: null, wantsEmail: true };
}
