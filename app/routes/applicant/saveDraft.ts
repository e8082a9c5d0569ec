import type { ActionFunctionArgs } from "@remix-run/node";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { storableJson } from "~/app/domain/storableText";
import { getLanguage } from "~/app/http/getLanguage";
import { isDraftId } from "~/app/http/draftRequest";
import { readDraftJson } from "~/app/http/draftForm";
import { problemJson } from "~/app/http/problem";
import { getOwner, getVisitor } from "~/app/http/session";
import { saveDraft } from "~/app/usecases/saveDraft";
import { draftSave } from "~/schemas/draft";

export const handle = { access: { read: "edit-own-draft", change: "edit-own-draft" } } satisfies RouteAccess;

/** Takes what the page saves as one types; answers with the new version, and both values of a field in dispute. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  getLanguage(params);
  const { draftId } = params;
  if (!isDraftId(draftId)) return problemJson(404, "not-found", "There is no such draft");
  const parsed = draftSave.safeParse(storableJson(await readDraftJson(request)));
  if (!parsed.success)
    return problemJson(422, "save-not-understood", "The save can't be read", { issues: parsed.error.issues });
  const outcome = await saveDraft(context.portal.deps, await getOwner(request, context), draftId, parsed.data);
  if (outcome.ok) return Response.json(outcome.value, { headers: { "Cache-Control": "no-store" } });
  const { problem } = outcome;
  if (problem.code !== "not-found")
    return problemJson(409, problem.code, "The draft was sent", { applicationId: problem.applicationId });
  const { endedAccountId } = await getVisitor(request, context);
  return endedAccountId
    ? problemJson(401, "signed-out", "The session has ended: sign in, then send the save again")
    : problemJson(404, "not-found", "There is no such draft");
}

export function loader() {
  return problemJson(405, "method-not-allowed", "Saves are sent with POST");
}
