import { afterAll, beforeAll, expect, test } from "vitest";
import { createPool, LOCK_TIMEOUT_MS, STATEMENT_TIMEOUT_MS } from "./client";
import { createTestDatabase, type TestDatabase } from "./testing/createTestDatabase";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await database.drop();
});

test("a calendar date comes back as the same ISO string, whatever the time zone of the server", async () => {
  const { rows } = await database.pool.query<{ day: string }>("SELECT DATE '2026-03-29' AS day");
  expect(rows[0]?.day).toBe("2026-03-29");
});

test("a count is a number, and one that a number cannot hold is refused, not rounded", async () => {
  const { rows } = await database.pool.query<{ count: number }>("SELECT count(*) FROM generate_series(1, 3)");
  expect(rows[0]?.count).toBe(3);
  await expect(database.pool.query("SELECT 9007199254740993::int8 AS count")).rejects.toThrow(RangeError);
});

test("every connection carries the three time-outs", async () => {
  const shown = await database.pool.query<{ name: string; ms: number }>(
    "SELECT name, setting::int AS ms FROM pg_settings WHERE name IN ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout') ORDER BY name",
  );
  expect(shown.rows).toEqual([
    { name: "idle_in_transaction_session_timeout", ms: 10_000 },
    { name: "lock_timeout", ms: LOCK_TIMEOUT_MS },
    { name: "statement_timeout", ms: STATEMENT_TIMEOUT_MS },
  ]);
});

test("a resting connection that the database ends is reported, and the pool goes on", async () => {
  const reported = await new Promise<Error>((resolve) => {
    const pool = createPool(database.connectionString, { max: 1, applicationName: "resting", onIdleError: resolve });
    void pool
      .query("SELECT 1")
      .then(() =>
        database.pool.query(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'resting'",
        ),
      );
  });
  expect(reported.message).toContain("terminating connection");
});
