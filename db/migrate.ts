import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate as applyMigrations } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import PgBoss from "pg-boss";

/** Any number will do, as long as it stays the same: two migrations at once take turns on it. */
const MIGRATION_LOCK = 7_230_401;
/** Waiting for another migration, or for rows and tables in use, ends here. */
const LOCK_TIMEOUT_MS = 120_000;

const UNDEFINED_TABLE = "42P01";
const INVALID_SCHEMA = "3F000";

/**
 * Brings a database to the schema of this build, pg-boss's own included. Does nothing when it is there already; two at
 * once take turns.
 * @param connectionString address of the database, as its owner
 * @param migrationsFolder the generated migrations, with their journal
 * @throws {Error} what PostgreSQL said; the portal's own migrations are then undone in whole
 */
export async function migrate(connectionString: string, migrationsFolder = findMigrationsFolder()): Promise<void> {
  const client = new pg.Client({
    connectionString,
    application_name: "helsetabell migrate",
    lock_timeout: LOCK_TIMEOUT_MS,
  });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await applyMigrations(drizzle(client), { migrationsFolder });
    await installJobQueue(client);
  } finally {
    // The lock goes with the connection.
    await client.end();
  }
}

/**
 * True when every migration of this build has been applied and pg-boss's schema is the one that its version wants.
 * @throws {Error} when the database does not answer
 */
export async function isMigrated(pool: pg.Pool, migrationsFolder = findMigrationsFolder()): Promise<boolean> {
  const newest = await readNewestMigration(migrationsFolder);
  try {
    const applied = await pool.query<{ at: string | null }>(
      "SELECT max(created_at)::text AS at FROM drizzle.__drizzle_migrations",
    );
    const jobs = await pool.query<{ version: number }>("SELECT version FROM pgboss.version");
    return Number(applied.rows[0]?.at ?? 0) >= newest && Number(jobs.rows[0]?.version) === readJobQueueVersion();
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === UNDEFINED_TABLE || code === INVALID_SCHEMA) return false;
    throw error;
  }
}

/**
 * The folder of the generated migrations, from the source tree and from the bundle in build/ alike.
 * @throws {Error} when neither is there
 */
export function findMigrationsFolder(): string {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const places = [path.join(here, "migrations"), path.join(here, "..", "db", "migrations")];
  const found = places.find((place) => existsSync(path.join(place, "meta", "_journal.json")));
  if (found === undefined) throw new Error(`The database's migrations are missing; looked in ${places.join(" and ")}.`);
  return found;
}

async function installJobQueue(client: pg.Client): Promise<void> {
  const db = { executeSql: async (text: string, values: unknown[]) => await client.query(text, values) };
  const boss = new PgBoss({ db, migrate: true, supervise: false, schedule: false });
  let failure: Error | undefined;
  boss.on("error", (error) => (failure = error));
  await boss.start();
  await boss.stop({ graceful: false });
  if (failure !== undefined) throw failure;
}

async function readNewestMigration(folder: string): Promise<number> {
  const journal = JSON.parse(await readFile(path.join(folder, "meta", "_journal.json"), "utf8")) as {
    entries: { when: number }[];
  };
  return Math.max(0, ...journal.entries.map((entry) => entry.when));
}

function readJobQueueVersion(): number {
  const require = createRequire(import.meta.url);
  return (require("pg-boss/version.json") as { schema: number }).schema;
}
