import { createHmac } from "node:crypto";
import type { Pool } from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";

/** So many, within so many seconds from the first. */
export interface Limit {
  most: number;
  seconds: number;
}

/** Whether one more is within the limit; if not, in how many whole seconds to try again. */
export type LimitAnswer = { ok: true } | { ok: false; retryAfterSeconds: number };

export interface RateLimiter<Kind extends string> {
  /**
   * Counts one more of a kind. One statement, and none while the answer is known to be no.
   * @param who an address, an account, a recipient: only its HMAC reaches the database
   * @throws when the database does not answer
   */
  consume(kind: Kind, who: string): Promise<LimitAnswer>;
  /** Deletes the counters whose time is over. */
  clearExpired(): Promise<void>;
}

/**
 * Counts requests in the table `rate_limit`, so that all instances of the portal share what was counted.
 * @param options.secret a copied database does not tell whose addresses were counted
 */
export function createRateLimiter<Kind extends string>(
  pool: Pool,
  options: { limits: Readonly<Record<Kind, Limit>>; secret: string },
): RateLimiter<Kind> {
  const make = (kind: Kind): RateLimiterPostgres => {
    const { most, seconds } = options.limits[kind];
    return new RateLimiterPostgres({
      storeClient: pool,
      storeType: "pool",
      // Made by a migration: the portal's role in the database may not make tables.
      tableName: "rate_limit",
      tableCreated: true,
      keyPrefix: kind,
      points: most,
      duration: seconds,
      // A flood is answered from memory once it is over the limit.
      inMemoryBlockOnConsumed: most + 1,
      // A job of the queue does it, once for all instances.
      clearExpiredByTimeout: false,
    });
  };
  const kinds = Object.keys(options.limits) as Kind[];
  const limiters = Object.fromEntries(kinds.map((kind) => [kind, make(kind)])) as Record<Kind, RateLimiterPostgres>;
  return {
    async consume(kind, who) {
      const key = createHmac("sha256", options.secret).update(`${kind}:${who}`).digest("base64url");
      try {
        await limiters[kind].consume(key);
        return { ok: true };
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        return { ok: false, retryAfterSeconds: Math.max(1, Math.ceil(refused.msBeforeNext / 1000)) };
      }
    },
    async clearExpired() {
      // The library's own way of doing it keeps silent about errors.
      await pool.query("DELETE FROM rate_limit WHERE expire < $1", [Date.now()]);
    },
  };
}
