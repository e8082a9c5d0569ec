import type { LoaderFunctionArgs } from "@remix-run/node";
import { staffLetterPdf } from "~/app/routes/staff/letterPdfResponse.server";

/** A letter of a case as PDF. */
export const loader = (args: LoaderFunctionArgs) => staffLetterPdf(args, "caseworker");
