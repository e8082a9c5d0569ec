import type { Portal } from "~/app/portal";

export type SignInProvider = "id-porten" | "staff";

/** The OpenID providers that the operator has set up. */
export function configuredProviders({ env }: Pick<Portal, "env">): SignInProvider[] {
  return [...(env.OIDC_ISSUER ? ["id-porten" as const] : []), ...(env.OIDC_STAFF_ISSUER ? ["staff" as const] : [])];
}
