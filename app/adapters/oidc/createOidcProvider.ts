import { createRemoteJWKSet } from "jose";
import * as client from "openid-client";
import type { SignInProblem } from "~/app/domain/identity/signInProblem";
import type { VerifiedIdentity } from "~/app/domain/identity/VerifiedIdentity";
import { ok, refuse, type Result } from "~/app/domain/result";
import { clockToleranceSeconds, createDiscovery } from "./createDiscovery";
import type { ProviderSettings } from "./ProviderSettings";
import { readFailure } from "./readFailure";
import { verifyLogoutToken, type LogoutNotice } from "./verifyLogoutToken";

/** What is sent along with the browser, and what is kept here until it comes back. */
export interface BegunSignIn {
  /** Where the browser goes. */
  url: string;
  state: string;
  nonce: string;
  codeVerifier: string;
}

/** What came back with the browser, and what was kept. */
export interface SignInAnswer {
  /** The address the browser came back to, under the portal's own name. */
  url: URL;
  state: string;
  nonce: string;
  codeVerifier: string;
}

export interface OidcProvider {
  issuer: string;
  begin(request: { redirectUri: string; language: string }): Promise<Result<BegunSignIn, SignInProblem>>;
  /** The token is needed again to sign out at the provider; it may hold a personal number. */
  complete(answer: SignInAnswer): Promise<Result<{ identity: VerifiedIdentity; idToken: string }, SignInProblem>>;
  /** Where the browser goes to sign out at the provider too; null where it has no such place or does not answer. */
  signOutUrl(request: { idToken: string | null; returnTo: string }): Promise<string | null>;
  /** Reads a notice that a session has ended. Null for one that is not the provider's, or not for us. */
  readLogoutToken(token: string): Promise<LogoutNotice | null>;
}

/**
 * A client of one OpenID provider: authorisation code with PKCE (S256), state and nonce; signatures of ID tokens are
 * checked although they come straight from the provider.
 * @param say where a refused sign-in is told of, in codes only
 * @see OpenID Connect Core 1.0, section 3.1; RFC 7636; RFC 9207
 */
export function createOidcProvider(settings: ProviderSettings, say: (message: string) => void): OidcProvider {
  const discover = createDiscovery(settings);
  let keys: ReturnType<typeof createRemoteJWKSet> | null = null;

  function fail(step: string, error: unknown) {
    const { problem, detail } = readFailure(error);
    say(`${step} at ${settings.issuer}: ${problem} (${detail})`);
    return refuse(problem);
  }

  return {
    issuer: settings.issuer,

    async begin({ redirectUri, language }) {
      try {
        const configuration = await discover();
        const state = client.randomState();
        const nonce = client.randomNonce();
        const codeVerifier = client.randomPKCECodeVerifier();
        const url = client.buildAuthorizationUrl(configuration, {
          redirect_uri: redirectUri,
          scope: settings.scope,
          state,
          nonce,
          code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
          code_challenge_method: "S256",
          ui_locales: language,
          ...(settings.assurance ? { acr_values: settings.assurance.ask } : {}),
        });
        return ok({ url: url.href, state, nonce, codeVerifier });
      } catch (error) {
        return fail("a sign-in could not begin", error);
      }
    },

    async complete({ url, state, nonce, codeVerifier }) {
      try {
        const configuration = await discover();
        const tokens = await client.authorizationCodeGrant(configuration, url, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: codeVerifier,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (!claims || !tokens.id_token) return fail("a sign-in came back", { code: "no_id_token" });
        if (claims.iat > Date.now() / 1000 + clockToleranceSeconds)
          return fail("a sign-in came back", { code: "issued_in_the_future" });
        const { assurance } = settings;
        if (assurance && !(typeof claims.acr === "string" && assurance.enough.includes(claims.acr))) {
          say(`a sign-in came back at ${settings.issuer}: for-lavt-niva`);
          return refuse("for-lavt-niva" as const);
        }
        const more = await readMore(configuration, tokens.access_token, claims);
        return ok({
          idToken: tokens.id_token,
          // Named one by one: a personal number among the claims (`pid`) ends here.
          identity: {
            issuer: claims.iss,
            subject: claims.sub,
            session: typeof claims.sid === "string" ? claims.sid : null,
            name: typeof more.name === "string" ? more.name.trim().slice(0, 200) : "",
            verifiedEmail:
              settings.wantsEmail && more.email_verified === true && typeof more.email === "string"
                ? more.email.trim()
                : null,
          },
        });
      } catch (error) {
        return fail("a sign-in came back", error);
      }
    },

    async signOutUrl({ idToken, returnTo }) {
      try {
        const configuration = await discover();
        if (!configuration.serverMetadata().end_session_endpoint) return null;
        return client.buildEndSessionUrl(configuration, {
          post_logout_redirect_uri: returnTo,
          ...(idToken ? { id_token_hint: idToken } : {}),
        }).href;
      } catch (error) {
        fail("a sign-out", error);
        return null;
      }
    },

    async readLogoutToken(token) {
      try {
        const { jwks_uri: address } = (await discover()).serverMetadata();
        if (!address) return null;
        // The one who tells of a session's end waits for some seconds only.
        keys ??= createRemoteJWKSet(new URL(address), { timeoutDuration: 3_000 });
        return await verifyLogoutToken(token, keys, settings);
      } catch (error) {
        fail("a notice of a session's end", error);
        return null;
      }
    },
  };

  /** The claims, with what the provider tells on asking only. Its word binds when it is about the same person. */
  async function readMore(
    configuration: client.Configuration,
    accessToken: string,
    claims: client.IDToken,
  ): Promise<Record<"name" | "email" | "email_verified", unknown>> {
    const isWhole = !settings.wantsEmail || claims.email !== undefined;
    const { name, email, email_verified } =
      isWhole || !configuration.serverMetadata().userinfo_endpoint
        ? claims
        : await client.fetchUserInfo(configuration, accessToken, claims.sub);
    return { name: claims.name ?? name, email, email_verified };
  }
}
