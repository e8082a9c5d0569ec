import { addWorkingDays } from "~/app/domain/deadlines/addWorkingDays";
import { osloDate } from "~/app/domain/osloDate";
import type { UseCaseDeps } from "./deps";
import { enforceRetention } from "./enforceRetention";
import { sweepReminders } from "./sweepReminders";

const dayMs = 86_400_000;
/** A jump is at most a year's working days at a time. */
export const longestJump = 260;

/**
 * Moves the demo's clock forward by so many working days, sends what fell due on the way, and erases what
 * the rules of retention no longer keep.
 * @throws {RangeError} for a jump that is no whole number from 1 to `longestJump`
 */
export async function moveDemoClock(deps: UseCaseDeps, workingDays: number): Promise<void> {
  if (!Number.isInteger(workingDays) || workingDays < 1 || workingDays > longestJump)
    throw new RangeError("a jump is a whole number of working days");
  const now = await deps.now();
  const target = addWorkingDays(osloDate(now), workingDays, deps.calendar);
  await deps.transact(async (repositories) => {
    const ahead = await repositories.demoClock.aheadMs();
    // Summer time makes some days 23 or 25 hours: step to noon-safe ground until the date is the one wanted.
    let next = ahead + dayMs;
    while (osloDate(new Date(now.getTime() + next - ahead)) < target) next += dayMs / 4;
    await repositories.demoClock.moveTo(next);
  });
  await sweepReminders(deps);
  await enforceRetention(deps, new Date());
}
