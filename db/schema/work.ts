import { bigint, boolean, index, integer, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { instant, plainDate } from "./columns";

/** Something owed on a day of the application clock; swept by a recurring job and by each jump of the demo clock. */
export const reminder = pgTable(
  "reminder",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    applicationId: uuid("application_id").notNull(),
    unitId: text("unit_id").notNull().default(""),
    /** `ReminderKind` */
    kind: text("kind").notNull(),
    dueOn: plainDate("due_on").notNull(),
    doneAt: instant("done_at"),
    /** Set when the ground for it fell away. */
    cancelledAt: instant("cancelled_at"),
  },
  (table) => [
    unique("reminder_once").on(table.applicationId, table.unitId, table.kind, table.dueOn),
    index("reminder_due").on(table.dueOn),
  ],
);

/** Mail to be sent or sent; its Message-ID is fixed before the first try. */
export const mail = pgTable(
  "mail",
  {
    id: uuid("id").primaryKey(),
    messageId: text("message_id").notNull().unique(),
    applicationId: uuid("application_id"),
    recipient: text("recipient").notNull(),
    subject: text("subject").notNull(),
    body: text("body").notNull(),
    language: text("language").notNull(),
    createdAt: instant("created_at").notNull(),
    sentAt: instant("sent_at"),
    /** Ids of stored files that go with it. */
    attachments: jsonb("attachments").$type<string[]>().notNull().default([]),
    /** A link or a code that lets somebody in: the text is emptied once the mail is sent. */
    holdsSecret: boolean("holds_secret").notNull().default(false),
  },
  (table) => [index("mail_created").on(table.createdAt)],
);

/** The demo's movable clock: how far it runs ahead of the real one. One row, in the demo only; forward only. */
export const demoClock = pgTable("demo_clock", {
  id: integer("id").primaryKey(),
  aheadMs: bigint("ahead_ms", { mode: "number" }).notNull(),
});

/** The catalogue as loaded; submissions name the hash of the one they were made with. */
export const catalogueVersion = pgTable("catalogue_version", {
  hash: text("hash").primaryKey(),
  content: jsonb("content").notNull(),
  current: boolean("current").notNull(),
  loadedAt: instant("loaded_at").notNull().defaultNow(),
});

/** Settings of the operator's, by name. */
export const setting = pgTable("setting", {
  name: text("name").primaryKey(),
  value: jsonb("value").notNull(),
  changedBy: uuid("changed_by"),
  changedAt: instant("changed_at").notNull().defaultNow(),
});
