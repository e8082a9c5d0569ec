import type { Actor } from "~/app/domain/applications/mayCommand";
import { casePartyOf } from "~/app/domain/messages/casePartyOf";
import { listNoteOwners } from "~/app/domain/messages/messageParties";
import { ok, refuse, type Result } from "~/app/domain/result";
import { findPersonalNumbers } from "~/app/domain/sample-tables/findPersonalNumbers";
import { storableText } from "~/app/domain/storableText";
import type { UseCaseDeps } from "./deps";

export type NoteProblem = { code: "not-found" } | { code: "personal-number" };

/**
 * Writes a note that only the writer's own office reads: Helsedataservice's caseworkers, or the staff of one unit.
 * A finished case takes notes too, until its personal data are erased. The same request twice writes one.
 * @param request.unitId whose note it is; null for Helsedataservice
 */
export async function writeNote(
  deps: UseCaseDeps,
  request: {
    applicationId: string;
    actor: Actor;
    as: "caseworker" | "unit";
    unitId: string | null;
    body: string;
    requestId: string;
  },
): Promise<Result<null, NoteProblem>> {
  const { applicationId, actor, as, unitId, requestId } = request;
  const body = storableText(request.body);
  const writtenAt = await deps.now();
  if (findPersonalNumbers(body).length > 0) return refuse({ code: "personal-number" } as const);
  return deps.transact(async (repositories) => {
    // Under the lock, so that nothing is written beside an erasure.
    const record = await repositories.applications.findForUpdate(applicationId);
    if (record?.personalDataErasedAt) return refuse({ code: "not-found" } as const);
    const writer = record && casePartyOf(actor, record, as);
    const caseUnits = record?.state.parts.map((part) => part.unitId) ?? [];
    if (!writer || !listNoteOwners(writer, caseUnits).includes(unitId)) return refuse({ code: "not-found" } as const);
    await repositories.messages.addNote({ applicationId, unitId, writtenBy: actor.id, body, writtenAt, requestId });
    return ok(null);
  });
}
