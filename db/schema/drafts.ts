import { check, index, integer, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import { instant } from "./columns";
import { account } from "./identity";
import { application } from "./applications";
import { storedFile } from "./files";

/**
 * What somebody is typing: mutable, loose, may be wrong. It belongs to an account or to a browser (hash of its
 * token), never to nobody.
 */
export const draft = pgTable(
  "draft",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    ownerAccountId: uuid("owner_account_id").references(() => account.id),
    ownerBrowserHash: text("owner_browser_hash"),
    language: text("language").notNull(),
    /** Rises by one with each save. */
    version: integer("version").notNull().default(1),
    /** Field name → value. */
    content: jsonb("content").notNull().default({}),
    /** Field name → the version that last changed it; what lets two tabs save different fields. */
    fieldVersions: jsonb("field_versions").notNull().default({}),
    /** Set when the draft answers a supplement request. */
    answersApplicationId: uuid("answers_application_id").references(() => application.id),
    /** Set once, at submission; from then on the draft is closed. */
    submittedApplicationId: uuid("submitted_application_id").references(() => application.id),
    createdAt: instant("created_at").notNull().defaultNow(),
    updatedAt: instant("updated_at").notNull().defaultNow(),
  },
  (table) => [
    index("draft_owner_account").on(table.ownerAccountId),
    index("draft_owner_browser").on(table.ownerBrowserHash),
    check("draft_has_owner", sql`${table.ownerAccountId} is not null or ${table.ownerBrowserHash} is not null`),
  ],
);

/** Files that a draft refers to, and what was read from them. */
export const draftFile = pgTable(
  "draft_file",
  {
    draftId: uuid("draft_id")
      .notNull()
      .references(() => draft.id),
    fileId: uuid("file_id")
      .notNull()
      .references(() => storedFile.id),
  },
  (table) => [primaryKey({ columns: [table.draftId, table.fileId] })],
);

/**
 * Steps that can be taken back in the table builder of a page without a script: tables before and after, newest last.
 * JSON as text, since it has to come back exactly as it was.
 */
export const draftTableHistory = pgTable("draft_table_history", {
  draftId: uuid("draft_id")
    .primaryKey()
    .references(() => draft.id),
  history: text("history").notNull(),
});
