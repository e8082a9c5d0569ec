import { bigint, bigserial, index, integer, jsonb, pgTable, text, uuid, varchar } from "drizzle-orm/pg-core";
import { instant } from "./columns";

/** Who opened or changed which case, by real time. Append-only, and apart from the case's own history. */
export const accessLog = pgTable(
  "access_log",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    at: instant("at").notNull().defaultNow(),
    accountId: uuid("account_id").notNull(),
    /** As it stood in the address: there may be no such case. */
    applicationId: uuid("application_id").notNull(),
    /** The action of the access matrix that was asked for. */
    action: text("action").notNull(),
    method: text("method").notNull(),
    /** opened, changed, refused. */
    outcome: text("outcome").notNull(),
    /** The address without its query. */
    path: text("path").notNull(),
    requestId: text("request_id").notNull(),
  },
  (table) => [
    index("access_log_application").on(table.applicationId, table.at),
    index("access_log_account").on(table.accountId, table.at),
    index("access_log_at").on(table.at),
  ],
);

/** Counters of the rate limits, shared by all instances; laid out as rate-limiter-flexible wants it. */
export const rateLimit = pgTable("rate_limit", {
  key: varchar("key", { length: 255 }).primaryKey(),
  points: integer("points").notNull().default(0),
  /** Milliseconds since 1970. */
  expire: bigint("expire", { mode: "number" }),
});

/** What was erased by a rule of retention or at a person's request: counts and ids, no names. */
export const erasure = pgTable(
  "erasure",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    /** By real time. */
    at: instant("at").notNull().defaultNow(),
    /** The rule of retention, or `request`. */
    rule: text("rule").notNull(),
    /** account, application, draft, session …: what kind of thing it was. */
    subject: text("subject").notNull(),
    subjectId: text("subject_id").notNull(),
    /** Rows by table. */
    counts: jsonb("counts").$type<Record<string, number>>().notNull(),
    /** Who asked for it; null for the portal itself. */
    requestedBy: uuid("requested_by"),
  },
  (table) => [index("erasure_subject").on(table.subject, table.subjectId)],
);
