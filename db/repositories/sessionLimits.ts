import { sql } from "drizzle-orm";
import { session } from "../schema";

/**
 * Whether a session is over: ended on one end or the other, unused for 30 minutes, or 12 hours old. By real time.
 * @see OWASP ASVS 4.0.3, 3.3.2, level 2
 */
export const isSessionOver = sql<boolean>`(${session.ended} or ${session.lastSeenAt} <= now() - interval '30 minutes'
  or coalesce(${session.expiresAt}, ${session.createdAt} + interval '12 hours') <= now())`;

/** When a session that begins now is over, however much it is used. */
export const sessionEnd = sql`now() + interval '12 hours'`;
