import type { PlainDate } from "~/schemas/plainDate";
import type { Provision } from "./holidayNames";

/** How long the law gives, where it says so, and whether it said so on the day asked about. */
export type StatutoryPeriod = {
  /** In working days (virkedager). */
  readonly workingDays: 30 | 60;
  readonly provision: Provision;
  /** The first day on which the provision was in force. */
  readonly appliesFrom: PlainDate;
  /** False for a day before that: the days can be counted, but no such statutory deadline existed. */
  readonly statutory: boolean;
};

const provision: Provision = {
  act: "lov 2014-06-20-43",
  paragraph: "§ 19 f",
  url: "https://lovdata.no/lov/2014-06-20-43/§19f",
};
const appliesFrom: PlainDate = "2021-06-01";

/**
 * The period for making statistics available: 30 working days, 60 when the answer needs linkage (sammenstilling) of
 * several registries. Separate tables from several sources are no linkage.
 * @param on the day the complete application was received
 * @see helseregisterloven § 19 f, first paragraph, in force from 1 June 2021
 */
export function statutoryWorkingDays({ linkage, on }: { linkage: boolean; on: PlainDate }): StatutoryPeriod {
  return { workingDays: linkage ? 60 : 30, provision, appliesFrom, statutory: on >= appliesFrom };
}
