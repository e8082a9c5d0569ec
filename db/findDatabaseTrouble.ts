import type { Trouble } from "~/app/domain/faults/Unavailable";

/** Of node:net and node:dns. */
const brokenConnection = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ECONNABORTED",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
]);

/** SQLSTATE by its beginning. @see PostgreSQL's manual, appendix A: error codes */
const troubleOfState: readonly (readonly [string, Trouble])[] = [
  ["08", "unreachable"], // connection exception
  ["57P01", "unreachable"], // admin shutdown
  ["57P02", "unreachable"], // crash shutdown
  ["57P03", "unreachable"], // cannot connect now: it starts, or recovers
  ["57P05", "unreachable"], // idle session timeout
  ["58", "unreachable"], // system error, such as a file that can't be read
  ["53100", "full"], // disk full
  ["53", "busy"], // too many connections, out of memory
  ["55P03", "busy"], // lock not available in time
  ["57014", "busy"], // statement timeout
  ["25P03", "busy"], // the transaction stood still too long
  ["40P01", "busy"], // deadlock: the other one went on
  ["25006", "read-only"], // read only transaction
];

/** What pg says where it has no code: of the connection, and of waiting for one. */
const troubleOfMessage: readonly (readonly [RegExp, Trouble])[] = [
  [/^timeout exceeded when trying to connect$/, "busy"],
  [/^Query read timeout$/, "unreachable"],
  [/^Connection terminated/, "unreachable"],
  [/^Client has encountered a connection error/, "unreachable"],
  [/^Client was closed and is not queryable$/, "unreachable"],
  [/^Cannot use a pool after calling end on the pool$/, "unreachable"],
];

/** How deep a cause may lie: Drizzle wraps what pg throws, and pg's pool what the network throws. */
const deepest = 5;

/** Trouble that is told of without an error of the database, such as a page that took too long. */
export class DatabaseTroubleError extends Error {
  constructor(
    readonly trouble: Trouble,
    message: string,
  ) {
    super(message);
  }
}

/** @returns the trouble that an error tells of, also as its cause; null for an error of any other kind */
export function findDatabaseTrouble(error: unknown, depth = 0): Trouble | null {
  if (!(error instanceof Error) || depth > deepest) return null;
  if (error instanceof DatabaseTroubleError) return error.trouble;
  const { code } = error as { code?: unknown };
  if (typeof code === "string") {
    if (brokenConnection.has(code)) return "unreachable";
    const state = troubleOfState.find(([start]) => /^[0-9A-Z]{5}$/.test(code) && code.startsWith(start));
    if (state) return state[1];
  }
  const said = troubleOfMessage.find(([pattern]) => pattern.test(error.message));
  return said?.[1] ?? findDatabaseTrouble(error.cause, depth + 1);
}
