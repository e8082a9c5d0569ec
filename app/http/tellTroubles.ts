import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type ServerBuild } from "@remix-run/node";
import { canStillRead, type SentForm, type Trouble, type Unavailable } from "~/app/domain/faults/Unavailable";
import { languageOfPath } from "~/app/i18n/languageOfPath";
import { DatabaseTroubleError, findDatabaseTrouble } from "~/db/findDatabaseTrouble";
import { problemJson } from "./problem";
import { keepSentForm } from "./sentFields";
import { troublePage } from "./troublePage";

/** When to come back, in seconds: as long as a restart of the database takes, or until somebody has made room. */
export const retryAfterSeconds: Record<Trouble, number> = {
  unreachable: 5,
  busy: 5,
  "read-only": 60,
  full: 60,
};

/** A page that has not got what it shows by then says so: nobody waits longer for an answer, with a slow database. */
export const PAGE_MS = 8_000;

type Handler<Args> = ((args: Args) => unknown) & { hydrate?: boolean };

/**
 * Turns trouble with the database, in whichever loader or action it shows, into 503 with Retry-After: the page of an
 * error with the form to send again, or for a program a problem document. Everything else passes as it is.
 */
export function tellTroubles(build: ServerBuild): ServerBuild {
  const routes: ServerBuild["routes"] = {};
  for (const [id, route] of Object.entries(build.routes)) {
    if (!route) continue;
    const { loader, action, default: page } = route.module;
    const module = { ...route.module };
    if (loader) module.loader = guardLoader(loader as Handler<LoaderFunctionArgs>, page !== undefined);
    if (action) module.action = guardAction(action as Handler<ActionFunctionArgs>, page !== undefined);
    routes[id] = { ...route, module };
  }
  return { ...build, routes };
}

function guardLoader(loader: Handler<LoaderFunctionArgs>, isPage: boolean) {
  return async (args: LoaderFunctionArgs) => {
    try {
      // A file may take as long as it takes to write.
      return isPage ? await within(PAGE_MS, loader(args)) : await loader(args);
    } catch (error) {
      throw answerTrouble(error, args, isPage, null);
    }
  };
}

function guardAction(action: Handler<ActionFunctionArgs>, isPage: boolean) {
  return async (args: ActionFunctionArgs) => {
    const kept = keepSentForm(args.request);
    try {
      const answer = await action(args);
      kept?.drop();
      return answer;
    } catch (error) {
      if (!findDatabaseTrouble(error)) kept?.drop();
      throw answerTrouble(error, args, isPage, findDatabaseTrouble(error) ? ((await kept?.read()) ?? null) : null);
    }
  };
}

/** @returns what to throw: the error itself, unless the database is to blame */
function answerTrouble(
  error: unknown,
  { request, context }: LoaderFunctionArgs,
  isPage: boolean,
  sent: SentForm | null,
): unknown {
  const trouble = findDatabaseTrouble(error);
  if (!trouble) return error;
  context.noteTrouble?.(trouble, error);
  const isChange = request.method !== "GET" && request.method !== "HEAD";
  const seconds = retryAfterSeconds[trouble];
  if (isPage) {
    context.setRetryAfter?.(seconds);
    return data<Unavailable>({ code: "unavailable", trouble, isChange, sent }, { status: 503 });
  }
  return troubleResponse(request, trouble, { isChange, sent, requestId: context.requestId });
}

/** For an address without a page of its own: a plain page for a browser, a problem document for a program. */
export function troubleResponse(
  request: Request,
  trouble: Trouble,
  more: { isChange: boolean; sent: SentForm | null; requestId: string },
): Response {
  const { pathname } = new URL(request.url);
  const wantsPage = (request.headers.get("Accept") ?? "").includes("text/html") && !pathname.startsWith("/api/");
  const answer = wantsPage
    ? new Response(troublePage({ language: languageOfPath(pathname), trouble, ...more }), {
        status: 503,
        headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
      })
    : problemJson(503, "unavailable", titles[trouble], { instance: more.requestId });
  answer.headers.set("Retry-After", String(retryAfterSeconds[trouble]));
  return answer;
}

const titles: Record<Trouble, string> = {
  unreachable: "The portal does not reach its database: try again in a few seconds",
  busy: "The portal has too much to do: try again in a few seconds",
  "read-only": "The portal can be read, and takes no changes now: try again later",
  full: "The portal can be read, and takes no changes now: try again later",
};

/**
 * The work's value, if it comes in time.
 * @throws {DatabaseTroubleError} `busy` when it does not; the work goes on by itself and is let go
 */
export async function within<Value>(milliseconds: number, work: Value | Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    const late = new DatabaseTroubleError("busy", `a page took more than ${milliseconds} ms`);
    timer = setTimeout(() => reject(late), milliseconds);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
    if (work instanceof Promise) work.catch(() => undefined);
  }
}

/** For what is noted on the way while somebody only reads: where nothing can be saved now, reading goes on without. */
export async function unlessReadOnly(write: Promise<unknown>): Promise<void> {
  await write.catch((error: unknown) => {
    const trouble = findDatabaseTrouble(error);
    if (!trouble || !canStillRead(trouble)) throw error;
  });
}
