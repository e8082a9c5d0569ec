import pg from "pg";

/** No statement of a page or a job takes longer; a longer one is a fault and is ended by the server. */
export const STATEMENT_TIMEOUT_MS = 15_000;
/** Waiting for a row that another person holds ends with an error that the page explains. */
export const LOCK_TIMEOUT_MS = 5_000;
/** A transaction that nobody goes on with holds its rows no longer than this. */
export const IDLE_IN_TRANSACTION_TIMEOUT_MS = 10_000;

/**
 * Waiting for a free connection, or for a new one, ends here: a page says within a few seconds that it can't be shown
 * now, rather than let its reader wait.
 */
export const CONNECT_TIMEOUT_MS = 3_000;
/** A network that swallows everything is noticed by us, since the server's own limit never reaches us then. */
const QUERY_TIMEOUT_MS = STATEMENT_TIMEOUT_MS + 3_000;
const IDLE_CONNECTION_MS = 30_000;
const DEFAULT_MAX_CONNECTIONS = 10;

export interface PoolOptions {
  /** Connections at most. */
  max?: number;
  /** Shown in the database's list of activity. */
  applicationName?: string;
  /** Told when a resting connection breaks, such as at a restart of the database; the pool opens another by itself. */
  onIdleError?: (error: Error) => void;
}

const { builtins } = pg.types;

/** Calendar dates stay ISO strings: a Date would put them at midnight of some time zone. Counts are numbers. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") => {
    if (format !== "binary" && oid === builtins.DATE) return (text: string) => text;
    if (format !== "binary" && oid === builtins.INT8) return parseCount;
    return pg.types.getTypeParser(oid, format);
  }) as typeof pg.types.getTypeParser,
};

/**
 * Opens a pool whose connections carry the portal's time-outs. `date` columns come as "YYYY-MM-DD", int8 as numbers.
 * Close it with `pool.end()`.
 */
export function createPool(connectionString: string, options: PoolOptions = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    types,
    max: options.max ?? DEFAULT_MAX_CONNECTIONS,
    application_name: options.applicationName ?? "helsetabell",
    statement_timeout: STATEMENT_TIMEOUT_MS,
    lock_timeout: LOCK_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
    query_timeout: QUERY_TIMEOUT_MS,
    keepAlive: true,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    idleTimeoutMillis: IDLE_CONNECTION_MS,
  });
  // Without a listener, a broken resting connection would end the whole process.
  pool.on("error", (error) => options.onIdleError?.(error));
  // So would one that breaks between two statements of a transaction: nobody listens to it then. The next statement
  // on it fails, and tells.
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isSafeInteger(count)) throw new RangeError(`${text} is beyond the whole numbers that are exact`);
  return count;
}
