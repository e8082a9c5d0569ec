import { osloDate } from "~/app/domain/osloDate";
import type { Repositories } from "~/db/repositories";
import type { ApplicationRecord } from "~/db/repositories/applications";
import type { UseCaseDeps } from "./deps";
import { letterAddress, markedLetter, noticeToApplicant } from "./writeToApplicant";

/**
 * Tells the applicant a second time of a letter that lay unopened for a week. Nothing is sent when it has been opened,
 * or told of twice already. Called in the transaction that has taken the reminder.
 * @param reminder of the kind `second-notice`; its `unitId` names the letter (`letterMark`)
 * @see eForvaltningsforskriften § 8
 */
export async function remindUnopened(
  deps: UseCaseDeps,
  repositories: Repositories,
  application: ApplicationRecord,
  reminder: { unitId: string },
  now: Date,
): Promise<void> {
  const letterId = markedLetter(reminder.unitId);
  const letter = letterId === null ? null : await repositories.casework.findLetter(letterId);
  if (letter?.applicationId !== application.id)
    throw new RangeError(`a second notice of no letter: ${reminder.unitId}`);
  if (!(await repositories.casework.takeSecondNotice(letter.id, now))) return;
  const writtenOn = osloDate(letter.writtenAt);
  const link = letterAddress(deps, application, letter.id);
  await noticeToApplicant(deps, repositories, application, { kind: "second-notice", writtenOn, link }, now);
}
