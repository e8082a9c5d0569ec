import { createHmac, randomBytes } from "node:crypto";
import { redirect, type AppLoadContext } from "@remix-run/node";
import type { Role } from "~/app/domain/applications/mayCommand";
import type { Owner } from "~/db/repositories/drafts";
import type { Account, SessionOrigin } from "~/db/repositories/identity";
import { languageOfPath } from "~/app/i18n/languageOfPath";
import { paths } from "~/app/i18n/paths";
import { describeBrowser } from "./describeBrowser";
import { parkForm } from "./parkForm";
import { notFound } from "./problem";

/** Whoever is asking: signed in, or a browser, or neither. */
export interface Visitor {
  account: Account | null;
  sessionHash: string | null;
  browserHash: string | null;
  /** Who was signed in here until the session ended, by itself or from elsewhere; such a one may not know it yet. */
  endedAccountId?: string | null;
}

/** Longer than any session, so that one that has ended is known again: what was typed in it is kept. */
const sessionSeconds = 36 * 60 * 60;
const browserSeconds = 365 * 24 * 60 * 60;

/** The session, the browser itself, and a sign-in at a provider that has begun. The privacy page lists them. */
export const cookieNames = ["ht_session", "ht_browser", "ht_sign_in"] as const;
type CookieName = (typeof cookieNames)[number];

const isHttps = (context: AppLoadContext) => context.portal.deps.baseUrl.startsWith("https:");

/** Over https the browser itself vouches that no other host of the domain has set the cookie. */
const cookieName = (name: CookieName, context: AppLoadContext) => (isHttps(context) ? `__Host-${name}` : name);

/** Only hashes of tokens are kept; with a secret, a copied database does not open a session either. */
export function hashSecret(text: string, context: AppLoadContext): string {
  const { SESSION_SECRET } = context.portal.env;
  if (!SESSION_SECRET) throw new Error("SESSION_SECRET is missing");
  return createHmac("sha256", SESSION_SECRET).update(text).digest("hex");
}

export function readCookie(request: Request, name: CookieName, context: AppLoadContext): string | null {
  const wanted = cookieName(name, context);
  for (const pair of (request.headers.get("Cookie") ?? "").split(";")) {
    const [key, value] = pair.trim().split("=");
    if (key === wanted && value && /^[A-Za-z0-9_-]{20,80}$/.test(value)) return value;
  }
  return null;
}

export function writeCookie(name: CookieName, value: string, seconds: number, context: AppLoadContext): string {
  const secure = isHttps(context) ? "; Secure" : "";
  return `${cookieName(name, context)}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`;
}

/** Who is asking. One query a request, and once a minute another that notes it. */
export function getVisitor(request: Request, context: AppLoadContext): Promise<Visitor> {
  context.visitor ??= (async () => {
    const session = readCookie(request, "ht_session", context);
    const browser = readCookie(request, "ht_browser", context);
    const sessionHash = session ? hashSecret(session, context) : null;
    const browserHash = browser ? hashSecret(browser, context) : null;
    const { identity, sessions } = context.portal.read;
    const found = sessionHash ? await identity.findSession(sessionHash) : null;
    if (!found || !sessionHash) return { account: null, sessionHash, browserHash };
    if (found.isOver) return { account: null, sessionHash, browserHash, endedAccountId: found.account.id };
    // A database that can only be read still shows its pages: the session then ends the sooner.
    if (found.isStale) await sessions.touch(sessionHash).catch(() => undefined);
    return { account: found.account, sessionHash, browserHash };
  })();
  return context.visitor;
}

/** Whose drafts this request may see; nobody's, for a browser that has none. */
export async function getOwner(request: Request, context: AppLoadContext): Promise<Owner> {
  const { account, browserHash } = await getVisitor(request, context);
  return { accountId: account?.id ?? null, browserHash: browserHash ?? "none" };
}

/** The owner of a new draft: the account, else this browser, which gets a token if it has none. */
export async function getOrMakeOwner(
  request: Request,
  context: AppLoadContext,
): Promise<{ owner: Owner; setCookie: string | null }> {
  const visitor = await getVisitor(request, context);
  if (visitor.account) return { owner: await getOwner(request, context), setCookie: null };
  const { browserHash, setCookie } = await getOrMakeBrowser(request, context);
  return { owner: { accountId: null, browserHash }, setCookie };
}

/** What tells this browser from others, signed in or not; a new one gets a token. */
export async function getOrMakeBrowser(
  request: Request,
  context: AppLoadContext,
): Promise<{ browserHash: string; setCookie: string | null }> {
  const { browserHash } = await getVisitor(request, context);
  if (browserHash) return { browserHash, setCookie: null };
  const token = randomBytes(32).toString("base64url");
  return {
    browserHash: hashSecret(token, context),
    setCookie: writeCookie("ht_browser", token, browserSeconds, context),
  };
}

/**
 * Signs an account in: a new session, and the browser's drafts become the account's.
 * @param origin by what the person signed in, and what is needed to end the session at the provider too
 * @returns the header that hands the browser its session
 */
export async function signIn(
  request: Request,
  context: AppLoadContext,
  accountId: string,
  origin: SessionOrigin,
): Promise<string> {
  const { browserHash, sessionHash } = await getVisitor(request, context);
  const token = randomBytes(32).toString("base64url");
  const browser = describeBrowser(request.headers.get("User-Agent"));
  await context.portal.deps.transact(async (repositories) => {
    if (sessionHash) await repositories.identity.endSession(sessionHash);
    await repositories.identity.startSession(hashSecret(token, context), accountId, origin, browser);
    if (browserHash) await repositories.drafts.claim(browserHash, accountId);
  });
  context.logSignIn?.({ outcome: "in", by: origin.signedInBy, accountId });
  return writeCookie("ht_session", token, sessionSeconds, context);
}

/** Ends the session in the database, so that its cookie opens nothing anywhere. */
export async function signOut(request: Request, context: AppLoadContext): Promise<string> {
  const { sessionHash } = await getVisitor(request, context);
  if (sessionHash) await context.portal.read.identity.endSession(sessionHash);
  return writeCookie("ht_session", "gone", 0, context);
}

/**
 * The detour by the sign-in page and back. A form of somebody whose session has ended is kept meanwhile, if its body
 * has not been read yet: after signing in, they can send it.
 * @param back where a form that is not kept leads to; one's own applications, unless something else is said
 */
export async function detourToSignIn(request: Request, context: AppLoadContext, back?: string): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const to = paths(languageOfPath(pathname));
  const leadTo = (path: string, status?: number) => redirect(`${to.signIn}?til=${encodeURIComponent(path)}`, status);
  if (request.method === "GET" || request.method === "HEAD") return leadTo(pathname.replace(/\.data$/, "") + search);
  const { endedAccountId } = await getVisitor(request, context);
  const parkedId = endedAccountId ? await parkForm(request, context, endedAccountId) : null;
  return leadTo(parkedId ? to.resume(parkedId) : (back ?? to.applications), 303);
}

/** The signed-in account, or a detour by the sign-in page and back. @param back as of the detour */
export async function requireAccount(request: Request, context: AppLoadContext, back?: string): Promise<Account> {
  const { account } = await getVisitor(request, context);
  if (account) return account;
  throw await detourToSignIn(request, context, back);
}

/** An account with the role; for everybody else the page is not there. */
export async function requireRole(request: Request, context: AppLoadContext, role: Role): Promise<Account> {
  const account = await requireAccount(request, context);
  if (!account.roles.includes(role)) throw notFound();
  return account;
}
