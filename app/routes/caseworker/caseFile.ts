import type { LoaderFunctionArgs } from "@remix-run/node";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { caseFileResponse } from "~/app/routes/record/caseFile.server";

export const handle = { access: { read: "view-case-as-caseworker" } } satisfies RouteAccess;

export const loader = (args: LoaderFunctionArgs) => caseFileResponse(args, "caseworker");
