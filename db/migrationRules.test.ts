import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { findUnsafeStatements } from "./testing/findUnsafeStatements";

const folder = fileURLToPath(new URL("./migrations", import.meta.url));
/** From this one on, the version before must be able to go on while a migration runs and after it. */
const FIRST_KEPT = "0004";
const migrations = readdirSync(folder).filter((name) => name.endsWith(".sql") && name >= FIRST_KEPT);

/** Looked at one by one: what the rule forbids in general and is harmless here. */
const LOOKED_AT: { starts: string; because: string }[] = [
  {
    starts: 'ALTER TABLE "session" ADD COLUMN "id" uuid',
    because: "a row for each browser that signed in: rewritten in well under a second, even with 100,000 of them",
  },
  { starts: 'CREATE INDEX "session_provider"', because: "the same small table" },
  {
    starts: 'ALTER TABLE "session" ADD CONSTRAINT "session_id"',
    because: "the same small table; its default is unique",
  },
];

describe("an earlier version can run on while the database is brought forward", () => {
  test.each(migrations)("%s", (name) => {
    const unsafe = findUnsafeStatements(readFileSync(`${folder}/${name}`, "utf8"));
    expect(unsafe.filter(({ statement }) => !LOOKED_AT.some(({ starts }) => statement.startsWith(starts)))).toEqual([]);
  });

  test("what was looked at is still there", () => {
    const all = migrations.map((name) => readFileSync(`${folder}/${name}`, "utf8")).join("\n");
    expect(LOOKED_AT.filter(({ starts }) => !all.includes(starts))).toEqual([]);
  });
});

describe("the rule finds what the earlier version would trip over", () => {
  test.each([
    'DROP TABLE "mail"',
    'ALTER TABLE "mail" DROP COLUMN "body"',
    'ALTER TABLE "mail" RENAME COLUMN "body" TO "text"',
    'ALTER TABLE "mail" RENAME TO "post"',
    'ALTER TABLE "mail" ALTER COLUMN "body" SET DATA TYPE jsonb USING body::jsonb',
    'ALTER TABLE "mail" ALTER COLUMN "sent_at" SET NOT NULL',
    'ALTER TABLE "mail" ALTER COLUMN "attachments" DROP DEFAULT',
    'ALTER TABLE "mail" ADD COLUMN "kind" text NOT NULL',
    'ALTER TABLE "mail" ADD COLUMN "key" uuid DEFAULT gen_random_uuid()',
    'CREATE INDEX "mail_kind" ON "mail" USING btree ("kind")',
    'CREATE UNIQUE INDEX "mail_kind" ON "public"."mail" ("kind")',
    'ALTER TABLE "mail" ADD CONSTRAINT "short" CHECK (length(subject) < 80)',
    "CREATE TRIGGER stop BEFORE INSERT ON mail FOR EACH ROW EXECUTE FUNCTION refuse_change()",
    "TRUNCATE mail",
    "-- why\nDROP TABLE mail",
  ])("%s", (statement) => {
    expect(findUnsafeStatements(`SELECT 1;--> statement-breakpoint\n${statement};`)).toHaveLength(1);
  });

  test.each([
    'ALTER TABLE "mail" ADD COLUMN "kind" text',
    `ALTER TABLE "mail" ADD COLUMN "kind" text DEFAULT 'letter' NOT NULL`,
    'ALTER TABLE "mail" ALTER COLUMN "body" DROP NOT NULL',
    'ALTER TABLE "mail" ADD CONSTRAINT "short" CHECK (length(subject) < 80) NOT VALID',
    'CREATE TABLE "note" ("id" uuid DEFAULT gen_random_uuid() NOT NULL)--> statement-breakpoint\nCREATE INDEX "n" ON "note" ("id")--> statement-breakpoint\nALTER TABLE "note" ADD CONSTRAINT "f" FOREIGN KEY ("id") REFERENCES "mail"("id")',
    "UPDATE mail SET language = 'nb' WHERE language IS NULL",
  ])("and lets pass: %s", (statement) => {
    expect(findUnsafeStatements(statement)).toEqual([]);
  });
});
