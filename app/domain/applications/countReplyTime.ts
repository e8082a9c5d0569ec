import { countDays, type CountedDate } from "../deadlines/countedDate";
import type { WorkingCalendar } from "../deadlines/workingCalendar";
import type { ApplicationState } from "./applicationState";
import type { HistoryEntry } from "./CaseView";
import { reminderWorkingDays, replyWorkingDays } from "./decide";

/**
 * How the applicant's time to answer was counted: from the day of the question, or of the reminder. Null where no
 * answer is awaited, and where the calendar has changed since: the day that was told stands.
 * @param history newest first
 */
export function countReplyTime(
  state: Pick<ApplicationState, "replyBy" | "replyReminded">,
  history: readonly Pick<HistoryEntry, "type" | "on">[],
  calendar: WorkingCalendar,
): CountedDate | null {
  const { replyBy, replyReminded } = state;
  const began = history.find(({ type }) => type === (replyReminded ? "supplement-reminded" : "supplement-requested"));
  if (!replyBy || !began) return null;
  const counted = countDays(began.on, replyReminded ? reminderWorkingDays : replyWorkingDays, calendar);
  return counted.kind === "working-days" && counted.until === replyBy ? counted : null;
}
