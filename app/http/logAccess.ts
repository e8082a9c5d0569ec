import type { LoaderFunctionArgs } from "@remix-run/node";
import type { AccessAction } from "~/app/domain/access/accessMatrix";
import type { AccessOutcome } from "~/app/domain/access/AccessOutcome";
import { DatabaseTroubleError, findDatabaseTrouble } from "~/db/findDatabaseTrouble";
import { isId } from "./caseOfApplicant";
import { getVisitor } from "./session";

/** What a loader or an action answered with, or threw. */
export interface HandlerAnswer {
  thrown: boolean;
  value: unknown;
}

/**
 * Puts on record who opened or changed a case, or was told that it is not there: one statement, and of one request one
 * row, that of the first loader or action that says something. What applicants do with their own cases is not logged.
 * @throws {Error} trouble with the database, told as a 503, where the row cannot be written: what is not on record is
 * not shown
 */
export async function logAccess(
  { request, params, context }: LoaderFunctionArgs,
  action: AccessAction,
  answer: HandlerAnswer,
): Promise<void> {
  const outcome = outcomeOf(request, answer);
  const { applicationId } = params;
  if (!outcome || !isId(applicationId)) return;
  const { account } = await getVisitor(request, context);
  const isStaff = account?.roles.some((role) => role !== "applicant") ?? false;
  if (!account || (outcome !== "refused" && !isStaff)) return;
  const { portal, requestId } = context;
  const path = new URL(request.url).pathname.replace(/\.data$/, "");
  const entry = { accountId: account.id, applicationId, action, method: request.method, outcome, path, requestId };
  context.accessRow ??= portal.read.accessLog.append(entry);
  try {
    await context.accessRow;
  } catch (error) {
    if (findDatabaseTrouble(error)) throw error;
    context.logError?.(error);
    throw new DatabaseTroubleError("unreachable", "the access log could not be written");
  }
}

/** Null for what neither showed nor changed anything: an error of ours, a form that was sent back, a lost race. */
function outcomeOf(request: Request, { thrown, value }: HandlerAnswer): AccessOutcome | null {
  const status = statusOf(value) ?? (thrown ? 500 : 200);
  if (status === 404) return "refused";
  if (status >= 400) return null;
  return request.method === "GET" || request.method === "HEAD" ? "opened" : "changed";
}

/** Of a response, or of what `data()` wraps; null where no status is said. */
function statusOf(value: unknown): number | null {
  if (value instanceof Response) return value.status;
  const isWrapped = typeof value === "object" && value !== null && "type" in value && "init" in value;
  return isWrapped ? ((value.init as ResponseInit | null)?.status ?? 200) : null;
}
