import { integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { bytea, instant } from "./columns";

/** Files lie in the database; lists never select the bytes. */
export const storedFile = pgTable("stored_file", {
  id: uuid("id").primaryKey().defaultRandom(),
  sha256: text("sha256").notNull(),
  size: integer("size").notNull(),
  /** By content, never by name. */
  mediaType: text("media_type").notNull(),
  /** As the sender called it; shown, never used as a path. */
  name: text("name").notNull(),
  bytes: bytea("bytes").notNull(),
  /** What the reader made of a sample table: tables, findings and the sheet as it looks; null where not checked. */
  reading: jsonb("reading"),
  createdAt: instant("created_at").notNull().defaultNow(),
});
