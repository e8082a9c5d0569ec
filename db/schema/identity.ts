import { boolean, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns";

/** Somebody who can sign in. Roles and units are the portal's own register, never an outside claim. */
export const account = pgTable("account", {
  id: uuid("id").primaryKey().defaultRandom(),
  name: text("name").notNull(),
  email: text("email").notNull().unique(),
  /** Set for the fictional people of the demo only. */
  demoPersona: text("demo_persona").unique(),
  createdAt: instant("created_at").notNull().defaultNow(),
});

export const roleAssignment = pgTable(
  "role_assignment",
  {
    accountId: uuid("account_id")
      .notNull()
      .references(() => account.id),
    /** applicant, caseworker, unit-staff or administrator. */
    role: text("role").notNull(),
    /** Preparing unit, for unit-staff; empty otherwise. */
    unitId: text("unit_id").notNull().default(""),
    grantedAt: instant("granted_at").notNull().defaultNow(),
    grantedBy: uuid("granted_by"),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.role, table.unitId] })],
);

/** A browser, signed in or not. Only the hash of its token is kept. */
export const session = pgTable(
  "session",
  {
    tokenHash: text("token_hash").primaryKey(),
    accountId: uuid("account_id").references(() => account.id),
    createdAt: instant("created_at").notNull().defaultNow(),
    lastSeenAt: instant("last_seen_at").notNull().defaultNow(),
    ended: boolean("ended").notNull().default(false),
  },
  (table) => [index("session_account").on(table.accountId)],
);
