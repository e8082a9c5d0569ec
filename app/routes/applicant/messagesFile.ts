import type { LoaderFunctionArgs } from "@remix-run/node";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { messageFileResponse } from "~/app/routes/record/messagesPage.server";

export const handle = { access: { read: "view-own-case" } } satisfies RouteAccess;

export const loader = (args: LoaderFunctionArgs) => messageFileResponse(args, "applicant");
