import type { Stage } from "../applications/applicationState";

/** Who writes and reads in the thread of a case. */
export type MessageParty = "applicant" | "caseworker" | "unit";

/** Somebody who may see the case. `units`: for a party `unit`, the case's units that the person is staff of. */
export interface CaseParty {
  party: MessageParty;
  units: readonly string[];
}

/**
 * Whether a message is for somebody to read.
 * @param message with `unitId` null it is for all: the applicant, Helsedataservice and every unit of the case; else
 * for the applicant, Helsedataservice and that unit
 */
export function isReadableBy(message: { unitId: string | null }, reader: CaseParty): boolean {
  return reader.party !== "unit" || message.unitId === null || reader.units.includes(message.unitId);
}

/** Notes of Helsedataservice are for its caseworkers, a unit's own for its staff; none is for the applicant. */
export function isNoteReadableBy(note: { unitId: string | null }, reader: CaseParty): boolean {
  if (reader.party === "applicant") return false;
  return reader.party === "caseworker" ? note.unitId === null : isOneOf(note.unitId, reader.units);
}

/**
 * What a message may be about: the whole case (null) or one unit's part. The staff of a unit write on their own part.
 * @param caseUnits the preparing units of the case
 */
export function listMessageSubjects(writer: CaseParty, caseUnits: readonly string[]): (string | null)[] {
  return writer.party === "unit" ? caseUnits.filter((unitId) => writer.units.includes(unitId)) : [null, ...caseUnits];
}

/** Whose notes somebody may write: Helsedataservice's own (null), or those of their unit. */
export function listNoteOwners(writer: CaseParty, caseUnits: readonly string[]): (string | null)[] {
  if (writer.party === "applicant") return [];
  return writer.party === "caseworker" ? [null] : caseUnits.filter((unitId) => writer.units.includes(unitId));
}

/** Whether a case still takes messages: not once it is closed, dismissed or withdrawn. Then it can only be read. */
export function canWriteMessages(state: { stage: Stage }): boolean {
  return state.stage !== "closed" && state.stage !== "dismissed" && state.stage !== "withdrawn";
}

/** The parties that are told of a message: all whom it concerns, save the one that wrote it. */
export interface ToldParties {
  applicant: boolean;
  caseworkers: boolean;
  units: string[];
}

export function listToldParties(
  message: { from: MessageParty; unitId: string | null },
  caseUnits: readonly string[],
): ToldParties {
  const concerned = message.unitId === null ? caseUnits : caseUnits.filter((unitId) => unitId === message.unitId);
  return {
    applicant: message.from !== "applicant",
    caseworkers: message.from !== "caseworker",
    units: message.from === "unit" ? [] : [...concerned],
  };
}

/**
 * Whether a person gets a mail about a message: not while an earlier notice waits to be followed.
 * @param reader numbers of the latest message seen, and of the latest one noticed; null for somebody never noticed
 */
export function needsNotice(reader: { readUpTo: number; noticedUpTo: number } | null): boolean {
  return reader === null || reader.noticedUpTo <= reader.readUpTo;
}

function isOneOf(unitId: string | null, units: readonly string[]): boolean {
  return unitId !== null && units.includes(unitId);
}
