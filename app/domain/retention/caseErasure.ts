import type { PlainDate } from "~/schemas/plainDate";
import type { AppealStatus, Stage } from "../applications/applicationState";
import { addCalendarYears } from "../deadlines/addCalendarYears";

/** What decides how long the personal data of a case are kept. */
export interface EndingCase {
  stage: Stage;
  /** On the whole and on each part. */
  appeals: readonly (AppealStatus | null)[];
  /** Day of the latest event that ended something: closing, withdrawal, dismissal, the end of an appeal. */
  lastEndedOn: PlainDate | null;
}

const endingStages: readonly Stage[] = ["closed", "withdrawn", "dismissed"];

/** The day on which a case was over; null while it is open, or an appeal is. */
export function caseEndedOn({ stage, appeals, lastEndedOn }: EndingCase): PlainDate | null {
  if (!endingStages.includes(stage) || appeals.includes("lodged")) return null;
  return lastEndedOn;
}

/**
 * The first day on which the applicant's personal data in a case go; null while the case is open.
 * @param years as the administrator has set them
 * @see personvernforordningen artikkel 17 nr. 3 bokstav b: until then the office needs the case for its task
 */
export function caseDueOn(ending: EndingCase, years: number): PlainDate | null {
  const endedOn = caseEndedOn(ending);
  return endedOn && addCalendarYears(endedOn, years);
}
