import { bigserial, integer, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns";
import { application } from "./applications";

/**
 * Append-only: a trigger bars update and delete. Holds ids and codes; names and texts lie in `event_payload`, which
 * can be erased without breaking the chain.
 */
export const applicationEvent = pgTable(
  "application_event",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    applicationId: uuid("application_id")
      .notNull()
      .references(() => application.id),
    sequence: integer("sequence").notNull(),
    at: instant("at").notNull(),
    actorId: text("actor_id").notNull(),
    type: text("type").notNull(),
    /** Enough to fold the state: dates, unit ids, outcomes. */
    codes: jsonb("codes").notNull(),
    /** applicant, unit or internal. */
    visibility: text("visibility").notNull(),
    /** Salted SHA-256 of the payload, hex; the salt lies beside the payload. */
    payloadDigest: text("payload_digest").notNull(),
    previousHash: text("previous_hash").notNull(),
    hash: text("hash").notNull(),
  },
  (table) => [unique("application_event_sequence").on(table.applicationId, table.sequence)],
);

export const eventPayload = pgTable(
  "event_payload",
  {
    applicationId: uuid("application_id").notNull(),
    sequence: integer("sequence").notNull(),
    salt: text("salt").notNull(),
    payload: jsonb("payload").notNull(),
  },
  (table) => [unique("event_payload_event").on(table.applicationId, table.sequence)],
);
