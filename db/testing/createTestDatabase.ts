import { randomBytes } from "node:crypto";
import type pg from "pg";
import { inject } from "vitest";
import { createPool } from "../client";
import { copyTemplate, dropDatabase, portalAddress } from "./testServer";

export interface TestDatabase {
  /** As its owner. */
  connectionString: string;
  /** As the portal, whose role has no more rights than it needs. */
  portalConnectionString: string;
  /** As its owner; with the portal's own time-outs and types. */
  pool: pg.Pool;
  /** Closes the pool and removes the database. */
  drop(): Promise<void>;
}

/** A migrated, empty database for one test file: `beforeAll(async () => { database = await createTestDatabase(); })`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = inject("testServer");
  const name = `${server.templateName}_${randomBytes(5).toString("hex")}`;
  const connectionString = await copyTemplate(server, name);
  const pool = createPool(connectionString, { max: 10, applicationName: name });
  return {
    connectionString,
    portalConnectionString: portalAddress(server, connectionString),
    pool,
    drop: async () => {
      await pool.end();
      await dropDatabase(server, name);
    },
  };
}
