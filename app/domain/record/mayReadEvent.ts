import type { ApplicationEvent, Visibility } from "../applications/applicationEvent";
import type { CaseAudience } from "../applications/CaseView";
import { handler } from "../applications/mayCommand";

/** Who reads a history or an event log. `units`: for the audience `unit`, those that the reader is staff of. */
export interface EventReader {
  audience: CaseAudience;
  units?: readonly string[];
}

const readers: Record<Visibility, readonly CaseAudience[]> = {
  applicant: ["applicant", "unit", "staff"],
  unit: ["unit", "staff"],
  internal: ["staff"],
};

/** What is never told the applicant, whatever an event is marked as: how an office makes up its mind. */
const neverForApplicant: readonly ApplicationEvent["type"][] = ["decision-proposed", "proposal-returned"];

/** The unit that an event concerns; an invoice is its payee's, and Helsedataservice is no unit. */
export function unitOfEvent(event: ApplicationEvent): string | null {
  if ("payer" in event) return event.payer === handler ? null : event.payer;
  return "unitId" in event ? event.unitId : null;
}

/**
 * Whether an event is for a reader: the applicant what is for the applicant, a unit also what is for units but never
 * another unit's part or invoice, Helsedataservice all.
 */
export function mayReadEvent(
  { visibility, event }: { visibility: Visibility; event: ApplicationEvent },
  { audience, units = [] }: EventReader,
): boolean {
  if (!readers[visibility].includes(audience)) return false;
  if (audience === "applicant") return !neverForApplicant.includes(event.type);
  const unitId = unitOfEvent(event);
  return audience === "staff" || unitId === null || units.includes(unitId);
}

/** The texts of an event that were written to, or by, the applicant. */
const toldKeys: readonly string[] = ["title", "name", "reason", "lateReason", "reasons", "note", "comments"];

/**
 * Whether the text of an event may be handed on with it: to staff always, to the applicant and in what a unit takes
 * out only where all of it is of the kinds that pages tell. Its digest covers the whole, so it goes whole or not at all.
 */
export function mayReadPayload(payload: Record<string, unknown>, { audience }: EventReader): boolean {
  return audience === "staff" || Object.keys(payload).every((key) => toldKeys.includes(key));
}
