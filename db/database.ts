import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import type { Pool, PoolClient } from "pg";
import * as schema from "./schema";

export type Database = NodePgDatabase<typeof schema>;

/** Drizzle over a pool, or over the one connection of a transaction. */
export function createDatabase(connection: Pool | PoolClient): Database {
  return drizzle(connection, { schema });
}
