import type { Actor } from "~/app/domain/applications/mayCommand";
import { changeApplication } from "./changeApplication";
import type { UseCaseDeps } from "./deps";

/** Undoes a second writing of the same first opening. */
class OpenedAlready extends Error {}

/**
 * Logs when the applicant first opened a letter that is read in the portal. Opened again, or by two requests at once,
 * it stands as it was; anybody else's reading logs nothing.
 * @param request.letter as it was loaded; its case must be the actor's own
 * @see eForvaltningsforskriften § 8
 */
export async function openLetter(
  deps: UseCaseDeps,
  request: {
    actor: Actor;
    letter: { id: string; applicationId: string; unitId: string | null; noticeOnly: boolean; openedAt: Date | null };
  },
): Promise<void> {
  const { actor, letter } = request;
  if (!letter.noticeOnly || letter.openedAt) return;
  try {
    await changeApplication(deps, {
      applicationId: letter.applicationId,
      actor,
      version: "any",
      command: { type: "open-letter", unitId: letter.unitId, letterId: letter.id },
      visibility: "applicant",
      payload: {},
      async effects(repositories, { now }) {
        const isFirst = await repositories.casework.markLetterOpened(letter.id, now);
        if (!isFirst) throw new OpenedAlready();
      },
    });
  } catch (error) {
    if (!(error instanceof OpenedAlready)) throw error;
  }
}
