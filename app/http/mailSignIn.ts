import type { AppLoadContext } from "@remix-run/node";
import { hashSecret } from "./session";

/** Mail is a way in where it can be sent; in the demo the outbox shows it. */
export const hasMailSignIn = ({ portal: { env } }: AppLoadContext): boolean => env.DEMO || env.SMTP_URL !== undefined;

/** What the use cases of signing in by mail are told of the portal. */
export function mailSignInRules(context: AppLoadContext) {
  const { env } = context.portal;
  return {
    staffHaveProvider: env.OIDC_STAFF_ISSUER !== undefined && !env.DEMO,
    hash: (text: string) => hashSecret(text, context),
  };
}
