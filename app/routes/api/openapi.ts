import type { LoaderFunctionArgs } from "@remix-run/node";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { answerApi, methodNotAllowed } from "~/app/http/answerApi";
import { openapiDocument } from "./openapiDocument";

export const handle = { access: { read: "use-api", change: "use-api" } } satisfies RouteAccess;

/** `GET /api/v1/openapi.json`. */
export function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
  return answerApi(context, async () =>
    ["GET", "HEAD"].includes(request.method)
      ? Response.json(openapiDocument(context.portal.deps.baseUrl))
      : methodNotAllowed("GET, HEAD"),
  );
}

export function action(): Response {
  return methodNotAllowed("GET, HEAD");
}
