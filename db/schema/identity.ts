import { boolean, index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns";

/** Somebody who can sign in. Roles and units are the portal's own register, never an outside claim. */
export const account = pgTable("account", {
  id: uuid("id").primaryKey().defaultRandom(),
  name: text("name").notNull(),
  email: text("email").notNull().unique(),
  /** Set for the fictional people of the demo only. */
  demoPersona: text("demo_persona").unique(),
  /** The language of what is mailed to the person outside a case. */
  language: text("language").notNull().default("nb"),
  createdAt: instant("created_at").notNull().defaultNow(),
  /** Name and address are gone; what the account did stays, without them. */
  erasedAt: instant("erased_at"),
});

/** Who an account is at an OpenID provider: the subject, never a personal number. */
export const accountIdentity = pgTable(
  "account_identity",
  {
    issuer: text("issuer").notNull(),
    subject: text("subject").notNull(),
    accountId: uuid("account_id")
      .notNull()
      .references(() => account.id),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.issuer, table.subject] }),
    index("account_identity_account").on(table.accountId),
  ],
);

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
    /** What a page calls the session by; the token's hash never leaves the server. */
    id: uuid("id").notNull().defaultRandom(),
    /** demo, id-porten, staff or mail. */
    signedInBy: text("signed_in_by").notNull().default("demo"),
    /** By real time: the session ends then, however much it is used. Null in sessions from before the limit. */
    expiresAt: instant("expires_at"),
    /** The browser and the system in words, such as "Firefox, Linux"; no more of the header is kept. */
    browser: text("browser").notNull().default(""),
    issuer: text("issuer"),
    subject: text("subject"),
    /** The provider's own number of the session (`sid`), by which it can end it. */
    providerSession: text("provider_session"),
    /** The ID token, encrypted: the provider wants it back at sign-out. */
    sealedIdToken: text("sealed_id_token"),
  },
  (table) => [
    index("session_account").on(table.accountId),
    index("session_provider").on(table.issuer, table.providerSession),
    unique("session_id").on(table.id),
  ],
);

/** A sign-in at an OpenID provider that has begun: bound to the browser, used once. */
export const signInAttempt = pgTable(
  "sign_in_attempt",
  {
    stateHash: text("state_hash").primaryKey(),
    /** id-porten or staff. */
    provider: text("provider").notNull(),
    /** Of the token that only the browser which began has. */
    browserHash: text("browser_hash").notNull(),
    nonce: text("nonce").notNull(),
    codeVerifier: text("code_verifier").notNull(),
    returnTo: text("return_to"),
    language: text("language").notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
    expiresAt: instant("expires_at").notNull(),
    usedAt: instant("used_at"),
  },
  (table) => [index("sign_in_attempt_expires").on(table.expiresAt)],
);

/** A link and a code mailed to an address: either signs in, once. Kept as hashes. */
export const mailSignIn = pgTable(
  "mail_sign_in",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    /** In lower case. */
    address: text("address").notNull(),
    tokenHash: text("token_hash").notNull().unique(),
    codeHash: text("code_hash").notNull(),
    /** Of the token of the browser that asked: the code works there only. */
    browserHash: text("browser_hash").notNull(),
    attempts: integer("attempts").notNull().default(0),
    language: text("language").notNull(),
    returnTo: text("return_to"),
    createdAt: instant("created_at").notNull().defaultNow(),
    expiresAt: instant("expires_at").notNull(),
    usedAt: instant("used_at"),
  },
  (table) => [index("mail_sign_in_browser").on(table.browserHash), index("mail_sign_in_expires").on(table.expiresAt)],
);

/** A form that was sent after the session had ended: kept until its owner has signed in again. */
export const parkedForm = pgTable(
  "parked_form",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    accountId: uuid("account_id")
      .notNull()
      .references(() => account.id),
    /** Where it was sent, query included. */
    path: text("path").notNull(),
    /** Name and value of each field, in order; files are not kept. */
    fields: jsonb("fields").$type<[name: string, value: string][]>().notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
    expiresAt: instant("expires_at").notNull(),
  },
  (table) => [index("parked_form_expires").on(table.expiresAt)],
);
