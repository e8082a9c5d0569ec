import { tablesOf } from "../sample-tables/builder/draftTables";
import { statutoryWorkingDays } from "../deadlines/statutoryWorkingDays";
import type { DraftContent } from "~/schemas/draft";
import type { PlainDate } from "~/schemas/plainDate";
import { chosenSources, text, wantsLinkage } from "./draftValues";

/**
 * How long the law gives the unit that prepares tables from these sources: 60 working days where what it prepares
 * needs linkage of several registries, else 30. Tables that are built say which sources they are from; with an
 * uploaded table, or one that is to be made with help, it is not known which part needs the linkage, so all have 60.
 * @param sourceIds the unit's own sources
 * @param on the day the complete application was received
 * @see helseregisterloven § 19 f, first paragraph: "Dersom tilgjengeliggjøringen krever sammenstilling med opplysninger
 * fra flere registre, er fristen 60 virkedager."
 */
export function workingDaysOfPart(content: DraftContent, sourceIds: readonly string[], on: PlainDate): number {
  return statutoryWorkingDays({ linkage: needsLinkage(content, sourceIds), on }).workingDays;
}

function needsLinkage(content: DraftContent, sourceIds: readonly string[]): boolean {
  if (!wantsLinkage(content)) return false;
  if (text(content, "tableChoice") !== "build") return true;
  return tablesOf(content).some(({ sources, linked }) => {
    // A table that names no source may be from any of those chosen.
    const from = sources.length > 0 ? sources : chosenSources(content);
    return (from.length > 1 || linked.trim() !== "") && from.some((source) => sourceIds.includes(source));
  });
}
