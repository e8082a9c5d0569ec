import { expect, test } from "vitest";
import { isMigrated } from "../migrate";
import { createTestDatabase } from "./createTestDatabase";

test("two databases for tests are migrated and know nothing of each other; dropped, they are gone", async () => {
  const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  expect(await isMigrated(one.pool)).toBe(true);
  await one.pool.query("CREATE TABLE only_here (id int)");
  const seen = await other.pool.query<{ table: string | null }>("SELECT to_regclass('only_here')::text AS table");
  expect(seen.rows[0]?.table).toBeNull();
  await one.drop();
  const left = await other.pool.query("SELECT 1 FROM pg_database WHERE datname = $1", [
    new URL(one.connectionString).pathname.slice(1),
  ]);
  expect(left.rowCount).toBe(0);
  await other.drop();
});
