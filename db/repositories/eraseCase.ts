import { and, eq, inArray, isNull, or, sql } from "drizzle-orm";
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
  const counts: ErasedCounts = {};
  const count = (table: string, rows: readonly unknown[]) => {
    if (rows.length > 0) counts[table] = (counts[table] ?? 0) + rows.length;
  };

  // Mail before files: what is not sent yet would look for its attachments.
  count("mail", await db.delete(mail).where(eq(mail.applicationId, applicationId)).returning({ id: mail.id }));
  const { files: sentIn, submissions } = await redactSubmissions(db, applicationId);
  count("submission", submissions);
  const drafts = await db
    .select({ id: draft.id })
    .from(draft)
    .where(or(eq(draft.submittedApplicationId, applicationId), eq(draft.answersApplicationId, applicationId)));
  const ofDrafts = await deleteDrafts(
    db,
    drafts.map(({ id }) => id),
  );
  count("draft", drafts);
  const inMessages = await db
    .delete(messageFile)
    .where(inArray(messageFile.messageId, messages))
    .returning({ id: messageFile.fileId });
  const delivered = await db
    .delete(deliveryFile)
    .where(inArray(deliveryFile.deliveryId, deliveries))
    .returning({ id: deliveryFile.fileId });
  const files = [...sentIn, ...inMessages, ...delivered].map(({ id }) => id);
  const removed = (await removeUnusedFiles(db, files)) + ofDrafts.file;
  if (removed > 0) counts.stored_file = removed;

  count(
    "message",
    await db.delete(message).where(eq(message.applicationId, applicationId)).returning({ id: message.id }),
  );
  await db.delete(messageReader).where(eq(messageReader.applicationId, applicationId));
  count(
    "internal_note",
    await db
      .delete(internalNote)
      .where(eq(internalNote.applicationId, applicationId))
      .returning({ id: internalNote.id }),
  );
  count("letter", await db.delete(letter).where(eq(letter.applicationId, applicationId)).returning({ id: letter.id }));
  count(
    "assessment",
    await db
      .delete(assessment)
      .where(eq(assessment.applicationId, applicationId))
      .returning({ id: assessment.applicationId }),
  );
  count(
    "calendar_feed",
    await db
      .delete(calendarFeed)
      .where(eq(calendarFeed.applicationId, applicationId))
      .returning({ id: calendarFeed.id }),
  );
  count(
    "supplement_request",
    await db
      .update(supplementRequest)
      .set({ comments: [] })
      .where(eq(supplementRequest.applicationId, applicationId))
      .returning({ id: supplementRequest.id }),
  );
  count(
    "appeal",
    await db
      .update(appeal)
      .set({ text: "", lateReason: "", reasons: "" })
      .where(eq(appeal.applicationId, applicationId))
      .returning({ id: appeal.id }),
  );

  await db.delete(postponementDraft).where(inArray(postponementDraft.custodianCaseId, cases));
  await db.delete(decisionProposal).where(inArray(decisionProposal.custodianCaseId, cases));
  count(
    "regrouping_proposal",
    await db
      .delete(regroupingProposal)
      .where(inArray(regroupingProposal.custodianCaseId, cases))
      .returning({ id: regroupingProposal.id }),
  );
  count(
    "postponement",
    await db
      .update(postponement)
      .set({ reason: "", noLetterBecause: null, letterId: null })
      .where(inArray(postponement.custodianCaseId, cases))
      .returning({ id: postponement.id }),
  );
  count(
    "decision",
    await db
      .update(decision)
      .set({ reasons: "", conditions: "", tables: [], checklist: [], letterId: null })
      .where(inArray(decision.custodianCaseId, cases))
      .returning({ id: decision.id }),
  );

  await db.delete(deliveryLink).where(inArray(deliveryLink.deliveryId, deliveries));
  await db
    .update(deliveryFetch)
    .set({ recipient: "", accountId: null })
    .where(inArray(deliveryFetch.deliveryId, deliveries));
  count(
    "delivery",
    await db
      .update(delivery)
      .set({ note: "", correctionReason: "", deviations: [], tables: [] })
      .where(inArray(delivery.custodianCaseId, cases))
      .returning({ id: delivery.id }),
  );

  // Time on an invoice documents it, and its words go with the invoice's.
  await db
    .update(workHours)
    .set({ note: "" })
    .where(and(eq(workHours.applicationId, applicationId), isNull(workHours.invoiceId)));
  count("invoice", await eraseInvoices(db, applicationId, about.today));

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
