import type { Logger } from "pino";
import type { Trouble } from "~/app/domain/faults/Unavailable";

/** Remembers what kept the portal from its database, for the log, the health checks and the figures. */
export interface TroubleLog {
  note(trouble: Trouble, error: unknown): void;
  /** True when it was met within the last so many milliseconds. */
  wasMet(trouble: Trouble, milliseconds: number): boolean;
  /** How often each was met since the start of the process. */
  counts: Record<Trouble, number>;
}

/** Many requests meet the same trouble at once: a line each would hide the one that matters. */
const quietMs = 5_000;

export function createTroubleLog(log: Pick<Logger, "warn">, now = () => performance.now()): TroubleLog {
  const counts: Record<Trouble, number> = { unreachable: 0, busy: 0, "read-only": 0, full: 0 };
  const latest = new Map<Trouble, number>();
  const told = new Map<Trouble, { at: number; count: number }>();
  return {
    counts,
    note(trouble, error) {
      counts[trouble] += 1;
      latest.set(trouble, now());
      const before = told.get(trouble);
      if (before && now() - before.at < quietMs) return;
      told.set(trouble, { at: now(), count: counts[trouble] });
      const since = counts[trouble] - (before?.count ?? 0);
      log.warn({ trouble, times: since, code: codeOf(error) }, `the database: ${messageOf(error)}`);
    },
    wasMet: (trouble, milliseconds) => now() - (latest.get(trouble) ?? -Infinity) < milliseconds,
  };
}

/** Drizzle's own message repeats the statement with its values; what the database said is in the cause. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? messageOf(error.cause) : error.message;
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as { code?: unknown };
  return typeof code === "string" ? code : codeOf(error.cause);
}
