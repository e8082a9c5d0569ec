import type { ActionFunctionArgs } from "@remix-run/node";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { readDraftJson } from "~/app/http/draftForm";
import { getOpenDraft } from "~/app/http/draftRequest";
import { problemJson } from "~/app/http/problem";
import { estimateTable } from "~/app/usecases/estimateTable";
import { z } from "zod";
import { tableModel } from "~/schemas/tableModel";

export const handle = { access: { read: "edit-own-draft", change: "edit-own-draft" } } satisfies RouteAccess;

const question = z.object({ tableId: z.string(), tables: z.array(tableModel).max(20) });

/** What can be said of small cells in a table as it stands on the builder's page, saved or not. */
export async function action(args: ActionFunctionArgs) {
  await getOpenDraft(args);
  const { portal } = args.context;
  const parsed = question.safeParse(await readDraftJson(args.request));
  const model = parsed.data?.tables.find(({ id }) => id === parsed.data.tableId);
  if (!parsed.success || !model) return problemJson(422, "table-not-understood", "The table can't be read");
  const { catalogue } = await portal.deps.catalogue();
  const estimated = await estimateTable({ catalogue, estimate: portal.estimate }, model, parsed.data.tables);
  return Response.json(estimated, { headers: { "Cache-Control": "no-store" } });
}

export function loader() {
  return problemJson(405, "method-not-allowed", "Tables are sent with POST");
}
