import type { LoaderFunctionArgs } from "@remix-run/node";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { computeStatutoryDeadline } from "~/app/domain/deadlines/computeStatutoryDeadline";
import { toDeadlineResponse } from "~/app/domain/deadlines/toDeadlineResponse";
import { answerApi, methodNotAllowed } from "~/app/http/answerApi";
import { problemJson } from "~/app/http/problem";
import { readDeadlineQuery } from "~/schemas/deadline";

export const handle = { access: { read: "use-api", change: "use-api" } } satisfies RouteAccess;

/** `GET /api/v1/deadline`: the statutory deadline, and every day that was skipped on the way. */
export function loader({ request, context }: LoaderFunctionArgs): Promise<Response> {
  return answerApi(context, async () => {
    if (!["GET", "HEAD"].includes(request.method)) return methodNotAllowed("GET, HEAD");
    const query = readDeadlineQuery(new URL(request.url).searchParams);
    if (!query.ok) {
      const { code, parameter, message } = query.error;
      const status = code === "date-out-of-range" ? 422 : 400;
      const title = code === "date-out-of-range" ? "The date is out of range" : "A parameter is missing or malformed";
      return problemJson(status, code, title, { detail: message, parameter });
    }
    const { complete, linkage, rule, lang } = query.value;
    const deadline = computeStatutoryDeadline({ completeOn: complete, linkage }, context.portal.deps.calendar, rule);
    return Response.json(toDeadlineResponse(deadline, lang));
  });
}

export function action(): Response {
  return methodNotAllowed("GET, HEAD");
}
