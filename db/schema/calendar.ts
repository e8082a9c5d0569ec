import { index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns";

/** The office's additions to the national holidays, as versions: each row holds all entries that stand then. */
export const calendarVersion = pgTable("calendar_version", {
  /** 1, 2 …; the version of a date computed with it is `<national version>+<number>`. */
  number: integer("number").primaryKey(),
  /** `AddedEntry[]`: legal holidays with act and paragraph, closures of the office. */
  entries: jsonb("entries").notNull(),
  reason: text("reason").notNull(),
  changedBy: uuid("changed_by").notNull(),
  changedAt: instant("changed_at").notNull(),
});

/** A calendar to subscribe to, at a secret address; only the hash of the secret is kept. */
export const calendarFeed = pgTable(
  "calendar_feed",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    tokenHash: text("token_hash").notNull().unique(),
    /** caseworker, unit, case. */
    kind: text("kind").notNull(),
    accountId: uuid("account_id").notNull(),
    /** Of a unit's calendar. */
    unitId: text("unit_id"),
    /** Of one case's calendar. */
    applicationId: uuid("application_id"),
    language: text("language").notNull(),
    createdAt: instant("created_at").notNull(),
    revokedAt: instant("revoked_at"),
  },
  (table) => [index("calendar_feed_account").on(table.accountId)],
);
