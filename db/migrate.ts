import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate as applyMigrations } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import PgBoss from "pg-boss";
import { grantToApp } from "./grantToApp";
import { jobQueueNames, jobQueues } from "./jobQueues";

/** Any number will do, as long as it stays the same: two migrations at once take turns on it. */
const MIGRATION_LOCK = 7_230_401;
/** Waiting for another migration ends here. */
const TURN_TIMEOUT_MS = 120_000;
/**
 * A change of a table waits for whoever uses it, and everybody else then waits behind the change. So it gives up before
 * the portal's own patience ends (`LOCK_TIMEOUT_MS` of the client), lets them through, and tries again.
 */
const TABLE_TIMEOUT_MS = 2_000;
const TABLE_ATTEMPTS = 30;
const PAUSE_MS = 1_000;
/** No single statement of a migration holds its locks longer than this. */
const STATEMENT_TIMEOUT_MS = 60_000;

const UNDEFINED_TABLE = "42P01";
const INVALID_SCHEMA = "3F000";
const LOCK_NOT_AVAILABLE = "55P03";

export interface MigrationOptions {
  /** The generated migrations, with their journal. */
  migrationsFolder?: string;
  /** The portal's own role, where it is another than the owner: gets exactly the rights that it needs. */
  appRole?: string | null;
  /** How often, and how many milliseconds each time, to wait for tables in use. */
  attempts?: number;
  tableTimeoutMs?: number;
}

/**
 * Brings a database to the schema of this build, pg-boss's own and the queues included. Does nothing when it is there
 * already; two at once take turns.
 * @param connectionString address of the database, as its owner
 * @throws {Error} what PostgreSQL said; the portal's own migrations are then undone in whole
 */
export async function migrate(connectionString: string, options: MigrationOptions = {}): Promise<void> {
  await takingTurns(connectionString, (client) => migrateOn(client, options));
}

/**
 * Runs work on a connection of its own while no migration and no other such work does.
 * @throws {Error} what PostgreSQL said, or that the turn did not come within two minutes
 */
export async function takingTurns<Value>(
  connectionString: string,
  work: (client: pg.Client) => Promise<Value>,
): Promise<Value> {
  const client = new pg.Client({
    connectionString,
    application_name: "helsetabell migrate",
    lock_timeout: TURN_TIMEOUT_MS,
    statement_timeout: 0,
    idle_in_transaction_session_timeout: 0,
  });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
    return await work(client);
  } finally {
    // The lock goes with the connection.
    await client.end();
  }
}

/** As `migrate`, on a connection that has the turn already. */
export async function migrateOn(client: pg.Client, options: MigrationOptions = {}): Promise<void> {
  const { migrationsFolder = findMigrationsFolder(), appRole = null } = options;
  const { attempts = TABLE_ATTEMPTS, tableTimeoutMs = TABLE_TIMEOUT_MS } = options;
  const before = await client.query<{ lock: string; statement: string }>(
    "SELECT current_setting('lock_timeout') AS lock, current_setting('statement_timeout') AS statement",
  );
  await setTimeouts(client, `${tableTimeoutMs}`, `${STATEMENT_TIMEOUT_MS}`);
  try {
    await untilTablesAreFree(attempts, () => applyMigrations(drizzle(client), { migrationsFolder }));
    await installJobQueue(client);
    if (appRole !== null) await grantToApp(client, appRole);
  } finally {
    const [row] = before.rows;
    if (row) await setTimeouts(client, row.lock, row.statement);
  }
}

/**
 * True when every migration of this build has been applied, pg-boss's schema is the one that its version wants, and
 * the queues are there. A schema that is newer than this build is fine: an earlier version can take over again.
 * @throws {Error} when the database does not answer, or this role may not look
 */
export async function isMigrated(
  pool: Pick<pg.Pool | pg.Client, "query">,
  migrationsFolder = findMigrationsFolder(),
): Promise<boolean> {
  const newest = await readNewestMigration(migrationsFolder);
  try {
    const applied = await pool.query<{ at: string | null }>(
      "SELECT max(created_at)::text AS at FROM drizzle.__drizzle_migrations",
    );
    const jobs = await pool.query<{ version: number; queues: string }>(
      "SELECT version, (SELECT count(*) FROM pgboss.queue WHERE name = ANY($1))::text AS queues FROM pgboss.version",
      [jobQueueNames],
    );
    return (
      Number(applied.rows[0]?.at ?? 0) >= newest &&
      Number(jobs.rows[0]?.version) === readJobQueueVersion() &&
      Number(jobs.rows[0]?.queues) === jobQueueNames.length
    );
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

/** The schema that the installed pg-boss wants, as its number. */
export function readJobQueueVersion(): number {
  const require = createRequire(import.meta.url);
  return (require("pg-boss/version.json") as { schema: number }).schema;
}

async function untilTablesAreFree(attempts: number, work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (codeOf(error) !== LOCK_NOT_AVAILABLE) throw error;
      if (attempt === attempts)
        throw new Error(
          "A table that has to change is in use all the time: nothing was changed. Try again at a quieter hour, or stop the portal first.",
          { cause: error },
        );
      await delay(PAUSE_MS);
    }
  }
}

/** Drizzle wraps what PostgreSQL said. */
function codeOf(error: unknown): string | undefined {
  const { code, cause } = error as { code?: string; cause?: unknown };
  return code ?? (cause === undefined || cause === null ? undefined : codeOf(cause));
}

async function setTimeouts(client: pg.Client, lock: string, statement: string): Promise<void> {
  await client.query("SELECT set_config('lock_timeout', $1, false), set_config('statement_timeout', $2, false)", [
    lock,
    statement,
  ]);
}

async function installJobQueue(client: pg.Client): Promise<void> {
  const db = { executeSql: async (text: string, values: unknown[]) => await client.query(text, values) };
  const boss = new PgBoss({ db, migrate: true, supervise: false, schedule: false });
  let failure: Error | undefined;
  boss.on("error", (error) => (failure = error));
  await boss.start();
  for (const [name, options] of Object.entries(jobQueues)) {
    await boss.createQueue(name, { name, ...options });
    // One that was there already takes on what this build says of it.
    await boss.updateQueue(name, { name, ...options });
  }
  await boss.stop({ graceful: false });
  if (failure !== undefined) throw failure;
}

async function readNewestMigration(folder: string): Promise<number> {
  const journal = JSON.parse(await readFile(path.join(folder, "meta", "_journal.json"), "utf8")) as {
    entries: { when: number }[];
  };
  return Math.max(0, ...journal.entries.map((entry) => entry.when));
}
