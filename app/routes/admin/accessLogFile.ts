import type { LoaderFunctionArgs } from "@remix-run/node";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { accessLogFile } from "./accessLogPage.server";

export const handle = { access: { read: "search-access-log" } } satisfies RouteAccess;

export const loader = (args: LoaderFunctionArgs) => accessLogFile(args);
