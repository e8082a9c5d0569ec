import { bigint, bigserial, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { account } from "./identity";
import { application } from "./applications";
import { instant } from "./columns";
import { storedFile } from "./files";

/** One thread for each case, both ways; readable by the parties it concerns. */
export const message = pgTable(
  "message",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    applicationId: uuid("application_id")
      .notNull()
      .references(() => application.id),
    /** The unit that it concerns; null: the applicant and Helsedataservice, and every unit of the case. */
    unitId: text("unit_id"),
    /** applicant, caseworker, unit. */
    from: text("from_party").notNull(),
    writtenBy: uuid("written_by")
      .notNull()
      .references(() => account.id),
    body: text("body").notNull(),
    writtenAt: instant("written_at").notNull(),
    /** Order in the thread: given under the lock of the application's row, so that it never goes backwards. */
    number: bigserial("number", { mode: "number" }).notNull(),
    /** A doubled click writes once. */
    requestId: uuid("request_id").notNull().unique(),
  },
  (table) => [index("message_application").on(table.applicationId)],
);

export const messageFile = pgTable(
  "message_file",
  {
    messageId: uuid("message_id")
      .notNull()
      .references(() => message.id),
    fileId: uuid("file_id")
      .notNull()
      .references(() => storedFile.id),
  },
  (table) => [primaryKey({ columns: [table.messageId, table.fileId] })],
);

/** How far one person has read a case's thread, and the message that the latest mail notice was about. */
export const messageReader = pgTable(
  "message_reader",
  {
    applicationId: uuid("application_id")
      .notNull()
      .references(() => application.id),
    accountId: uuid("account_id")
      .notNull()
      .references(() => account.id),
    /** Number of the latest message seen; 0 for none. */
    readUpTo: bigint("read_up_to", { mode: "number" }).notNull().default(0),
    /** Number of the message that was noticed; beyond `readUpTo` no further notice is sent. */
    noticedUpTo: bigint("noticed_up_to", { mode: "number" }).notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.applicationId, table.accountId] })],
);

/** Notes of staff: of Helsedataservice's own, or of one unit's own. Never for the applicant. */
export const internalNote = pgTable(
  "internal_note",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    applicationId: uuid("application_id")
      .notNull()
      .references(() => application.id),
    /** Whose note: null for Helsedataservice, else a preparing unit. */
    unitId: text("unit_id"),
    writtenBy: uuid("written_by")
      .notNull()
      .references(() => account.id),
    body: text("body").notNull(),
    writtenAt: instant("written_at").notNull(),
    requestId: uuid("request_id").notNull().unique(),
  },
  (table) => [index("internal_note_application").on(table.applicationId)],
);
