import { asc, eq, inArray, sql } from "drizzle-orm";
import type { DraftContent } from "~/schemas/draft";
import type { Database } from "../database";
import {
  appeal,
  calendarVersion,
  custodianCase,
  decision,
  delivery,
  deliveryFetch,
  deliveryFile,
  invoice,
  letter,
  postponement,
  regroupingProposal,
  storedFile,
  submission,
  submissionFile,
  supplementRequest,
} from "../schema";

/** A file without its bytes. */
export interface CaseFileRef {
  id: string;
  name: string;
}

type Of<Table extends { $inferSelect: unknown }> = Table["$inferSelect"];
/** A row of one part, with whose part it is. */
type OfPart<Table extends { $inferSelect: unknown }> = Of<Table> & { unitId: string };

/** All rows of a case that its case file is made of; who may have which of them is not decided here. */
export interface CaseFileRows {
  submissions: (Omit<Of<typeof submission>, "content"> & { content: DraftContent; files: CaseFileRef[] })[];
  letters: Of<typeof letter>[];
  supplementRequests: Of<typeof supplementRequest>[];
  decisions: OfPart<typeof decision>[];
  postponements: OfPart<typeof postponement>[];
  regroupings: OfPart<typeof regroupingProposal>[];
  deliveries: (OfPart<typeof delivery> & { files: CaseFileRef[]; fetches: Of<typeof deliveryFetch>[] })[];
  invoices: Of<typeof invoice>[];
  appeals: Of<typeof appeal>[];
  calendarVersions: Of<typeof calendarVersion>[];
}

/** What the case file of an application holds, apart from messages and events. Never the bytes of a file. */
export function createCaseFileQueries(db: Database) {
  const fileRef = { id: storedFile.id, name: storedFile.name };

  async function ofPart<Row extends { custodianCaseId: string }>(
    rows: readonly Row[],
    units: ReadonlyMap<string, string>,
  ): Promise<(Row & { unitId: string })[]> {
    return rows.map((row) => ({ ...row, unitId: units.get(row.custodianCaseId) ?? "" }));
  }

  return {
    /** Fourteen queries, however much the case holds. */
    async load(applicationId: string): Promise<CaseFileRows> {
      const parts = await db
        .select({ id: custodianCase.id, unitId: custodianCase.unitId })
        .from(custodianCase)
        .where(eq(custodianCase.applicationId, applicationId));
      const units = new Map(parts.map((part) => [part.id, part.unitId]));
      const caseIds = [...units.keys()];

      const submissions = await db
        .select()
        .from(submission)
        .where(eq(submission.applicationId, applicationId))
        .orderBy(asc(submission.number));
      const submitted = await db
        .select({ ...fileRef, submissionId: submissionFile.submissionId })
        .from(submissionFile)
        .innerJoin(storedFile, eq(storedFile.id, submissionFile.fileId))
        .innerJoin(submission, eq(submission.id, submissionFile.submissionId))
        .where(eq(submission.applicationId, applicationId))
        .orderBy(asc(storedFile.createdAt), asc(storedFile.id));
      const deliveries = await db
        .select()
        .from(delivery)
        .where(inArray(delivery.custodianCaseId, caseIds))
        .orderBy(asc(delivery.custodianCaseId), asc(delivery.number));
      const delivered = await db
        .select({ ...fileRef, deliveryId: deliveryFile.deliveryId })
        .from(deliveryFile)
        .innerJoin(storedFile, eq(storedFile.id, deliveryFile.fileId))
        .innerJoin(delivery, eq(delivery.id, deliveryFile.deliveryId))
        .where(inArray(delivery.custodianCaseId, caseIds))
        .orderBy(sql`${storedFile.name} collate "nb-NO-x-icu"`, asc(storedFile.id));
      const fetches = await db
        .select({ row: deliveryFetch })
        .from(deliveryFetch)
        .innerJoin(delivery, eq(delivery.id, deliveryFetch.deliveryId))
        .where(inArray(delivery.custodianCaseId, caseIds))
        .orderBy(asc(deliveryFetch.fetchedAt));
      const withUnits = await ofPart(deliveries, units);

      return {
        submissions: submissions.map((row) => ({
          ...row,
          content: row.content as DraftContent,
          files: submitted.filter((file) => file.submissionId === row.id).map(({ id, name }) => ({ id, name })),
        })),
        letters: await db
          .select()
          .from(letter)
          .where(eq(letter.applicationId, applicationId))
          .orderBy(asc(letter.writtenAt), asc(letter.id)),
        supplementRequests: await db
          .select()
          .from(supplementRequest)
          .where(eq(supplementRequest.applicationId, applicationId))
          .orderBy(asc(supplementRequest.requestedOn)),
        decisions: await ofPart(
          await db
            .select()
            .from(decision)
            .where(inArray(decision.custodianCaseId, caseIds))
            .orderBy(asc(decision.decidedOn)),
          units,
        ),
        postponements: await ofPart(
          await db
            .select()
            .from(postponement)
            .where(inArray(postponement.custodianCaseId, caseIds))
            .orderBy(asc(postponement.postponedOn)),
          units,
        ),
        regroupings: await ofPart(
          await db
            .select()
            .from(regroupingProposal)
            .where(inArray(regroupingProposal.custodianCaseId, caseIds))
            .orderBy(asc(regroupingProposal.proposedOn)),
          units,
        ),
        deliveries: withUnits.map((row) => ({
          ...row,
          files: delivered.filter((file) => file.deliveryId === row.id).map(({ id, name }) => ({ id, name })),
          fetches: fetches.map((one) => one.row).filter((one) => one.deliveryId === row.id),
        })),
        invoices: await db
          .select()
          .from(invoice)
          .where(eq(invoice.applicationId, applicationId))
          .orderBy(asc(invoice.draftedOn), asc(invoice.id)),
        appeals: await db
          .select()
          .from(appeal)
          .where(eq(appeal.applicationId, applicationId))
          .orderBy(asc(appeal.lodgedOn)),
        calendarVersions: await db.select().from(calendarVersion).orderBy(asc(calendarVersion.number)),
      };
    },
  };
}
