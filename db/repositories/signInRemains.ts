import { sql, lt } from "drizzle-orm";
import type { Database } from "../database";
import { mailSignIn, parkedForm, session, signInAttempt } from "../schema";

/** What is left over from signing in and is of no more use. */
export function createSignInRemainsRepository(db: Database) {
  const dayAgo = sql`now() - interval '1 day'`;
  return {
    /**
     * Deletes what has been over for a day: sessions (unused for a day, each is over), links, codes and attempts, and
     * forms that nobody came back for.
     * @returns how many rows
     */
    async remove(): Promise<number> {
      const gone = [
        await db.delete(session).where(lt(session.lastSeenAt, dayAgo)),
        await db.delete(mailSignIn).where(lt(mailSignIn.expiresAt, dayAgo)),
        await db.delete(signInAttempt).where(lt(signInAttempt.expiresAt, dayAgo)),
        await db.delete(parkedForm).where(lt(parkedForm.expiresAt, sql`now()`)),
      ];
      return gone.reduce((sum, { rowCount }) => sum + (rowCount ?? 0), 0);
    },
  };
}
