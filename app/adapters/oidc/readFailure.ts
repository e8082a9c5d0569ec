import * as client from "openid-client";
import type { SignInProblem } from "~/app/domain/identity/signInProblem";

/** Why it failed, for the person; and for the operator's log, without anything that was in an answer. */
export interface ProviderFailure {
  problem: SignInProblem;
  detail: string;
}

const unavailable = new Set(["server_error", "temporarily_unavailable"]);
const timeouts = new Set(["OAUTH_TIMEOUT", "OAUTH_ABORT"]);

/**
 * Reads what openid-client threw. Its errors hold whole tokens among their causes, and tokens hold personal numbers:
 * only the codes of the standards, and the name of the claim that was wrong, go on.
 */
export function readFailure(error: unknown): ProviderFailure {
  if (error instanceof client.AuthorizationResponseError) {
    if (error.error === "access_denied") return { problem: "avbrutt", detail: "access_denied" };
    return { problem: unavailable.has(error.error) ? "utilgjengelig" : "ikke-verifisert", detail: word(error.error) };
  }
  if (error instanceof client.ResponseBodyError)
    return { problem: error.status >= 500 ? "utilgjengelig" : "ikke-verifisert", detail: word(error.error) };
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  const detail = [word(code ?? systemCode(error)), claimOf(cause)].filter(Boolean).join(" ");
  const isAway =
    (error instanceof TypeError && error.message === "fetch failed") ||
    timeouts.has(String(code)) ||
    (cause instanceof Response && cause.status >= 500);
  return { problem: isAway ? "utilgjengelig" : "ikke-verifisert", detail };
}

/** A code as the standards write them; anything else is not passed on. */
function word(text: unknown): string {
  return typeof text === "string" && /^[A-Za-z_]{1,60}$/.test(text) ? text : "unknown";
}

/** What the system said of a connection, such as ECONNREFUSED. */
function systemCode(error: unknown): unknown {
  return (error as { cause?: { code?: unknown } } | null)?.cause?.code;
}

/** The name of the claim that was not as it should be. */
function claimOf(cause: unknown): string {
  const claim = (cause as { cause?: { claim?: unknown } } | null)?.cause?.claim;
  return claim === undefined ? "" : word(claim);
}
