import { and, eq, gt, isNull, lte, sql } from "drizzle-orm";
import type { SignInProvider } from "~/app/domain/identity/signInProvider";
import type { Database } from "../database";
import { account, accountIdentity, rateLimit, roleAssignment, session, signInAttempt } from "../schema";

export type SignInAttempt = typeof signInAttempt.$inferSelect;

/** Who somebody is at a provider. */
export interface IdentityKey {
  issuer: string;
  subject: string;
}

/** Sign-ins at OpenID providers: what has begun, who is who there, and which sessions came of it. All by real time. */
export function createProviderSignInRepository(db: Database) {
  return {
    async beginAttempt(attempt: {
      stateHash: string;
      provider: SignInProvider;
      browserHash: string;
      nonce: string;
      codeVerifier: string;
      returnTo: string | null;
      language: string;
      expiresAt: Date;
    }): Promise<void> {
      await db.insert(signInAttempt).values(attempt);
    },

    /** Uses up what was begun in this browser; null when there is none, when it is too old, or used already. */
    async takeAttempt(key: {
      stateHash: string;
      provider: SignInProvider;
      browserHash: string;
    }): Promise<SignInAttempt | null> {
      const [row] = await db
        .update(signInAttempt)
        .set({ usedAt: sql`now()` })
        .where(
          and(
            eq(signInAttempt.stateHash, key.stateHash),
            eq(signInAttempt.provider, key.provider),
            eq(signInAttempt.browserHash, key.browserHash),
            isNull(signInAttempt.usedAt),
            gt(signInAttempt.expiresAt, sql`now()`),
          ),
        )
        .returning();
      return row ?? null;
    },

    /** The account of somebody who has signed in by this provider before, with its staff roles; null for a stranger. */
    async findAccount({ issuer, subject }: IdentityKey): Promise<{ id: string; isStaff: boolean } | null> {
      const rows = await db
        .select({ id: account.id, role: roleAssignment.role })
        .from(accountIdentity)
        .innerJoin(account, eq(account.id, accountIdentity.accountId))
        .leftJoin(roleAssignment, eq(roleAssignment.accountId, account.id))
        .where(and(eq(accountIdentity.issuer, issuer), eq(accountIdentity.subject, subject), isNull(account.erasedAt)));
      const [first] = rows;
      return first ? { id: first.id, isStaff: rows.some(({ role }) => role !== null && role !== "applicant") } : null;
    },

    /**
     * The account of the register that this address belongs to, if it has a role of staff and nobody at this provider
     * is linked to it yet: an address may come to belong to somebody else.
     */
    async findUnlinkedStaff(
      email: string,
      issuer: string,
    ): Promise<{ id: string; name: string; email: string } | null> {
      const [row] = await db
        .select({ id: account.id, name: account.name, email: account.email })
        .from(account)
        .where(
          and(
            sql`lower(${account.email}) = lower(${email})`,
            isNull(account.erasedAt),
            sql`exists (select from ${roleAssignment} where ${roleAssignment.accountId} = ${account.id}
              and ${roleAssignment.role} <> 'applicant')`,
            sql`not exists (select from ${accountIdentity} where ${accountIdentity.accountId} = ${account.id}
              and ${accountIdentity.issuer} = ${issuer})`,
          ),
        )
        .for("update");
      return row ?? null;
    },

    /** @returns false when the identity is linked already: another request was first */
    async link({ issuer, subject }: IdentityKey, accountId: string): Promise<boolean> {
      const rows = await db
        .insert(accountIdentity)
        .values({ issuer, subject, accountId })
        .onConflictDoNothing()
        .returning({ accountId: accountIdentity.accountId });
      return rows.length > 0;
    },

    /** What is needed to end a live session at its provider too; null for one that no provider began. */
    async findOrigin(
      tokenHash: string,
    ): Promise<{ signedInBy: string; issuer: string; sealedIdToken: string | null } | null> {
      const [row] = await db
        .select({
          signedInBy: session.signedInBy,
          issuer: session.issuer,
          sealedIdToken: session.sealedIdToken,
        })
        .from(session)
        .where(and(eq(session.tokenHash, tokenHash), eq(session.ended, false)));
      return row?.issuer ? { ...row, issuer: row.issuer } : null;
    },

    /**
     * Ends the sessions a provider says have ended: the one of that number, else all of the person's.
     * @param begunBefore later sessions stay: a late notice is not about them
     * @returns how many
     */
    async endSessions(
      { issuer, subject, session: sid }: { issuer: string; subject: string | null; session: string | null },
      begunBefore: Date,
    ): Promise<number> {
      const rows = await db
        .update(session)
        .set({ ended: true, sealedIdToken: null })
        .where(
          and(
            eq(session.issuer, issuer),
            ...(sid ? [eq(session.providerSession, sid)] : []),
            ...(subject ? [eq(session.subject, subject)] : []),
            eq(session.ended, false),
            lte(session.createdAt, begunBefore),
          ),
        )
        .returning({ id: session.id });
      return rows.length;
    },

    /**
     * Whether this is the first time, over all instances: a limit of one, among the rate limits' counters, which are
     * swept when they have run out.
     */
    async isFirst(key: string, until: Date): Promise<boolean> {
      const rows = await db
        .insert(rateLimit)
        .values({ key, points: 1, expire: until.getTime() })
        .onConflictDoNothing()
        .returning({ key: rateLimit.key });
      return rows.length > 0;
    },
  };
}
