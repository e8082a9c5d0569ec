import type { LoaderFunctionArgs } from "@remix-run/node";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { tablesOf } from "~/app/domain/sample-tables/builder/draftTables";
import { downloadResponse } from "~/app/http/downloadResponse";
import { getOpenDraft } from "~/app/http/draftRequest";
import { notFound } from "~/app/http/problem";
import { workbookOf } from "./tableFiles.server";

export const handle = { access: { read: "edit-own-draft" } } satisfies RouteAccess;

/** All tables that were built in the draft, as one .xlsx. */
export async function loader(args: LoaderFunctionArgs) {
  const { draft } = await getOpenDraft(args);
  const { deps } = args.context.portal;
  const models = tablesOf(draft.content);
  if (models.length === 0) throw notFound();
  const [{ catalogue }, now] = await Promise.all([deps.catalogue(), deps.now()]);
  return downloadResponse(await workbookOf(models, catalogue, now));
}
