import type { LoaderFunctionArgs } from "@remix-run/node";
import { caseFileResponse } from "~/app/routes/record/caseFile.server";

export const loader = (args: LoaderFunctionArgs) => caseFileResponse(args, "applicant");
