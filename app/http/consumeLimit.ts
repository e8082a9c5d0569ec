import { data, type AppLoadContext, type LoaderFunctionArgs } from "@remix-run/node";
import { findDatabaseTrouble } from "~/db/findDatabaseTrouble";
import { rateLimits, type LimitKind } from "./rateLimits";
import { getVisitor } from "./session";

/** Seconds to wait; null when the request is within the limit. */
type Wait = number | null;

/**
 * Counts one more of a kind, for use inside a loader or an action.
 * @param who a recipient's address for what is counted by recipient; the asker's account and address are found here
 * @returns whole seconds to wait before trying again, or null: go on
 * @throws when the database does not answer and the kind is refused without it
 */
export async function consumeLimit(
  { request, context }: Pick<LoaderFunctionArgs, "request" | "context">,
  kind: LimitKind,
  who?: string,
): Promise<Wait> {
  const { per, withoutDatabase } = rateLimits[kind];
  try {
    const asker = who ?? (per === "account" ? await accountOf(request, context) : networkIn(context));
    const answer = await context.portal.limits.consume(kind, asker.trim().toLowerCase());
    if (answer.ok) return null;
    context.setRetryAfter?.(answer.retryAfterSeconds);
    return answer.retryAfterSeconds;
  } catch (error) {
    if (withoutDatabase === "refuse") throw error;
    const trouble = findDatabaseTrouble(error);
    if (trouble) context.noteTrouble?.(trouble, error);
    else context.logError?.(error);
    return null;
  }
}

/** Counts a file that is taken in: of the account, and of the address that accounts without a sign-in come from. */
export async function consumeUpload(args: Pick<LoaderFunctionArgs, "request" | "context">): Promise<Wait> {
  return (await consumeLimit(args, "upload")) ?? consumeLimit(args, "upload-address");
}

/**
 * The same, for what holds nothing that was typed: over the limit the page of the error says when to try again.
 * @throws a 429 with the seconds to wait
 */
export async function requireWithinLimit(
  args: Pick<LoaderFunctionArgs, "request" | "context">,
  kind: LimitKind,
  who?: string,
): Promise<void> {
  const retryAfterSeconds = await consumeLimit(args, kind, who);
  if (retryAfterSeconds !== null) throw tooManyRequests(retryAfterSeconds);
}

/** A 429 that the page of the error explains. */
export function tooManyRequests(retryAfterSeconds: number) {
  const headers = { "Retry-After": String(retryAfterSeconds) };
  return data({ code: "too-many-requests", retryAfterSeconds }, { status: 429, headers });
}

async function accountOf(request: Request, context: AppLoadContext): Promise<string> {
  const { account, browserHash } = await getVisitor(request, context);
  return account?.id ?? browserHash ?? networkIn(context);
}

/** Where nobody said who asks, all count as one. */
const networkIn = (context: AppLoadContext): string => context.network ?? "unknown";
