import { computeDeadline } from "../deadlines/computeDeadline";
import { ok, refuse } from "../result";
import type { ApplicationEvent } from "./applicationEvent";
import type { ApplicationState } from "./applicationState";
import { isOpenPart, type DecideContext, type Decided } from "./decide";

/**
 * Counts the statutory date of each open part anew. A part whose date comes out the same keeps it, and the version of
 * the calendar that it was counted with.
 * @returns one event for each date that moved; refused where none has
 * @see helseregisterloven § 19 f, first paragraph
 */
export function moveDeadlines(state: ApplicationState, { calendar }: Pick<DecideContext, "calendar">): Decided {
  const { completeOn } = state;
  if (state.stage !== "complete" || !completeOn) return refuse("not-possible-now");
  const moved = state.parts.flatMap((part): ApplicationEvent[] => {
    if (!isOpenPart(part) || !part.dueOn) return [];
    const { unitId, dueOn: from } = part;
    const { dueOn, calendarVersion } = computeDeadline(completeOn, part.workingDays, calendar);
    return dueOn === from ? [] : [{ type: "deadline-moved", unitId, from, dueOn, calendarVersion }];
  });
  return moved.length > 0 ? ok(moved) : refuse("not-possible-now");
}
