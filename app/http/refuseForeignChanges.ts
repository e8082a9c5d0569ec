import type { IncomingHttpHeaders } from "node:http";
import type { NextFunction, Request, RequestHandler, Response } from "express";
import { sendProblem } from "./sendProblem";

/** What only looks. */
const reading: readonly string[] = ["GET", "HEAD", "OPTIONS"];

/** Whether the browser says that the request was made by a page of ours, or by the person in the address field. */
const isSaidToBeOurs = (site: string | string[] | undefined) => site === "same-origin" || site === "none";

/** The host that an address names, with its port; null for what is no address, such as `null`. */
function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

/**
 * Whether a request that changes something comes from ourselves. Every browser of the last years says where a form
 * was sent from, by `Sec-Fetch-Site`, `Origin` or both; what says neither is no browser, and may act only for
 * itself: without anybody's cookies.
 * @param ownHosts the names that this portal answers to, with their ports
 */
export function isOwnChange(headers: IncomingHttpHeaders, ownHosts: readonly (string | undefined)[]): boolean {
  const { origin, cookie } = headers;
  const site = headers["sec-fetch-site"];
  if (site !== undefined && !isSaidToBeOurs(site)) return false;
  if (origin === undefined) return site !== undefined || cookie === undefined;
  // A page that tells nobody its address sends "null" with its own forms: then only the browser's word counts.
  if (origin === "null") return site === "same-origin";
  const host = hostOf(origin);
  return host !== null && ownHosts.includes(host);
}

/**
 * A form on somebody else's page must not act as the person who is signed in here. The second line is the cookies'
 * SameSite.
 * @param options.ownHost the host of the address that people use
 * @param options.behindProxy whether `X-Forwarded-Host` is set by a proxy of ours, and not by whoever asks
 */
export function refuseForeignChanges(options: { ownHost: string; behindProxy: boolean }): RequestHandler {
  return (request: Request, response: Response, next: NextFunction): void => {
    // Whoever asks may write these; without a proxy of ours nobody may read them.
    if (!options.behindProxy) delete request.headers["x-forwarded-host"];
    const forwarded = String(request.headers["x-forwarded-host"] ?? "")
      .split(",")[0]
      ?.trim();
    const ownHosts = [forwarded || request.headers.host, options.ownHost];
    if (reading.includes(request.method) || isOwnChange(request.headers, ownHosts)) return next();
    sendProblem(response, 403, "foreign-origin", "The form was sent from another site");
  };
}
