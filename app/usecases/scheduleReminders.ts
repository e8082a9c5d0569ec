import { addCalendarMonth } from "~/app/domain/deadlines/addCalendarMonth";
import { addWorkingDays } from "~/app/domain/deadlines/addWorkingDays";
import type { ApplicationState } from "~/app/domain/applications/applicationState";
import { isOpenPart } from "~/app/domain/applications/decide";
import type { Repositories } from "~/db/repositories";
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

/** A word five working days before each part's statutory date, and one when it has passed. */
export async function scheduleDeadlines(
  deps: UseCaseDeps,
  repositories: Repositories,
  applicationId: string,
  state: ApplicationState,
): Promise<void> {
  for (const part of state.parts) {
    if (!part.dueOn || !isOpenPart(part)) continue;
    const { unitId, dueOn } = part;
    const near = addWorkingDays(dueOn, -remindBefore, deps.calendar);
    await repositories.reminders.add({ applicationId, unitId, kind: "deadline-near", dueOn: near });
    const passed = addWorkingDays(dueOn, 1, deps.calendar);
    await repositories.reminders.add({ applicationId, unitId, kind: "deadline-passed", dueOn: passed });
  }
}
