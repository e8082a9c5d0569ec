import { handler } from "../applications/mayCommand";
import { isNoteReadableBy, isReadableBy, type CaseParty, type MessageParty } from "../messages/messageParties";

/** For whom a case file is made: whole for Helsedataservice, redacted for the applicant, its own part for a unit. */
export type CaseFileEdition = "applicant" | "unit" | "helsedataservice";

export const editionOf: Record<MessageParty, CaseFileEdition> = {
  applicant: "applicant",
  caseworker: "helsedataservice",
  unit: "unit",
};

type OfUnit = { unitId: string | null };

/** What a case file is made of, as far as the choice depends on it. */
export interface CaseFileParts {
  submissions: readonly object[];
  supplementRequests: readonly object[];
  letters: readonly OfUnit[];
  decisions: readonly OfUnit[];
  postponements: readonly OfUnit[];
  regroupings: readonly OfUnit[];
  appeals: readonly OfUnit[];
  /** uploaded and discarded ones never left their unit. */
  deliveries: readonly (OfUnit & { status: string })[];
  invoices: readonly { payer: string; status: string }[];
  messages: readonly OfUnit[];
  notes: readonly OfUnit[];
  calendarVersions: readonly object[];
}

/**
 * The rows that belong in a reader's edition. What is not sent or released yet is its office's own; notes are the
 * writing office's own.
 */
export function selectCaseFile<Parts extends CaseFileParts>(parts: Parts, reader: CaseParty): Parts {
  const own = <Row extends OfUnit>(rows: readonly Row[]) => rows.filter((row) => isReadableBy(row, reader));
  const payer = (row: { payer: string }) => (reader.party === "caseworker" ? row.payer === handler : false);
  const isMine = (row: { payer: string }) => payer(row) || reader.units.includes(row.payer);
  return {
    ...parts,
    letters: own(parts.letters),
    decisions: own(parts.decisions),
    postponements: own(parts.postponements),
    regroupings: own(parts.regroupings),
    appeals: own(parts.appeals),
    deliveries: own(parts.deliveries).filter(
      ({ status, unitId }) =>
        status === "released" || status === "replaced" || (unitId !== null && reader.units.includes(unitId)),
    ),
    invoices: parts.invoices.filter(
      (row) => isMine(row) || (row.status !== "drafted" && (reader.party !== "unit" || row.payer === handler)),
    ),
    messages: own(parts.messages),
    notes: parts.notes.filter((note) => isNoteReadableBy(note, reader)),
  };
}

/**
 * What the applicant is told of a row, by name: a column that comes later is not told until it stands here. Who in an
 * office did what, what was checked and what was only thought of is not among it.
 */
export const toldColumns = {
  submissions: ["number", "content", "submittedAt", "receivedOn"],
  supplementRequests: ["requestedOn", "comments", "answeredBySubmission"],
  letters: ["id", "unitId", "kind", "language", "subject", "writtenAt", "openedAt"],
  decisions: ["unitId", "outcome", "reasons", "tables", "preparedBy", "decidedOn", "letterId"],
  postponements: ["unitId", "reasonCode", "reason", "likelyOn", "postponedOn", "letterId"],
  regroupings: ["unitId", "title", "asked", "proposed", "reason", "proposedOn", "accepted", "answer", "answeredOn"],
  appeals: ["unitId", "text", "lateReason", "lodgedOn", "until", "result", "reasons", "concludedOn"],
  deliveries: ["unitId", "number", "whole", "note", "status", "corrects", "correctionReason", "deliveredOn", "files"],
  invoices: [
    ...["payer", "number", "status", "content", "netOre", "vatOre", "totalOre", "credits", "nothingOwed"],
    ...["sentOn", "dueOn", "paidOn", "creditedOn"],
  ],
  messages: ["number", "unitId", "from", "body", "writtenAt", "files"],
  notes: [],
  calendarVersions: ["number", "entries", "changedAt"],
} satisfies Record<keyof CaseFileParts, readonly string[]>;

/** A row as it stands in an edition: whole for staff, of what is told for the applicant. */
export function tellRow(section: keyof CaseFileParts, row: object, reader: CaseParty): Record<string, unknown> {
  if (reader.party !== "applicant") return { ...row };
  const told: readonly string[] = toldColumns[section];
  return Object.fromEntries(Object.entries(row).filter(([column]) => told.includes(column)));
}
