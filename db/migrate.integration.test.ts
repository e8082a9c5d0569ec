import { afterEach, beforeEach, expect, inject, test } from "vitest";
import type pg from "pg";
import { createPool } from "./client";
import { isMigrated, migrate } from "./migrate";
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

test("a database that does not answer is an error, not an unmigrated one", async () => {
  const address = new URL(connectionString);
  address.pathname = "/no_such_database";
  const elsewhere = createPool(address.toString());
  await expect(isMigrated(elsewhere)).rejects.toThrow("does not exist");
  await elsewhere.end();
});
