import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { instant, plainDate } from "./columns";
import { account } from "./identity";
import { storedFile } from "./files";

/** The last number given in a year; its row is locked in the transaction that submits. */
export const applicationCounter = pgTable("application_counter", {
  year: integer("year").primaryKey(),
  lastNumber: integer("last_number").notNull(),
});

export const application = pgTable(
  "application",
  {
    /** Random, 128 bits: what addresses use. */
    id: uuid("id").primaryKey().defaultRandom(),
    /** `HT-<year>-<5 digits>`: a label for people. */
    reference: text("reference").notNull().unique(),
    applicantId: uuid("applicant_id")
      .notNull()
      .references(() => account.id),
    /** The language the applicant works in; letters and mails follow it. */
    language: text("language").notNull(),
    title: text("title").notNull(),
    applicantName: text("applicant_name").notNull(),
    institution: text("institution").notNull(),
    /** submitted, supplement-requested, complete, dismissed, withdrawn: what concerns the whole. */
    stage: text("stage").notNull(),
    version: integer("version").notNull().default(1),
    linkage: boolean("linkage").notNull(),
    /** Day the application was first received: forvaltningsloven § 11 a counts from it. */
    firstReceivedOn: plainDate("first_received_on").notNull(),
    /** Day of the latest submission. */
    receivedOn: plainDate("received_on").notNull(),
    completeOn: plainDate("complete_on"),
    assignedTo: uuid("assigned_to").references(() => account.id),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (table) => [index("application_applicant").on(table.applicantId), index("application_stage").on(table.stage)],
);

/** What was sent in, numbered; never changed. A supplement reply is a new one. */
export const submission = pgTable(
  "submission",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    applicationId: uuid("application_id")
      .notNull()
      .references(() => application.id),
    number: integer("number").notNull(),
    /** One draft becomes one submission: a second click finds this one. */
    draftId: uuid("draft_id").notNull(),
    content: jsonb("content").notNull(),
    catalogueHash: text("catalogue_hash").notNull(),
    submittedAt: instant("submitted_at").notNull(),
    receivedOn: plainDate("received_on").notNull(),
  },
  (table) => [
    unique("submission_number").on(table.applicationId, table.number),
    uniqueIndex("submission_draft").on(table.draftId),
  ],
);

export const submissionFile = pgTable(
  "submission_file",
  {
    submissionId: uuid("submission_id")
      .notNull()
      .references(() => submission.id),
    fileId: uuid("file_id")
      .notNull()
      .references(() => storedFile.id),
  },
  (table) => [primaryKey({ columns: [table.submissionId, table.fileId] })],
);

/** The part of one preparing unit: its sources, its decision, its delivery, its clock. */
export const custodianCase = pgTable(
  "custodian_case",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    applicationId: uuid("application_id")
      .notNull()
      .references(() => application.id),
    unitId: text("unit_id").notNull(),
    sourceIds: jsonb("source_ids").$type<string[]>().notNull(),
    decidedBy: text("decided_by").notNull(),
    /** undecided, in-preparation, refused, delivered. */
    status: text("status").notNull(),
    /** granted, granted-in-part, refused; null until decided. */
    outcome: text("outcome"),
    decidedOn: plainDate("decided_on"),
    deliveredOn: plainDate("delivered_on"),
    /** The statutory date; null until the application is complete. */
    dueOn: plainDate("due_on"),
    workingDays: integer("working_days").notNull(),
    calendarVersion: text("calendar_version"),
    /** The likely date of the latest postponement; the statutory date stays. */
    postponedUntil: plainDate("postponed_until"),
    version: integer("version").notNull().default(1),
  },
  (table) => [
    unique("custodian_case_unit").on(table.applicationId, table.unitId),
    index("custodian_case_due").on(table.dueOn),
    index("custodian_case_unit_status").on(table.unitId, table.status),
  ],
);

/** Texts of the caseworker's acts; the event log holds only codes. */
export const supplementRequest = pgTable("supplement_request", {
  id: uuid("id").primaryKey().defaultRandom(),
  applicationId: uuid("application_id")
    .notNull()
    .references(() => application.id),
  requestedBy: uuid("requested_by").notNull(),
  requestedOn: plainDate("requested_on").notNull(),
  /** [{ field, comment }] */
  comments: jsonb("comments").$type<{ field: string; comment: string }[]>().notNull(),
  answeredBySubmission: integer("answered_by_submission"),
});

export const postponement = pgTable(
  "postponement",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    custodianCaseId: uuid("custodian_case_id")
      .notNull()
      .references(() => custodianCase.id),
    reason: text("reason").notNull(),
    likelyOn: plainDate("likely_on").notNull(),
    postponedBy: uuid("postponed_by").notNull(),
    postponedOn: plainDate("postponed_on").notNull(),
    letterId: uuid("letter_id").notNull(),
  },
  (table) => [index("postponement_case").on(table.custodianCaseId)],
);

export const decision = pgTable("decision", {
  id: uuid("id").primaryKey().defaultRandom(),
  custodianCaseId: uuid("custodian_case_id")
    .notNull()
    .references(() => custodianCase.id),
  outcome: text("outcome").notNull(),
  reasons: text("reasons").notNull(),
  decidedBy: uuid("decided_by").notNull(),
  decidedOn: plainDate("decided_on").notNull(),
});

export const delivery = pgTable("delivery", {
  id: uuid("id").primaryKey().defaultRandom(),
  custodianCaseId: uuid("custodian_case_id")
    .notNull()
    .references(() => custodianCase.id),
  whole: boolean("whole").notNull(),
  note: text("note").notNull(),
  deliveredBy: uuid("delivered_by").notNull(),
  deliveredOn: plainDate("delivered_on").notNull(),
});

/** What was written to the applicant, kept as sent. */
export const letter = pgTable(
  "letter",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    applicationId: uuid("application_id")
      .notNull()
      .references(() => application.id),
    unitId: text("unit_id"),
    /** receipt, supplement, complete, postponement, decision, dismissal, delivery, withdrawal. */
    kind: text("kind").notNull(),
    language: text("language").notNull(),
    subject: text("subject").notNull(),
    body: text("body").notNull(),
    writtenAt: instant("written_at").notNull(),
  },
  (table) => [index("letter_application").on(table.applicationId)],
);
