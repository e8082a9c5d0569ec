import { sql } from "drizzle-orm";
import { bigint, boolean, index, integer, jsonb, pgTable, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { application } from "./applications";
import { instant, plainDate } from "./columns";
import { storedFile } from "./files";

/** Prices of one payer from a day on, as data; a change is a new row. */
export const priceList = pgTable(
  "price_list",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    /** `helsedataservice`, or a preparing unit. */
    payer: text("payer").notNull(),
    validFrom: plainDate("valid_from").notNull(),
    /** `PriceList`, with its source and year. */
    content: jsonb("content").notNull(),
    /** From the fixtures, or entered by an administrator. */
    enteredBy: uuid("entered_by"),
    enteredAt: instant("entered_at").notNull().defaultNow(),
  },
  (table) => [unique("price_list_payer_from").on(table.payer, table.validFrom)],
);

/** Time worked on a case, in minutes; never changed, an entry taken back is marked so. */
export const workHours = pgTable(
  "work_hours",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    applicationId: uuid("application_id")
      .notNull()
      .references(() => application.id),
    payer: text("payer").notNull(),
    workedBy: uuid("worked_by").notNull(),
    workedOn: plainDate("worked_on").notNull(),
    minutes: integer("minutes").notNull(),
    /** casework, extraction, preparation, linkage, quality-control … */
    activity: text("activity").notNull(),
    note: text("note").notNull().default(""),
    loggedAt: instant("logged_at").notNull(),
    /** A doubled click logs once. */
    requestId: uuid("request_id").notNull().unique(),
    cancelledAt: instant("cancelled_at"),
    invoiceId: uuid("invoice_id"),
  },
  (table) => [index("work_hours_application").on(table.applicationId, table.payer)],
);

export const invoiceCounter = pgTable(
  "invoice_counter",
  {
    payer: text("payer").notNull(),
    year: integer("year").notNull(),
    lastNumber: integer("last_number").notNull(),
  },
  (table) => [unique("invoice_counter_year").on(table.payer, table.year)],
);

export const invoice = pgTable(
  "invoice",
  {
    id: uuid("id").primaryKey(),
    applicationId: uuid("application_id")
      .notNull()
      .references(() => application.id),
    payer: text("payer").notNull(),
    /** Given when it is sent; null while drafted. */
    number: text("number").unique(),
    /** drafted, sent, paid, credited. */
    status: text("status").notNull(),
    /** `Invoice`: lines, recipient, prices that it rests on. */
    content: jsonb("content").notNull(),
    netOre: bigint("net_ore", { mode: "number" }).notNull(),
    vatOre: bigint("vat_ore", { mode: "number" }).notNull(),
    totalOre: bigint("total_ore", { mode: "number" }).notNull(),
    /** A credit note names the invoice that it takes back. */
    credits: uuid("credits"),
    /** No work to invoice: nothing is owed, and nothing more will come. */
    nothingOwed: boolean("nothing_owed").notNull().default(false),
    version: integer("version").notNull().default(1),
    draftedBy: uuid("drafted_by").notNull(),
    draftedOn: plainDate("drafted_on").notNull(),
    sentOn: plainDate("sent_on"),
    dueOn: plainDate("due_on"),
    paidOn: plainDate("paid_on"),
    creditedOn: plainDate("credited_on"),
    pdfFileId: uuid("pdf_file_id").references(() => storedFile.id),
  },
  (table) => [
    index("invoice_application").on(table.applicationId),
    // One invoice a payer and case stands at a time; what was taken back, and credit notes, stand beside it.
    uniqueIndex("invoice_one_current")
      .on(table.applicationId, table.payer)
      .where(sql`status <> 'credited' and credits is null`),
  ],
);
