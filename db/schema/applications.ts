import {
  bigint,
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
    /** submitted, supplement-requested, complete, dismissed, withdrawn, closed: what concerns the whole. */
    stage: text("stage").notNull(),
    version: integer("version").notNull().default(1),
    linkage: boolean("linkage").notNull(),
    /** Day the application was first received: forvaltningsloven § 11 a counts from it. */
    firstReceivedOn: plainDate("first_received_on").notNull(),
    /** Day of the latest submission. */
    receivedOn: plainDate("received_on").notNull(),
    completeOn: plainDate("complete_on"),
    /** The last day of the applicant's time to answer; null unless an answer is awaited. */
    replyBy: plainDate("reply_by"),
    replyReminded: boolean("reply_reminded").notNull().default(false),
    preliminaryAnsweredOn: plainDate("preliminary_answered_on"),
    /** "Ask me before it costs more than", in øre. */
    ceilingOre: bigint("ceiling_ore", { mode: "number" }),
    /** The ceiling is reached, and the applicant has not said yes to more. */
    costHold: boolean("cost_hold").notNull().default(false),
    /** lodged, upheld, reopened: of an appeal on the dismissal of the whole. */
    appeal: text("appeal"),
    closedOn: plainDate("closed_on"),
    /** The applicant's name, texts and files are gone by the rules of retention; the figures stay. */
    personalDataErasedAt: instant("personal_data_erased_at"),
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
    /** undecided, in-preparation, supplied, delivered, refused, dismissed. */
    status: text("status").notNull(),
    /** granted, granted-in-part, refused, dismissed; null until decided. */
    outcome: text("outcome"),
    decidedOn: plainDate("decided_on"),
    deliveredOn: plainDate("delivered_on"),
    /** The statutory date; null until the application is complete. */
    dueOn: plainDate("due_on"),
    workingDays: integer("working_days").notNull(),
    calendarVersion: text("calendar_version"),
    /** Version of the part and of the calendar with which its date was last counted anew: bookkeeping, no state. */
    recountedWith: text("recounted_with"),
    /** The likely date of the latest postponement; the statutory date stays. */
    postponedUntil: plainDate("postponed_until"),
    /** A decision that waits for a second pair of eyes. */
    proposed: boolean("proposed").notNull().default(false),
    /** The unit that prepares the linked table, as the decision names it. */
    preparedBy: text("prepared_by"),
    /** proposed, accepted, declined: of the latest proposal of a regrouped table. */
    regrouping: text("regrouping"),
    /** lodged, upheld, reopened. */
    appeal: text("appeal"),
    /** Who of the unit's staff has the part. */
    heldBy: uuid("held_by").references(() => account.id),
    version: integer("version").notNull().default(1),
  },
  (table) => [
    unique("custodian_case_unit").on(table.applicationId, table.unitId),
    index("custodian_case_due").on(table.dueOn),
    index("custodian_case_unit_status").on(table.unitId, table.status),
  ],
);

/** What was written to the applicant, kept as sent. */
export const letter = pgTable(
  "letter",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    applicationId: uuid("application_id")
      .notNull()
      .references(() => application.id),
    unitId: text("unit_id"),
    /** receipt, supplement, complete, postponement, decision … (`LetterKind`). */
    kind: text("kind").notNull(),
    language: text("language").notNull(),
    subject: text("subject").notNull(),
    body: text("body").notNull(),
    writtenAt: instant("written_at").notNull(),
    /** Read in the portal: the mail is a notice only (eForvaltningsforskriften § 8). */
    noticeOnly: boolean("notice_only").notNull().default(false),
    /** When the applicant first opened it, by the application clock. */
    openedAt: instant("opened_at"),
    secondNoticeAt: instant("second_notice_at"),
  },
  (table) => [index("letter_application").on(table.applicationId)],
);
