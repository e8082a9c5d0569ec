import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import type pg from "pg";
import { createPool } from "./client";
import { isMigrated, migrate } from "./migrate";
import { listKnownMigrations, withMigrationsUpTo } from "./migrationsUpTo";
import { createEmptyDatabase, dropDatabase } from "./testing/testServer";

let name: string;
let connectionString: string;
let pool: pg.Pool;

beforeEach(async () => {
  const server = inject("testServer");
  name = `${server.templateName}_migration`;
  await dropDatabase(server, name);
  connectionString = await createEmptyDatabase(server, name);
  pool = createPool(connectionString, { max: 2 });
});
afterEach(async () => {
  await pool.end();
  await dropDatabase(inject("testServer"), name);
});

test("an empty database is not ready; after migrating it is, with the portal's tables and the job queue's", async () => {
  expect(await isMigrated(pool)).toBe(false);
  await migrate(connectionString);
  expect(await isMigrated(pool)).toBe(true);
  const found = await pool.query<{ name: string }>(
    "SELECT schemaname || '.' || tablename AS name FROM pg_tables WHERE tablename IN ('application_event', 'job') AND schemaname IN ('public', 'pgboss') ORDER BY 1",
  );
  expect(found.rows.map((row) => row.name)).toEqual(["pgboss.job", "public.application_event"]);
});

test("migrating again changes nothing", async () => {
  await migrate(connectionString);
  const before = await pool.query("SELECT * FROM drizzle.__drizzle_migrations ORDER BY id");
  await migrate(connectionString);
  const after = await pool.query("SELECT * FROM drizzle.__drizzle_migrations ORDER BY id");
  expect(after.rows).toEqual(before.rows);
});

test("three migrations at the same moment take turns and all succeed", async () => {
  await Promise.all([migrate(connectionString), migrate(connectionString), migrate(connectionString)]);
  expect(await isMigrated(pool)).toBe(true);
});

test("a database that lacks the newest migration, or has an older job queue, is not ready", async () => {
  await migrate(connectionString);
  await pool.query("UPDATE pgboss.version SET version = version - 1");
  expect(await isMigrated(pool)).toBe(false);
  await pool.query("UPDATE pgboss.version SET version = version + 1");
  expect(await isMigrated(pool)).toBe(true);
  await pool.query(
    "DELETE FROM drizzle.__drizzle_migrations WHERE id = (SELECT max(id) FROM drizzle.__drizzle_migrations)",
  );
  expect(await isMigrated(pool)).toBe(false);
});

test("a database that lacks a queue of this version is not ready; one of a later version is", async () => {
  await migrate(connectionString);
  await pool.query("INSERT INTO drizzle.__drizzle_migrations (hash, created_at) VALUES ('of a later version', 9e12)");
  await pool.query("SELECT pgboss.create_queue('of-a-later-version', '{}')");
  expect(await isMigrated(pool)).toBe(true);
  await pool.query("SELECT pgboss.delete_queue('retention')");
  expect(await isMigrated(pool)).toBe(false);
  await migrate(connectionString);
  expect(await isMigrated(pool)).toBe(true);
});

describe("while the version before it runs", () => {
  /** The first version whose successors must leave it running. */
  const EARLIER = "0003_casework";
  const migrateToEarlier = async () => {
    const earlier = (await listKnownMigrations()).find(({ name }) => name === EARLIER);
    if (!earlier) throw new Error(`${EARLIER} is gone`);
    await withMigrationsUpTo(earlier.when, (migrationsFolder) => migrate(connectionString, { migrationsFolder }));
  };

  test("its statements work as before, and what it leaves out gets a value", async () => {
    await migrateToEarlier();
    await workAsEarlierVersion();
    const before = await listColumns();
    await migrate(connectionString);
    expect(await isMigrated(pool)).toBe(true);
    await workAsEarlierVersion();
    const after = await listColumns();
    const key = ({ table_name, column_name }: Column) => `${table_name}.${column_name}`;
    const earlier = new Map(before.map((column) => [key(column), column]));
    const tables = new Set(before.map(({ table_name }) => table_name));
    const later = new Map(after.map((column) => [key(column), column]));
    expect([...earlier.values()].filter((column) => later.get(key(column))?.data_type !== column.data_type)).toEqual(
      [],
    );
    const wanted = after.filter((column) => column.is_wanted && tables.has(column.table_name));
    expect(wanted.map(key).filter((name) => !earlier.get(name)?.is_wanted)).toEqual([]);
  });

  test("a table in use is waited for a moment at a time; then nothing has changed, and the next try succeeds", async () => {
    await migrateToEarlier();
    const reader = await pool.connect();
    try {
      await reader.query("BEGIN");
      await reader.query("SELECT 1 FROM session");
      const hurried = migrate(connectionString, { attempts: 1, tableTimeoutMs: 50 });
      await expect(hurried).rejects.toThrow("in use all the time: nothing was changed");
      expect(await isMigrated(pool)).toBe(false);
      const patient = migrate(connectionString, { attempts: 10, tableTimeoutMs: 50 });
      await reader.query("COMMIT");
      await patient;
    } finally {
      reader.release();
    }
    expect(await isMigrated(pool)).toBe(true);
  });
});

