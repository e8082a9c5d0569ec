import { and, desc, eq, ne, not, sql } from "drizzle-orm";
import type { Database } from "../database";
import { session } from "../schema";
import { isSessionOver } from "./sessionLimits";

/** A browser that an account is signed in from, as its owner sees it. */
export interface OpenSession {
  id: string;
  /** The browser and the system in words; empty where they are not known. */
  browser: string;
  signedInBy: string;
  createdAt: Date;
  lastSeenAt: Date;
  /** The one that asks. */
  isThis: boolean;
}

/** The browsers that accounts are signed in from, for their owners. */
export function createSessionRepository(db: Database) {
  const isOpen = not(isSessionOver);
  const end = { ended: true, sealedIdToken: null };
  return {
    /** Open ones, this one first, then the latest used. */
    async listOpen(accountId: string, thisHash: string | null): Promise<OpenSession[]> {
      const rows = await db
        .select({
          id: session.id,
          browser: session.browser,
          signedInBy: session.signedInBy,
          createdAt: session.createdAt,
          lastSeenAt: session.lastSeenAt,
          tokenHash: session.tokenHash,
        })
        .from(session)
        .where(and(eq(session.accountId, accountId), isOpen))
        .orderBy(desc(eq(session.tokenHash, thisHash ?? "")), desc(session.lastSeenAt), session.id);
      return rows.map(({ tokenHash, ...row }) => ({ ...row, isThis: tokenHash === thisHash }));
    },

    /** Notes that a session is used, at most once a minute. */
    async touch(tokenHash: string): Promise<void> {
      await db
        .update(session)
        .set({ lastSeenAt: sql`now()` })
        .where(
          and(eq(session.tokenHash, tokenHash), isOpen, sql`${session.lastSeenAt} <= now() - interval '1 minute'`),
        );
    },

    /** Ends one of an account's own sessions. @returns whether there was one to end */
    async endOwn(accountId: string, id: string): Promise<boolean> {
      const rows = await db
        .update(session)
        .set(end)
        .where(and(eq(session.accountId, accountId), eq(session.id, id), eq(session.ended, false)))
        .returning({ id: session.id });
      return rows.length === 1;
    },

    /** Ends all of an account's sessions but this one. */
    async endOthers(accountId: string, thisHash: string): Promise<void> {
      await db
        .update(session)
        .set(end)
        .where(and(eq(session.accountId, accountId), ne(session.tokenHash, thisHash), eq(session.ended, false)));
    },
  };
}
export type SessionRepository = ReturnType<typeof createSessionRepository>;
