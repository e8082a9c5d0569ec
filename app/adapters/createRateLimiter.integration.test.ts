import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPool } from "~/db/client";
import { createTestDatabase, type TestDatabase } from "~/db/testing/createTestDatabase";
import { createRateLimiter } from "./createRateLimiter";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const limits = { few: { most: 3, seconds: 60 }, brief: { most: 1, seconds: 1 }, other: { most: 3, seconds: 60 } };
const secret = "a secret of the tests";

test("two instances of the portal share what they counted", async () => {
  const otherPool = createPool(database.connectionString);
  const [one, other] = [database.pool, otherPool].map((pool) => createRateLimiter(pool, { limits, secret }));
  const answers = [];
  for (const limiter of [one, other, one, other, one]) answers.push(await limiter?.consume("few", "192.0.2.1"));
  expect(answers.map((answer) => answer?.ok)).toEqual([true, true, true, false, false]);
  const wait = answers.at(-1) as { retryAfterSeconds: number };
  expect(wait.retryAfterSeconds).toBeGreaterThan(50);
  expect(wait.retryAfterSeconds).toBeLessThanOrEqual(60);
  await otherPool.end();
});

test("of many at the same moment no more than the limit get through", async () => {
  const limiter = createRateLimiter(database.pool, { limits, secret });
  const answers = await Promise.all(Array.from({ length: 20 }, () => limiter.consume("few", "192.0.2.2")));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(3);
});

test("another address, and another kind, are counted apart", async () => {
  const limiter = createRateLimiter(database.pool, { limits, secret });
  for (let count = 0; count < 4; count += 1) await limiter.consume("few", "192.0.2.3");
  expect((await limiter.consume("few", "192.0.2.4")).ok).toBe(true);
  expect((await limiter.consume("other", "192.0.2.3")).ok).toBe(true);
});

test("the database holds no address that was counted", async () => {
  await createRateLimiter(database.pool, { limits, secret }).consume("few", "kari@fjordvik.example");
  const { rows } = await database.pool.query<{ key: string }>("SELECT key FROM rate_limit");
  expect(rows.length).toBeGreaterThan(0);
  for (const { key } of rows) {
    expect(key).toMatch(/^(few|brief|other):[A-Za-z0-9_-]{43}$/);
    expect(key).not.toContain("kari");
  }
});

test("when the time is over there is room again, and the old counter is cleared away", async () => {
  const limiter = createRateLimiter(database.pool, { limits, secret });
  await limiter.consume("brief", "192.0.2.5");
  expect((await limiter.consume("brief", "192.0.2.5")).ok).toBe(false);
  // Another instance has nothing in memory; the counter is moved to the past instead of waiting for it.
  await database.pool.query("UPDATE rate_limit SET expire = expire - 1001 WHERE key LIKE 'brief:%'");
  const fresh = createRateLimiter(database.pool, { limits, secret });
  expect((await fresh.consume("brief", "192.0.2.5")).ok).toBe(true);
  await database.pool.query("UPDATE rate_limit SET expire = expire - 1001 WHERE key LIKE 'brief:%'");
  await fresh.clearExpired();
  const { rows } = await database.pool.query("SELECT key FROM rate_limit WHERE key LIKE 'brief:%'");
  expect(rows).toEqual([]);
});

test("without a database nobody is told a wait: the caller decides", async () => {
  const away = new pg.Pool({ host: "127.0.0.1", port: 1, connectionTimeoutMillis: 1000 });
  const limiter = createRateLimiter(away, { limits, secret });
  await expect(limiter.consume("few", "192.0.2.6")).rejects.toThrow("ECONNREFUSED");
  await away.end();
});
