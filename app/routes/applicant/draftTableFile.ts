import type { LoaderFunctionArgs } from "@remix-run/node";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { tablesOf } from "~/app/domain/sample-tables/builder/draftTables";
import { downloadResponse } from "~/app/http/downloadResponse";
import { getOpenDraft } from "~/app/http/draftRequest";
import { notFound } from "~/app/http/problem";
import { csvOf, jsonStatOf, workbookOf } from "./tableFiles.server";

export const handle = { access: { read: "edit-own-draft" } } satisfies RouteAccess;

/** One table that was built in the draft: `tabell.xlsx`, `tabell.csv` or `tabell.json` (JSON-stat). */
export async function loader(args: LoaderFunctionArgs) {
  const { draft } = await getOpenDraft(args);
  const { tableId, file } = args.params;
  const { deps } = args.context.portal;
  const model = tablesOf(draft.content).find(({ id }) => id === tableId);
  if (!model) throw notFound();
  const [{ catalogue }, now] = await Promise.all([deps.catalogue(), deps.now()]);
  switch (file) {
    case "tabell.xlsx":
      return downloadResponse(await workbookOf([model], catalogue, now, "eksempeltabell"));
    case "tabell.csv":
      return downloadResponse(csvOf(model));
    case "tabell.json":
      return downloadResponse(jsonStatOf(model, catalogue));
    default:
      throw notFound();
  }
}
