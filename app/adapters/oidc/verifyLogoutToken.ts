import { jwtVerify, type JWTVerifyGetKey } from "jose";
import { clockToleranceSeconds } from "./createDiscovery";

/** A provider's word that a session, or all of a person's, has ended. */
export interface LogoutNotice {
  issuer: string;
  subject: string | null;
  session: string | null;
  /** The notice's own number: it counts once. */
  id: string;
  issuedAt: Date;
  /** From then on it would be turned down for its age. */
  expiresAt: Date;
}

const event = "http://schemas.openid.net/event/backchannel-logout";
/** A notice is sent when it is made: one that is older is a copy. In seconds. */
const longestAgeSeconds = 5 * 60;
/** Signatures with the provider's private key only. */
const algorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"];

/**
 * Checks a logout token.
 * @throws what jose throws, and where the token is of another kind or says not whose session it is
 * @see OpenID Connect Back-Channel Logout 1.0, section 2.6
 */
export async function verifyLogoutToken(
  token: string,
  keys: JWTVerifyGetKey,
  { issuer, clientId }: { issuer: string; clientId: string },
): Promise<LogoutNotice> {
  const { payload } = await jwtVerify(token, keys, {
    issuer,
    audience: clientId,
    algorithms,
    clockTolerance: clockToleranceSeconds,
    maxTokenAge: longestAgeSeconds,
    requiredClaims: ["iat", "jti", "events"],
  });
  const { sub, sid, jti, iat, events, nonce } = payload;
  const isLogout = typeof events === "object" && events !== null && typeof Reflect.get(events, event) === "object";
  if (!isLogout || nonce !== undefined) throw new LogoutTokenError("not_a_logout_token");
  const session = typeof sid === "string" ? sid : null;
  const subject = typeof sub === "string" ? sub : null;
  if (!session && !subject) throw new LogoutTokenError("neither_sid_nor_sub");
  if (!jti || iat === undefined) throw new LogoutTokenError("no_jti_or_iat");
  const lasts = longestAgeSeconds + clockToleranceSeconds;
  return {
    issuer,
    subject,
    session,
    id: jti,
    issuedAt: new Date(iat * 1000),
    expiresAt: new Date((iat + lasts) * 1000),
  };
}

class LogoutTokenError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}
