import { and, desc, eq, isNull, lt, or, sql, type SQL } from "drizzle-orm";
import { mailSignInMinutes, mostWrongCodes } from "~/app/domain/access/mailSignInLimits";
import type { Database } from "../database";
import { mailSignIn } from "../schema";

export interface NewMailSignIn {
  id: string;
  /** In lower case. */
  address: string;
  tokenHash: string;
  codeHash: string;
  browserHash: string;
  language: string;
  returnTo: string | null;
}

/** Unused, not too old by real time, and not guessed at too often. */
const isOpen: SQL | undefined = and(
  isNull(mailSignIn.usedAt),
  sql`${mailSignIn.expiresAt} > now()`,
  lt(mailSignIn.attempts, mostWrongCodes),
);

/** Links and codes that were mailed to an address; either is used once, and both are used with it. */
export function createMailSignInRepository(db: Database) {
  return {
    /** The latest one counts: earlier ones for the address, or from the browser, work no longer. */
    async add(row: NewMailSignIn): Promise<void> {
      await db
        .update(mailSignIn)
        .set({ usedAt: sql`now()` })
        .where(
          and(
            isNull(mailSignIn.usedAt),
            or(eq(mailSignIn.address, row.address), eq(mailSignIn.browserHash, row.browserHash)),
          ),
        );
      await db
        .insert(mailSignIn)
        .values({ ...row, expiresAt: sql`now() + make_interval(mins => ${mailSignInMinutes})` });
    },

    /** To whom a link that still works was sent. */
    async findAddress(tokenHash: string): Promise<string | null> {
      const [row] = await db
        .select({ address: mailSignIn.address })
        .from(mailSignIn)
        .where(and(eq(mailSignIn.tokenHash, tokenHash), isOpen));
      return row?.address ?? null;
    },

    /** The one whose code this browser may write, locked. */
    async findOfBrowserForUpdate(browserHash: string) {
      const [row] = await db
        .select({ id: mailSignIn.id, codeHash: mailSignIn.codeHash, attempts: mailSignIn.attempts })
        .from(mailSignIn)
        .where(and(eq(mailSignIn.browserHash, browserHash), isOpen))
        .orderBy(desc(mailSignIn.createdAt))
        .limit(1)
        .for("update");
      return row ?? null;
    },

    async countAttempt(id: string): Promise<void> {
      await db
        .update(mailSignIn)
        .set({ attempts: sql`${mailSignIn.attempts} + 1` })
        .where(eq(mailSignIn.id, id));
    },

    /** Uses one up, by its link or by its id. @returns null when it is used, too old or unknown */
    async use(by: { tokenHash: string } | { id: string }) {
      const which = "id" in by ? eq(mailSignIn.id, by.id) : eq(mailSignIn.tokenHash, by.tokenHash);
      const [row] = await db
        .update(mailSignIn)
        .set({ usedAt: sql`now()` })
        .where(and(which, isOpen))
        .returning({
          address: mailSignIn.address,
          browserHash: mailSignIn.browserHash,
          language: mailSignIn.language,
          returnTo: mailSignIn.returnTo,
        });
      return row ?? null;
    },
  };
}
export type MailSignInRepository = ReturnType<typeof createMailSignInRepository>;
