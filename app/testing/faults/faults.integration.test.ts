import { expect, test } from "vitest";
import { killDatabases, killServers } from "./underLoad";

/** A tenth of `npm run test:faults`; the rest of it is run there. */
const seed = 20_261_122;

test("what was acknowledged is there once, after five kills of the portal under load", async () => {
  const { problems } = await killServers({ seed, kills: 5, actsBetween: 4, desks: 2 });
  expect(problems).toEqual([]);
}, 240_000);

test("and after two kills of PostgreSQL, which the portal outlives and recovers from by itself", async () => {
  const { problems } = await killDatabases({ seed, kills: 2, actsBetween: 4, desks: 2 });
  expect(problems).toEqual([]);
}, 240_000);
