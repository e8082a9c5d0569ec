import type { LoaderFunctionArgs } from "@remix-run/node";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { downloadResponse } from "~/app/http/downloadResponse";
import { letterFile } from "~/app/routes/staff/letterFile.server";
import { loadOpenedLetter } from "./openedLetter.server";

export const handle = { access: { read: "view-own-case" } } satisfies RouteAccess;

/** A letter of the applicant's own case as PDF. */
export async function loader(args: LoaderFunctionArgs) {
  const { portal, record, letter } = await loadOpenedLetter(args);
  return downloadResponse(await letterFile(letter, record, portal.deps.operatorName));
}
