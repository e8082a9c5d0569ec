import { createHmac, randomBytes } from "node:crypto";
import { redirect, type AppLoadContext } from "@remix-run/node";
import type { Role } from "~/app/domain/applications/mayCommand";
import type { Owner } from "~/db/repositories/drafts";
import type { Account, SessionOrigin } from "~/db/repositories/identity";
import { notFound } from "./problem";

/** Whoever is asking: signed in, or a browser, or neither. */
export interface Visitor {
  account: Account | null;
  sessionHash: string | null;
  browserHash: string | null;
}

const sessionCookie = "ht_session";
const browserCookie = "ht_browser";
const sessionSeconds = 12 * 60 * 60;
const browserSeconds = 365 * 24 * 60 * 60;

/** Only hashes of tokens are kept; with a secret, a copied database does not open a session either. */
export function hashToken(token: string, context: AppLoadContext): string {
  return createHmac("sha256", context.portal.env.SESSION_SECRET ?? "demo")
    .update(token)
    .digest("hex");
}

export function readCookie(request: Request, name: string): string | null {
  for (const pair of (request.headers.get("Cookie") ?? "").split(";")) {
    const [key, value] = pair.trim().split("=");
    if (key === name && value && /^[A-Za-z0-9_-]{20,80}$/.test(value)) return value;
  }
  return null;
}

export function writeCookie(name: string, value: string, seconds: number, context: AppLoadContext): string {
  const secure = context.portal.deps.baseUrl.startsWith("https:") ? "; Secure" : "";
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`;
}

/** Who is asking. One query a request. */
export function getVisitor(request: Request, context: AppLoadContext): Promise<Visitor> {
  context.visitor ??= (async () => {
    const session = readCookie(request, sessionCookie);
    const browser = readCookie(request, browserCookie);
    const sessionHash = session ? hashToken(session, context) : null;
    const account = sessionHash ? await context.portal.read.identity.findBySession(sessionHash) : null;
    return { account, sessionHash, browserHash: browser ? hashToken(browser, context) : null };
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
  if (visitor.account || visitor.browserHash) return { owner: await getOwner(request, context), setCookie: null };
  const token = randomBytes(32).toString("base64url");
  return {
    owner: { accountId: null, browserHash: hashToken(token, context) },
    setCookie: writeCookie(browserCookie, token, browserSeconds, context),
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
  await context.portal.deps.transact(async (repositories) => {
    if (sessionHash) await repositories.identity.endSession(sessionHash);
    await repositories.identity.startSession(hashToken(token, context), accountId, origin);
    if (browserHash) await repositories.drafts.claim(browserHash, accountId);
  });
  return writeCookie(sessionCookie, token, sessionSeconds, context);
}

export async function signOut(request: Request, context: AppLoadContext): Promise<string> {
  const { sessionHash } = await getVisitor(request, context);
  if (sessionHash) await context.portal.read.identity.endSession(sessionHash);
  return writeCookie(sessionCookie, "gone", 0, context);
}

/** The signed-in account, or a detour by the sign-in page and back. */
export async function requireAccount(request: Request, context: AppLoadContext): Promise<Account> {
  const { account } = await getVisitor(request, context);
  if (account) return account;
  const { pathname, search } = new URL(request.url);
  const language = pathname.split("/")[1] ?? "nb";
  const back = request.method === "GET" ? pathname.replace(/\.data$/, "") + search : `/${language}/soknader`;
  throw redirect(`/${language}/logg-inn?til=${encodeURIComponent(back)}`);
}

/** An account with the role; for everybody else the page is not there. */
export async function requireRole(request: Request, context: AppLoadContext, role: Role): Promise<Account> {
  const account = await requireAccount(request, context);
  if (!account.roles.includes(role)) throw notFound();
  return account;
}
