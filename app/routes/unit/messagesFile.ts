import type { LoaderFunctionArgs } from "@remix-run/node";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { messageFileResponse } from "~/app/routes/record/messagesPage.server";

export const handle = { access: { read: "view-part" } } satisfies RouteAccess;

export const loader = (args: LoaderFunctionArgs) => messageFileResponse(args, "unit");
