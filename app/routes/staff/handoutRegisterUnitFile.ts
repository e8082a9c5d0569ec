import type { LoaderFunctionArgs } from "@remix-run/node";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { registerFile } from "~/app/routes/staff/handoutRegister.server";

export const handle = { access: { read: "view-handout-register-of-unit" } } satisfies RouteAccess;

export const loader = (args: LoaderFunctionArgs) => registerFile(args, "unit");
