import { computeDeadline } from "~/app/domain/deadlines/computeDeadline";
import type { LetterDeadlines } from "~/app/letters/LetterContent";
import type { Language } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";
import type { UseCaseDeps } from "./deps";
import { unitName } from "./unitName";

/**
 * The statutory dates of the parts as a letter names them: the last one, and each unit's own where they differ.
 * @param parts at least one
 * @param from the day that the period is counted from
 * @see helseregisterloven § 19 f: a part whose tables need linkage has 60 working days, the others 30
 */
export async function partDeadlines(
  deps: Pick<UseCaseDeps, "calendar" | "catalogue">,
  parts: readonly { unitId: string; workingDays: number }[],
  from: PlainDate,
  language: Language,
): Promise<LetterDeadlines> {
  const deadlines = await Promise.all(
    parts.map(async ({ unitId, workingDays }) => ({
      unit: await unitName(deps, unitId, from, language),
      workingDays,
      dueOn: computeDeadline(from, workingDays, deps.calendar).dueOn,
    })),
  );
  const [last] = [...deadlines].sort((one, other) => other.dueOn.localeCompare(one.dueOn));
  if (!last) throw new RangeError("an application without parts");
  const isOne = deadlines.every(({ dueOn }) => dueOn === last.dueOn);
  return { workingDays: last.workingDays, dueOn: last.dueOn, parts: isOne ? [] : deadlines };
}
