import type { PlainDate } from "~/schemas/plainDate";
import type { ChecklistPoint } from "./Decision";

export interface ChecklistRule {
  point: ChecklistPoint;
  /** As it is cited; its text stands in the act. */
  provision: string;
  url: string;
  /** The first day on which it applied, where the provision is newer than the portal's reach. */
  from: PlainDate | null;
  /** Whether a "no" bars granting: the law leaves no choice. */
  barsGrant: boolean;
  /** Asked for linked tables only. */
  linkedOnly: boolean;
}

const act = "https://lovdata.no/lov/2014-06-20-43";

/**
 * What § 19 asks before statistics are granted, in the order of the law.
 * @see helseregisterloven § 19, third to fifth paragraph, and § 19 c; the fifth paragraph is of lov 2025-12-22-126 and
 * applies from 15 April 2026
 */
export const checklistRules: readonly ChecklistRule[] = [
  {
    point: "in-charge",
    provision: "§ 19 tredje ledd",
    url: `${act}/§19`,
    from: null,
    barsGrant: true,
    linkedOnly: false,
  },
  {
    point: "purpose",
    provision: "§ 19 tredje ledd",
    url: `${act}/§19`,
    from: null,
    barsGrant: true,
    linkedOnly: false,
  },
  {
    point: "anonymous",
    provision: "§ 19 fjerde ledd",
    url: `${act}/§19`,
    from: null,
    barsGrant: true,
    linkedOnly: false,
  },
  {
    point: "society",
    provision: "§ 19 femte ledd",
    url: `${act}/§19`,
    from: "2026-04-15",
    // The duty falls away; the controller may still choose.
    barsGrant: false,
    linkedOnly: false,
  },
  {
    point: "linkage-needed",
    provision: "§ 19 c første ledd",
    url: `${act}/§19c`,
    from: null,
    barsGrant: true,
    linkedOnly: true,
  },
  { point: "linkage-by", provision: "§ 19 c", url: `${act}/§19c`, from: null, barsGrant: true, linkedOnly: true },
];

/** The points that apply to an application on a day. */
export function listChecklist({ linkage, on }: { linkage: boolean; on: PlainDate }): ChecklistRule[] {
  return checklistRules.filter(({ from, linkedOnly }) => (from === null || on >= from) && (linkage || !linkedOnly));
}
