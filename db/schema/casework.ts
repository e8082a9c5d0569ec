import { boolean, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { FieldComment } from "~/app/domain/applications/CaseView";
import type { CheckedPoint, DecidedTable } from "~/app/domain/applications/Decision";
import { application, custodianCase } from "./applications";
import { instant, plainDate } from "./columns";

/** Texts of the caseworker's acts; the event log holds only codes. */
export const supplementRequest = pgTable("supplement_request", {
  id: uuid("id").primaryKey().defaultRandom(),
  applicationId: uuid("application_id")
    .notNull()
    .references(() => application.id),
  /** Counted from 1 in each application: of several that are open, the last one stands. */
  number: integer("number").notNull().default(1),
  requestedBy: uuid("requested_by").notNull(),
  requestedOn: plainDate("requested_on").notNull(),
  /** Fields, and cells of the sample table, with a comment each. */
  comments: jsonb("comments").$type<FieldComment[]>().notNull(),
  answeredBySubmission: integer("answered_by_submission"),
});

/** Goes with its part, when an answer of the applicant's leaves the sources of a unit out; letter and event stay. */
export const postponement = pgTable(
  "postponement",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    custodianCaseId: uuid("custodian_case_id")
      .notNull()
      .references(() => custodianCase.id, { onDelete: "cascade" }),
    /** Chosen from a list (`PostponementReason`); the free text says more. */
    reasonCode: text("reason_code").notNull().default("other"),
    reason: text("reason").notNull(),
    likelyOn: plainDate("likely_on").notNull(),
    postponedBy: uuid("postponed_by").notNull(),
    postponedOn: plainDate("postponed_on").notNull(),
    /** Null when no letter was sent, and then why not. */
    letterId: uuid("letter_id"),
    noLetterBecause: text("no_letter_because"),
  },
  (table) => [index("postponement_case").on(table.custodianCaseId)],
);

/** A postponement that is being written: reason, date, recipients, letter. One for each part. */
export const postponementDraft = pgTable("postponement_draft", {
  custodianCaseId: uuid("custodian_case_id")
    .primaryKey()
    .references(() => custodianCase.id, { onDelete: "cascade" }),
  content: jsonb("content").notNull(),
  savedBy: uuid("saved_by").notNull(),
  savedAt: instant("saved_at").notNull(),
});

/** A decision that waits for a second pair of eyes. One for each part at most. */
export const decisionProposal = pgTable("decision_proposal", {
  custodianCaseId: uuid("custodian_case_id")
    .primaryKey()
    .references(() => custodianCase.id, { onDelete: "cascade" }),
  content: jsonb("content").notNull(),
  proposedBy: uuid("proposed_by").notNull(),
  proposedAt: instant("proposed_at").notNull(),
});

export const decision = pgTable(
  "decision",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    custodianCaseId: uuid("custodian_case_id")
      .notNull()
      .references(() => custodianCase.id),
    outcome: text("outcome").notNull(),
    reasons: text("reasons").notNull(),
    conditions: text("conditions").notNull().default(""),
    tables: jsonb("tables").$type<DecidedTable[]>().notNull().default([]),
    checklist: jsonb("checklist").$type<CheckedPoint[]>().notNull().default([]),
    preparedBy: text("prepared_by"),
    decidedBy: uuid("decided_by").notNull(),
    /** Who proposed it, where a second pair of eyes was asked for. */
    proposedBy: uuid("proposed_by"),
    decidedOn: plainDate("decided_on").notNull(),
    letterId: uuid("letter_id"),
  },
  (table) => [index("decision_case").on(table.custodianCaseId)],
);

/** The caseworkers' assessment while it is being made: notes and ticked points. One for each application. */
export const assessment = pgTable("assessment", {
  applicationId: uuid("application_id")
    .primaryKey()
    .references(() => application.id),
  version: integer("version").notNull().default(1),
  content: jsonb("content").notNull(),
  savedBy: uuid("saved_by").notNull(),
  savedAt: instant("saved_at").notNull(),
});

/** A table regrouped by the preparing unit, for the applicant to accept or not. */
export const regroupingProposal = pgTable(
  "regrouping_proposal",
  {
    id: uuid("id").primaryKey(),
    custodianCaseId: uuid("custodian_case_id")
      .notNull()
      .references(() => custodianCase.id, { onDelete: "cascade" }),
    tableKey: text("table_key").notNull(),
    title: text("title").notNull(),
    /** The table as asked for and as proposed (`TableModel`). */
    asked: jsonb("asked"),
    proposed: jsonb("proposed").notNull(),
    reason: text("reason").notNull(),
    proposedBy: uuid("proposed_by").notNull(),
    proposedOn: plainDate("proposed_on").notNull(),
    accepted: boolean("accepted"),
    answer: text("answer").notNull().default(""),
    answeredOn: plainDate("answered_on"),
  },
  (table) => [index("regrouping_case").on(table.custodianCaseId)],
);

export const appeal = pgTable(
  "appeal",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    applicationId: uuid("application_id")
      .notNull()
      .references(() => application.id),
    /** Null: on the dismissal of the whole. */
    unitId: text("unit_id"),
    text: text("text").notNull(),
    /** Why it comes late; empty when it does not. */
    lateReason: text("late_reason").notNull().default(""),
    lodgedOn: plainDate("lodged_on").notNull(),
    /** The last day of the three weeks. */
    until: plainDate("until").notNull(),
    /** upheld, reopened; null until concluded. */
    result: text("result"),
    reasons: text("reasons").notNull().default(""),
    concludedBy: uuid("concluded_by"),
    concludedOn: plainDate("concluded_on"),
  },
  (table) => [index("appeal_application").on(table.applicationId)],
);
