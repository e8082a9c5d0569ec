import type { LoaderFunctionArgs } from "@remix-run/node";
import type { MessageParty } from "~/app/domain/messages/messageParties";
import { filterHistory } from "~/app/domain/record/filterHistory";
import { historyKindOf, historyKinds } from "~/app/domain/record/historyKind";
import { loadCaseView } from "~/app/http/caseView";
import { historySearch } from "~/schemas/messages";
import { loadCaseOfParty, unitNamesOf } from "./caseOfParty.server";

/** The whole history of a case as far as the reader may see it, newest first, filtered by the address. */
export async function loadHistoryPage(args: LoaderFunctionArgs, party: MessageParty) {
  const found = await loadCaseOfParty(args, party);
  const { portal, record, viewer, caseAddress } = found;
  const [view, units] = await Promise.all([loadCaseView(portal, record, viewer), unitNamesOf(found)]);
  const { searchParams } = new URL(args.request.url);
  const search = historySearch.parse({
    enhet: searchParams.get("enhet") || null,
    slag: searchParams.get("slag") || null,
  });
  const { history } = view;
  return {
    party,
    id: record.id,
    reference: record.reference,
    title: record.title,
    caseAddress,
    units: view.parts.map(({ unitId }) => ({ id: unitId, name: units[unitId] ?? unitId })),
    /** Only what the reader has something of: an empty choice helps nobody. */
    kinds: historyKinds.filter((kind) => history.some((entry) => historyKindOf[entry.type] === kind)),
    chosen: search,
    total: history.length,
    history: filterHistory(history, { unitId: search.enhet, kind: search.slag }),
  };
}
