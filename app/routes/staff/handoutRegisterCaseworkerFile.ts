import type { LoaderFunctionArgs } from "@remix-run/node";
import { registerFile } from "~/app/routes/staff/handoutRegister.server";

export const loader = (args: LoaderFunctionArgs) => registerFile(args, "caseworker");
