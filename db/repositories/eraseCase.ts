import { and, eq, getTableName, inArray, isNull, or, sql } from "drizzle-orm";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import { erasedNames } from "~/app/domain/retention/accountErasure";
import { invoiceKeptUntil } from "~/app/domain/retention/invoiceKeptUntil";
import { redactContent } from "~/app/domain/retention/redactContent";
import { redactInvoice } from "~/app/domain/retention/redactInvoice";
import type { InvoiceContent } from "~/app/domain/fees/CaseCosts";
import type { DraftContent } from "~/schemas/draft";
import type { Language } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";
import type { Database } from "../database";
import {
  appeal,
  application,
  assessment,
  calendarFeed,
  custodianCase,
  decision,
  decisionProposal,
  delivery,
  deliveryFetch,
  deliveryFile,
  deliveryLink,
  draft,
  internalNote,
  invoice,
  letter,
  mail,
  message,
  messageFile,
  messageReader,
  postponement,
  postponementDraft,
  regroupingProposal,
  storedFile,
  submission,
  submissionFile,
  supplementRequest,
  workHours,
} from "../schema";
import { deleteDrafts } from "./deleteDrafts";
import { removeUnusedFiles } from "./removeUnusedFiles";

/** Rows erased or emptied, by table. */
export type ErasedCounts = Record<string, number>;

/**
 * Erases names, texts and files of a case; dates, outcomes, codes, time and amounts stay, and so does the register of
 * what was handed out. The texts of its events are erased by their own repository. Whoever calls holds the lock of the
 * application's row, and does all of it in that one transaction. Whether the case is due is not asked here.
 * @param at by the application clock; stands as the day of erasure
 */
export async function eraseCase(
  db: Database,
  applicationId: string,
  about: { language: Language; at: Date; today: PlainDate },
): Promise<ErasedCounts> {
  const cases = db
    .select({ id: custodianCase.id })
    .from(custodianCase)
    .where(eq(custodianCase.applicationId, applicationId));
  const deliveries = db.select({ id: delivery.id }).from(delivery).where(inArray(delivery.custodianCaseId, cases));
  const messages = db.select({ id: message.id }).from(message).where(eq(message.applicationId, applicationId));
  const ofCase = (table: { applicationId: PgColumn }) => eq(table.applicationId, applicationId);
  const ofParts = (table: { custodianCaseId: PgColumn }) => inArray(table.custodianCaseId, cases);
  const counts: ErasedCounts = {};
  const count = (table: PgTable, { rowCount }: { rowCount: number | null }) => {
    if (rowCount) counts[getTableName(table)] = rowCount;
  };

  // Mail before files: what is not sent yet would look for its attachments.
  count(mail, await db.delete(mail).where(ofCase(mail)));
  const { files: sentIn, submissions } = await redactSubmissions(db, applicationId);
  count(submission, { rowCount: submissions.length });
  const drafts = await db
    .select({ id: draft.id })
    .from(draft)
    .where(or(eq(draft.submittedApplicationId, applicationId), eq(draft.answersApplicationId, applicationId)));
  const ofDrafts = await deleteDrafts(
    db,
    drafts.map(({ id }) => id),
  );
  count(draft, { rowCount: drafts.length });
  const inMessages = await db
    .delete(messageFile)
    .where(inArray(messageFile.messageId, messages))
    .returning({ id: messageFile.fileId });
  const delivered = await db
    .delete(deliveryFile)
    .where(inArray(deliveryFile.deliveryId, deliveries))
    .returning({ id: deliveryFile.fileId });
  const files = [...sentIn, ...inMessages, ...delivered].map(({ id }) => id);
  count(storedFile, { rowCount: (await removeUnusedFiles(db, files)) + ofDrafts.file });

  count(message, await db.delete(message).where(ofCase(message)));
  await db.delete(messageReader).where(ofCase(messageReader));
  count(internalNote, await db.delete(internalNote).where(ofCase(internalNote)));
  count(letter, await db.delete(letter).where(ofCase(letter)));
  count(assessment, await db.delete(assessment).where(ofCase(assessment)));
  count(calendarFeed, await db.delete(calendarFeed).where(ofCase(calendarFeed)));
  count(supplementRequest, await db.update(supplementRequest).set({ comments: [] }).where(ofCase(supplementRequest)));
  count(appeal, await db.update(appeal).set({ text: "", lateReason: "", reasons: "" }).where(ofCase(appeal)));

  await db.delete(postponementDraft).where(ofParts(postponementDraft));
  await db.delete(decisionProposal).where(ofParts(decisionProposal));
  count(regroupingProposal, await db.delete(regroupingProposal).where(ofParts(regroupingProposal)));
  const emptyPostponement = { reason: "", noLetterBecause: null, letterId: null };
  count(postponement, await db.update(postponement).set(emptyPostponement).where(ofParts(postponement)));
  const emptyDecision = { reasons: "", conditions: "", tables: [], checklist: [], letterId: null };
  count(decision, await db.update(decision).set(emptyDecision).where(ofParts(decision)));

  await db.delete(deliveryLink).where(inArray(deliveryLink.deliveryId, deliveries));
  await db
    .update(deliveryFetch)
    .set({ recipient: "", accountId: null })
    .where(inArray(deliveryFetch.deliveryId, deliveries));
  const emptyDelivery = { note: "", correctionReason: "", deviations: [], tables: [] };
  count(delivery, await db.update(delivery).set(emptyDelivery).where(ofParts(delivery)));

  // Time on an invoice documents it, and its words go with the invoice's.
  await db
    .update(workHours)
    .set({ note: "" })
    .where(and(ofCase(workHours), isNull(workHours.invoiceId)));
  count(invoice, { rowCount: (await eraseInvoices(db, applicationId, about.today)).length });

  const { title, name } = erasedNames[about.language];
  await db
    .update(application)
    .set({
      title,
      applicantName: name,
      institution: "",
      personalDataErasedAt: about.at,
      updatedAt: about.at,
      version: sql`${application.version} + 1`,
    })
    .where(eq(application.id, applicationId));
  return counts;
}

/** What was sent in is never changed: the row goes, and one of the same number takes its place, with its codes alone. */
async function redactSubmissions(db: Database, applicationId: string) {
  const rows = await db.select().from(submission).where(eq(submission.applicationId, applicationId));
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return { files: [], submissions: [] };
  const files = await db
    .delete(submissionFile)
    .where(inArray(submissionFile.submissionId, ids))
    .returning({ id: submissionFile.fileId });
  await db.delete(submission).where(inArray(submission.id, ids));
  await db
    .insert(submission)
    .values(rows.map((row) => ({ ...row, content: redactContent(row.content as DraftContent) })));
  return { files, submissions: rows };
}

/**
 * Erases to whom invoices went, where bokføringsloven asks for them no more; one that was never sent it never asked for.
 * @returns the invoices that were emptied
 */
export async function eraseInvoices(db: Database, applicationId: string, today: PlainDate): Promise<{ id: string }[]> {
  const rows = (await db.select().from(invoice).where(eq(invoice.applicationId, applicationId))).filter(
    ({ sentOn }) => sentOn === null || invoiceKeptUntil(sentOn) <= today,
  );
  for (const row of rows) {
    await db
      .update(invoice)
      .set({ content: redactInvoice(row.content as InvoiceContent), pdfFileId: null, version: row.version + 1 })
      .where(eq(invoice.id, row.id));
    await db.update(workHours).set({ note: "" }).where(eq(workHours.invoiceId, row.id));
    if (row.pdfFileId) await removeUnusedFiles(db, [row.pdfFileId]);
  }
  return rows;
}
