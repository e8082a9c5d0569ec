import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs, ServerBuild } from "@remix-run/node";
import { isAccessAction, isOpenToAllRoles, mayAccessSome, type AccessAction } from "~/app/domain/access/accessMatrix";
import { logAccess } from "./logAccess";
import { notFound } from "./problem";
import { getVisitor, requireAccount } from "./session";

type Routes = ServerBuild["routes"];
type Route = NonNullable<Routes[string]>;
type Handler = (args: LoaderFunctionArgs & ActionFunctionArgs) => unknown;
type Kind = "read" | "change";

/** What a route module exports of the matrix, if it does. */
interface Declared {
  access?: Partial<Record<Kind, unknown>>;
}

/**
 * Every loader and action of the build behind the access matrix: nobody whose role has no cell reaches it. Whether what
 * is asked for is the visitor's own, the loader says itself. Who opened a case is logged once its loader has answered.
 * @throws {Error} for a route with a loader or an action that names no action of the matrix: denied by default
 */
export function guardRoutes(build: ServerBuild): ServerBuild {
  const routes = Object.values(build.routes).flatMap((route) => (route ? [guardRoute(route, build.routes)] : []));
  return { ...build, routes: Object.fromEntries(routes.map((route) => [route.id, route])) };
}

function guardRoute(route: Route, routes: Routes): Route {
  const { loader, action } = route.module;
  const isOfCase = pathOf(route, routes).includes("/:applicationId");
  const guard = (handler: Handler, kind: Kind) => guardHandler(handler, actionOf(route, kind), isOfCase);
  return {
    ...route,
    module: {
      ...route.module,
      ...(loader ? { loader: guard(loader as Handler, "read") as typeof loader } : {}),
      ...(action ? { action: guard(action as Handler, "change") as typeof action } : {}),
    },
  };
}

/** The whole address of a route, with its parents', such as `/:lang/saker/:applicationId`. */
function pathOf(route: Route, routes: Routes): string {
  const parent = route.parentId ? routes[route.parentId] : undefined;
  return `${parent ? pathOf(parent, routes) : ""}/${route.path ?? ""}`;
}

function actionOf(route: Route, kind: Kind): AccessAction {
  const name = (route.module.handle as Declared | undefined)?.access?.[kind];
  if (typeof name === "string" && isAccessAction(name)) return name;
  const what = kind === "read" ? "loader" : "action";
  throw new Error(
    `The ${what} of ${route.id} names no action of the access matrix (handle.access.${kind} is ${JSON.stringify(name)}).`,
  );
}

function guardHandler(handler: Handler, action: AccessAction, isOfCase: boolean): Handler {
  const isOpen = isOpenToAllRoles(action);
  if (isOpen && !isOfCase) return handler;
  return async (args) => {
    const answer = await settle(async () => {
      if (!isOpen) await requireRoleFor(action, args.request, args.context);
      return handler(args);
    });
    if (isOfCase) await logAccess(args, action, answer);
    if (answer.thrown) throw answer.value;
    return answer.value;
  };
}

/** The role alone: whose the thing is, is asked by the loader. A stranger takes the detour by the sign-in page. */
async function requireRoleFor(action: AccessAction, request: Request, context: AppLoadContext): Promise<void> {
  const { account } = await getVisitor(request, context);
  if (!mayAccessSome(action, account ?? (await requireAccount(request, context)))) throw notFound();
}

async function settle(run: () => Promise<unknown>): Promise<{ thrown: boolean; value: unknown }> {
  try {
    return { thrown: false, value: await run() };
  } catch (value) {
    return { thrown: true, value };
  }
}
