import pg from "pg";
import { isMigrated } from "./migrate";
import { findDatabaseTrouble } from "./findDatabaseTrouble";

/** What the database can do now. `unknown` where it did not answer. */
export interface DatabaseHealth {
  /** `slow`: no answer within PROBE_MS. */
  database: "ok" | "unreachable" | "slow";
  migrated: "ok" | "no" | "unknown";
  writable: "ok" | "read-only" | "full" | "unknown";
}

/** What waits to be done; numbers only. */
export interface WorkFigures {
  jobs: { queue: string; state: string; count: number }[];
  mailUnsent: number;
  /** Age of the oldest mail that is not sent, seconds; 0 without any. */
  mailUnsentOldestSeconds: number;
}

export interface Probe {
  /** Never throws; answers within PROBE_MS or so. */
  check(): Promise<DatabaseHealth>;
  /** Null when the database does not answer in time. */
  figures(): Promise<WorkFigures | null>;
}

/** A probe that takes longer says so; whoever asks gets an answer within two seconds. */
export const PROBE_MS = 1_500;
/** Whether its disk takes more is tried no oftener. */
const FULL_CHECK_MS = 10_000;
/** More than fits into `work_mem`, so that PostgreSQL writes about a megabyte to its disk and takes it away again. */
const SPILL = "SELECT count(*) FROM generate_series(1, 40000)";

/**
 * Looks after the database by a new connection each time: neither a pool that is used up nor a slow statement of a
 * page keeps it from an answer, and a database that has become read-only says so to new connections only.
 */
export function createProbe(connectionString: string): Probe {
  let fullCheck = { at: -Infinity, isFull: false };
  let running: Promise<DatabaseHealth> | null = null;

  async function onNewConnection<Value>(ask: (client: pg.Client) => Promise<Value>): Promise<Value> {
    const client = new pg.Client({
      connectionString,
      application_name: "helsetabell health",
      connectionTimeoutMillis: PROBE_MS,
      statement_timeout: PROBE_MS,
      query_timeout: PROBE_MS,
      options: "-c work_mem=64kB",
    });
    client.on("error", () => undefined);
    try {
      await client.connect();
      return await ask(client);
    } finally {
      client.end().catch(() => undefined);
    }
  }

  async function isFull(client: pg.Client): Promise<boolean> {
    if (performance.now() - fullCheck.at < FULL_CHECK_MS) return fullCheck.isFull;
    const found = await client.query(SPILL).then(
      () => false,
      (error: unknown) => {
        if (findDatabaseTrouble(error) === "full") return true;
        throw error;
      },
    );
    // A disk that is full is tried again at the next look: it may have been given room.
    fullCheck = { at: found ? -Infinity : performance.now(), isFull: found };
    return found;
  }

  async function look(client: pg.Client): Promise<DatabaseHealth> {
    const { rows } = await client.query<{ readonly: string }>(
      "SELECT current_setting('transaction_read_only') AS readonly",
    );
    const migrated = (await isMigrated(client)) ? "ok" : "no";
    if (rows[0]?.readonly === "on") return { database: "ok", migrated, writable: "read-only" };
    return { database: "ok", migrated, writable: (await isFull(client)) ? "full" : "ok" };
  }

  const without = (database: "unreachable" | "slow"): DatabaseHealth => ({
    database,
    migrated: "unknown",
    writable: "unknown",
  });

  return {
    check() {
      running ??= inTime(onNewConnection(look), PROBE_MS, without("slow"))
        .catch((error: unknown) => without(isTimeout(error) ? "slow" : "unreachable"))
        .finally(() => (running = null));
      return running;
    },
    async figures() {
      return inTime(onNewConnection(readFigures), PROBE_MS, null).catch(() => null);
    },
  };
}

async function readFigures(client: pg.Client): Promise<WorkFigures> {
  const jobs = await client.query<{ queue: string; state: string; count: number }>(
    "SELECT name AS queue, state::text AS state, count(*)::int AS count FROM pgboss.job GROUP BY name, state",
  );
  const mail = await client.query<{ unsent: number; oldest: number }>(
    `SELECT count(*)::int AS unsent, coalesce(extract(epoch FROM now() - min(j.created_on)), 0)::float8 AS oldest
      FROM mail m JOIN pgboss.job j ON j.name = 'mail' AND j.data->>'mailId' = m.id::text
      WHERE m.sent_at IS NULL AND j.state <> 'completed'`,
  );
  return {
    jobs: jobs.rows,
    mailUnsent: mail.rows[0]?.unsent ?? 0,
    mailUnsentOldestSeconds: mail.rows[0]?.oldest ?? 0,
  };
}

const isTimeout = (error: unknown) =>
  findDatabaseTrouble(error) === "busy" || (error instanceof Error && /timeout/i.test(error.message));

/** The work's value, or another when it takes longer; what comes too late is let go. */
async function inTime<Value, Other>(work: Promise<Value>, milliseconds: number, late: Other): Promise<Value | Other> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<Other>((resolve) => {
    timer = setTimeout(() => resolve(late), milliseconds);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined);
  }
}
