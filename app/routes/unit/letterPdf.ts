import type { LoaderFunctionArgs } from "@remix-run/node";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { staffLetterPdf } from "~/app/routes/staff/letterPdfResponse.server";

export const handle = { access: { read: "view-part" } } satisfies RouteAccess;

/** A letter of a case as PDF. */
export const loader = (args: LoaderFunctionArgs) => staffLetterPdf(args, "unit");
