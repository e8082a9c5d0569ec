import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { consumeLimit } from "~/app/http/consumeLimit";
import { getLanguage } from "~/app/http/getLanguage";
import { problemJson } from "~/app/http/problem";
import { readLimitedBody } from "~/app/http/readLimitedBody";
import { requireAccount } from "~/app/http/session";
import { setRecordReminders } from "~/app/usecases/setRecordReminders";
import { recordReminders } from "~/schemas/recordReminders";

export const handle = { access: { read: "manage-own-account", change: "manage-own-account" } } satisfies RouteAccess;

const answer = (dates: readonly string[]) => Response.json({ dates }, { headers: { "Cache-Control": "no-store" } });

/** The days on which the account gets a mail: `{"dates":["2026-12-24"]}`. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  getLanguage(params);
  const account = await requireAccount(request, context);
  return answer(await context.portal.read.recordReminders.list(account.id));
}

/** Sets them anew, from a body of the same shape. Anything more in it is refused, and stored nowhere. */
export async function action(args: ActionFunctionArgs) {
  const { request, params, context } = args;
  getLanguage(params);
  const account = await requireAccount(request, context);
  const wait = await consumeLimit(args, "record-reminders");
  if (wait !== null) return problemJson(429, "too-many-requests", "Too many changes; try again later");
  const parsed = recordReminders.safeParse(await readJson(request));
  if (!parsed.success) return problemJson(422, "dates-not-understood", "The body is dates and nothing else");
  const outcome = await setRecordReminders(context.portal.deps, { accountId: account.id, days: parsed.data.dates });
  if (!outcome.ok) return problemJson(422, outcome.problem.code, "Reminders are for days to come");
  return answer(outcome.value);
}

/** A hundred dates are well below it, in bytes. */
const mostBytes = 16 * 1024;

/** @returns what a body of JSON holds; null for what is none, or is too long */
async function readJson(request: Request): Promise<unknown> {
  const bytes = await readLimitedBody(request, mostBytes);
  try {
    return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as unknown);
  } catch {
    return null;
  }
}
