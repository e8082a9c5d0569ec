import type pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { roleOf } from "./appRole";
import { createPool } from "./client";
import { grantedTables } from "./grantedTables";
import { migrate } from "./migrate";
import { createTestDatabase, type TestDatabase } from "./testing/createTestDatabase";

const INSUFFICIENT_PRIVILEGE = "42501";

let database: TestDatabase;
/** Connected as the portal. */
let portal: pg.Pool;
let role: string;

beforeAll(async () => {
  database = await createTestDatabase();
  portal = createPool(database.portalConnectionString, { max: 1 });
  role = roleOf(database.portalConnectionString) ?? "";
});
afterAll(async () => {
  await portal.end();
  await database.drop();
});

/** What the database says that the role may do: "schema.table" → S, I, U, D and whatever else. */
async function readRights(): Promise<Record<string, string>> {
  const { rows } = await database.pool.query<{ name: string; rights: string }>(
    `SELECT n.nspname || '.' || c.relname AS name,
       string_agg(CASE a.privilege_type WHEN 'SELECT' THEN 'S' WHEN 'INSERT' THEN 'I' WHEN 'UPDATE' THEN 'U' WHEN 'DELETE' THEN 'D'
         ELSE ' ' || a.privilege_type END, '' ORDER BY position(left(a.privilege_type, 1) IN 'SIUD')) AS rights
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, aclexplode(c.relacl) a
     WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND a.grantee = $1::regrole GROUP BY 1`,
    [role],
  );
  return Object.fromEntries(rows.map((row) => [row.name, row.rights]));
}

const written = Object.fromEntries(
  Object.entries(grantedTables).flatMap(([schema, tables]) =>
    Object.entries(tables).map(([table, rights]) => [`${schema}.${table}`, rights]),
  ),
);

test("every table has an entry that says what the portal may do with it, and none is made up", async () => {
  const { rows } = await database.pool.query<{ name: string }>(
    `SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')`,
  );
  expect(rows.map((row) => row.name).sort()).toEqual(Object.keys(written).sort());
});

test("the portal's role has what is written, and nothing else: what was given beside it is taken away", async () => {
  expect(await readRights()).toEqual(written);
  await database.pool.query(`GRANT ALL ON application_event TO ${role}; REVOKE SELECT ON setting FROM ${role}`);
  expect(await readRights()).not.toEqual(written);
  await migrate(database.connectionString, { appRole: role });
  expect(await readRights()).toEqual(written);
});

describe("the database itself refuses the portal's role", () => {
  test.each([
    "UPDATE application_event SET actor_id = 'somebody else'",
    "DELETE FROM application_event",
    "TRUNCATE application_event",
    "TRUNCATE application_event, event_payload, submission CASCADE",
    "DROP TABLE application_event",
    "DROP TRIGGER application_event_append_only ON application_event",
    "ALTER TABLE application_event DISABLE TRIGGER ALL",
    "ALTER TABLE application_event ADD COLUMN more text",
    "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN OLD; END'",
    "CREATE RULE quietly AS ON INSERT TO application_event DO INSTEAD NOTHING",
    "SELECT setval('application_event_id_seq', 1)",
    "SET session_replication_role = replica",
    "UPDATE submission SET content = '{}'",
    "UPDATE event_payload SET payload = '{}'",
    "UPDATE access_log SET outcome = 'opened'",
    "UPDATE erasure SET rule = 'request'",
    "DELETE FROM erasure",
    "UPDATE handout SET purpose = 'x'",
    "DELETE FROM handout",
    "DELETE FROM application",
    "DELETE FROM account",
    "DELETE FROM drizzle.__drizzle_migrations",
    "CREATE TABLE public.more (id int)",
    "CREATE TABLE pgboss.more (id int)",
    "CREATE SCHEMA more",
    "CREATE ROLE more",
    "SELECT pgboss.create_queue('more', '{}')",
    "SELECT pgboss.delete_queue('mail')",
    "COPY setting TO PROGRAM 'cat'",
  ])("%s", async (statement) => {
    await expect(portal.query(statement)).rejects.toMatchObject({ code: INSUFFICIENT_PRIVILEGE });
  });
});

describe("a role that could get round its limits is not taken", () => {
  const as = (name: string) => migrate(database.connectionString, { appRole: name });

  test("one that does not exist: the sentence says how to make it", async () => {
    await expect(as("no_such_role")).rejects.toThrow('CREATE ROLE "no_such_role" LOGIN');
  });

  test("a superuser, or the owner of the tables", async () => {
    await expect(as(roleOf(inject("testServer").adminConnectionString) ?? "")).rejects.toThrow(
      /is (a superuser|a member of the role that owns the tables)/,
    );
  });

  test("a member of the owner's role", async () => {
    const [owner, member] = [`${role}_owner`, `${role}_member`];
    await database.pool.query(
      `CREATE ROLE ${owner}; CREATE ROLE ${member} IN ROLE ${owner}; ALTER TABLE application_event OWNER TO ${owner}`,
    );
    try {
      await expect(as(member)).rejects.toThrow("is a member of the role that owns the tables");
    } finally {
      await database.pool.query(
        `ALTER TABLE application_event OWNER TO CURRENT_USER; DROP ROLE ${member}; DROP ROLE ${owner}`,
      );
    }
  });
});
