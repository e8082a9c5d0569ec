import { randomBytes } from "node:crypto";
import type pg from "pg";
import { inject } from "vitest";
import { createPool } from "../client";
import { copyTemplate, dropDatabase } from "./testServer";

export interface TestDatabase {
  connectionString: string;
  /** With the portal's own time-outs and types. */
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
    pool,
    drop: async () => {
      await pool.end();
      await dropDatabase(server, name);
    },
  };
}
