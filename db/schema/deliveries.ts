import { boolean, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { AcknowledgedDeviation, DeliveredSummary } from "~/app/domain/deliveries/Deviation";
import { account } from "./identity";
import { application, custodianCase } from "./applications";
import { instant, plainDate } from "./columns";
import { storedFile } from "./files";

/** Finished tables from a unit: uploaded and checked first, then released to the applicant. */
export const delivery = pgTable(
  "delivery",
  {
    id: uuid("id").primaryKey(),
    custodianCaseId: uuid("custodian_case_id")
      .notNull()
      .references(() => custodianCase.id),
    /** 1, 2 … within the part; a correction is a new number. */
    number: integer("number").notNull(),
    /** Whether all that was granted has come with it. */
    whole: boolean("whole").notNull(),
    note: text("note").notNull(),
    /** uploaded, released, replaced, discarded. */
    status: text("status").notNull(),
    /** The delivery that this one corrects, and why. */
    corrects: uuid("corrects"),
    correctionReason: text("correction_reason").notNull().default(""),
    /** What the server's check found, with the reason by which each was acknowledged. */
    deviations: jsonb("deviations").$type<AcknowledgedDeviation[]>().notNull().default([]),
    /** The granted tables that are in it, and how much of each is suppressed. */
    tables: jsonb("tables").$type<DeliveredSummary[]>().notNull().default([]),
    uploadedBy: uuid("uploaded_by").notNull(),
    uploadedAt: instant("uploaded_at").notNull(),
    deliveredBy: uuid("delivered_by"),
    deliveredOn: plainDate("delivered_on"),
    /** Sent in the mail too, because the unit chose so. */
    attachedToMail: boolean("attached_to_mail").notNull().default(false),
  },
  (table) => [index("delivery_case").on(table.custodianCaseId)],
);

export const deliveryFile = pgTable(
  "delivery_file",
  {
    deliveryId: uuid("delivery_id")
      .notNull()
      .references(() => delivery.id),
    fileId: uuid("file_id")
      .notNull()
      .references(() => storedFile.id),
  },
  (table) => [primaryKey({ columns: [table.deliveryId, table.fileId] })],
);

/** A link to a delivery for one recipient, who alone can use it; only the hash of its secret is kept. */
export const deliveryLink = pgTable(
  "delivery_link",
  {
    tokenHash: text("token_hash").primaryKey(),
    deliveryId: uuid("delivery_id")
      .notNull()
      .references(() => delivery.id),
    recipient: text("recipient").notNull(),
    /** The code that the recipient has from another mail, salted and hashed; null for a signed-in account. */
    codeHash: text("code_hash"),
    attempts: integer("attempts").notNull().default(0),
    /** By real time, as all links. */
    expiresAt: instant("expires_at").notNull(),
    revokedAt: instant("revoked_at"),
  },
  (table) => [index("delivery_link_delivery").on(table.deliveryId)],
);

/** Who fetched what and when. */
export const deliveryFetch = pgTable(
  "delivery_fetch",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    deliveryId: uuid("delivery_id")
      .notNull()
      .references(() => delivery.id),
    fileId: uuid("file_id").notNull(),
    accountId: uuid("account_id").references(() => account.id),
    recipient: text("recipient").notNull(),
    fetchedAt: instant("fetched_at").notNull(),
  },
  (table) => [index("delivery_fetch_delivery").on(table.deliveryId)],
);

/**
 * What was handed out, to whom and why, in the form that helseregisterloven § 19 h gives for health data; anonymous
 * statistics are outside that paragraph, so this is good practice. Kept at least ten years; no row is changed.
 */
export const handout = pgTable(
  "handout",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    applicationId: uuid("application_id")
      .notNull()
      .references(() => application.id),
    reference: text("reference").notNull(),
    unitId: text("unit_id").notNull(),
    deliveryId: uuid("delivery_id").notNull(),
    sourceIds: jsonb("source_ids").$type<string[]>().notNull(),
    recipientName: text("recipient_name").notNull(),
    recipientInstitution: text("recipient_institution").notNull(),
    purposeCategory: text("purpose_category").notNull(),
    purpose: text("purpose").notNull(),
    legalBasis: text("legal_basis").notNull(),
    content: text("content").notNull(),
    handedOutOn: plainDate("handed_out_on").notNull(),
    /** Not erased before this day. */
    keptUntil: plainDate("kept_until").notNull(),
  },
  (table) => [index("handout_unit").on(table.unitId, table.handedOutOn)],
);