interface Column {
  table_name: string;
  column_name: string;
  data_type: string;
  /** Has to be given, since it has no value of its own. */
  is_wanted: boolean;
}

async function listColumns(): Promise<Column[]> {
  const { rows } = await pool.query<Column>(
    `SELECT table_name, column_name, data_type,
       is_nullable = 'NO' AND column_default IS NULL AND is_identity = 'NO' AS is_wanted
     FROM information_schema.columns WHERE table_schema = 'public'`,
  );
  return rows;
}

/** What that version did when somebody signed in and sent an application: the columns that it knew, and no others. */
async function workAsEarlierVersion(): Promise<void> {
  const [account, application, token] = [randomUUID(), randomUUID(), randomUUID()];
  const insert = async (table: string, row: Record<string, unknown>) => {
    const columns = Object.keys(row);
    const places = columns.map((_, index) => `$${index + 1}`);
    await pool.query(`INSERT INTO ${table} (${columns.join(", ")}) VALUES (${places.join(", ")})`, Object.values(row));
  };
  const [at, on, applicationId] = ["2026-11-23T09:00:00.000Z", "2026-11-23", { application_id: application }];
  await insert("account", { id: account, name: "Ingrid Fjellvang", email: `${account}@fjordvik.example` });
  await insert("session", { token_hash: token, account_id: account });
  await insert("application", {
    id: application,
    reference: `HT-2026-${application.slice(0, 5)}`,
    applicant_id: account,
    language: "nb",
    title: "Hjerteinfarkt etter fylke",
    applicant_name: "Ingrid Fjellvang",
    institution: "Universitetet i Fjordvik",
    stage: "submitted",
    linkage: false,
    first_received_on: on,
    received_on: on,
    created_at: at,
    updated_at: at,
  });
  const sent = { draft_id: randomUUID(), content: "{}", catalogue_hash: "c", submitted_at: at, received_on: on };
  await insert("submission", { ...applicationId, number: 1, ...sent });
  const part = { unit_id: "fhi", source_ids: '["npr"]', decided_by: "helsedataservice", status: "undecided" };
  await insert("custodian_case", { ...applicationId, ...part, working_days: 30 });
  const event = { sequence: 1, at, actor_id: account, type: "submitted", codes: "{}", visibility: "applicant" };
  const hashes = { payload_digest: "d", previous_hash: "p", hash: "h" };
  await insert("application_event", { ...applicationId, ...event, ...hashes });
  const letter = { recipient: "ingrid@fjordvik.example", subject: "Mottatt", body: "Takk.", language: "nb" };
  await insert("mail", { id: randomUUID(), message_id: token, ...applicationId, ...letter, created_at: at });
  await pool.query("UPDATE session SET last_seen_at = now(), ended = true WHERE token_hash = $1", [token]);
  await pool.query("UPDATE application SET stage = 'complete', complete_on = $2, version = 2 WHERE id = $1", [
    application,
    on,
  ]);
}

test("a database that does not answer is an error, not an unmigrated one", async () => {
  const address = new URL(connectionString);
  address.pathname = "/no_such_database";
  const elsewhere = createPool(address.toString());
  await expect(isMigrated(elsewhere)).rejects.toThrow("does not exist");
  await elsewhere.end();
});
