import { addCalendarMonth } from "~/app/domain/deadlines/addCalendarMonth";
import { addWorkingDays } from "~/app/domain/deadlines/addWorkingDays";
import type { ApplicationState } from "~/app/domain/applications/applicationState";
import { isOpenPart } from "~/app/domain/applications/decide";
import { fromEpochDay, toEpochDay } from "~/app/domain/deadlines/epochDay";
import type { Repositories } from "~/db/repositories";
import type { NewReminder } from "~/db/repositories/reminders";
import type { PlainDate } from "~/schemas/plainDate";
import type { UseCaseDeps } from "./deps";

/** How long before the deadline those who hold the case are reminded, in working days. */
const remindBefore = 5;

/** forvaltningsloven § 11 a: a preliminary answer is owed one month after the application was first received. */
export async function schedulePreliminaryAnswer(
  repositories: Repositories,
  applicationId: string,
  firstReceivedOn: PlainDate,
): Promise<void> {
  const dueOn = addCalendarMonth(firstReceivedOn);
  await repositories.reminders.add({ applicationId, unitId: "", kind: "preliminary-answer-owed", dueOn });
}

/** A word five working days before each open part's statutory date, and one when it has passed. */
export function deadlineReminders(
  deps: Pick<UseCaseDeps, "calendar">,
  applicationId: string,
  state: Pick<ApplicationState, "parts">,
): NewReminder[] {
  return state.parts.flatMap((part): NewReminder[] => {
    if (!part.dueOn || !isOpenPart(part)) return [];
    const { unitId, dueOn } = part;
    const near = addWorkingDays(dueOn, -remindBefore, deps.calendar);
    const passed = addWorkingDays(dueOn, 1, deps.calendar);
    return [
      { applicationId, unitId, kind: "deadline-near", dueOn: near },
      { applicationId, unitId, kind: "deadline-passed", dueOn: passed },
    ];
  });
}

/** Schedules {@link deadlineReminders}. */
export async function scheduleDeadlines(
  deps: Pick<UseCaseDeps, "calendar">,
  repositories: Repositories,
  applicationId: string,
  state: ApplicationState,
): Promise<void> {
  await repositories.reminders.addAll(deadlineReminders(deps, applicationId, state));
}

/**
 * What follows when the applicant's time to answer is over: after the first time a reminder to the applicant, after the
 * second a word to those who hold the case.
 */
export async function scheduleReplyTime(
  repositories: Repositories,
  applicationId: string,
  state: Pick<ApplicationState, "replyBy" | "replyReminded">,
): Promise<void> {
  const { replyBy, replyReminded } = state;
  if (!replyBy) return;
  const kind = replyReminded ? "supplement-ran-out" : "supplement-reply-due";
  const dueOn = fromEpochDay(toEpochDay(replyBy) + 1);
  await repositories.reminders.add({ applicationId, unitId: "", kind, dueOn });
}
