import { and, eq, isNull, sql } from "drizzle-orm";
import type { Role } from "~/app/domain/applications/mayCommand";
import type { Database } from "../database";
import { account, roleAssignment } from "../schema";

/** The register of people: who has an account, before anybody has signed in with it. */
export function createRegisterRepository(db: Database) {
  return {
    /** However the address is written, in large letters or small. */
    async findByEmail(email: string): Promise<{ id: string; name: string } | null> {
      const [row] = await db
        .select({ id: account.id, name: account.name })
        .from(account)
        .where(and(sql`lower(${account.email}) = lower(${email})`, isNull(account.erasedAt)));
      return row ?? null;
    },

    /** @returns false when somebody has the address already */
    async addAccount(row: { id: string; name: string; email: string; language?: string }): Promise<boolean> {
      const rows = await db.insert(account).values(row).onConflictDoNothing().returning({ id: account.id });
      return rows.length > 0;
    },

    async setName(accountId: string, name: string): Promise<void> {
      await db.update(account).set({ name }).where(eq(account.id, accountId));
    },

    /** Where the provider told no name, the person's own word for it stands. */
    async nameIfUnknown(accountId: string, name: string): Promise<void> {
      await db
        .update(account)
        .set({ name })
        .where(and(eq(account.id, accountId), eq(account.name, "")));
    },

    /**
     * @param grantedBy null where no account did it, but a command of the operator's
     * @returns false when the account has the role already
     */
    async addRole(accountId: string, role: Role, grantedBy: string | null): Promise<boolean> {
      const rows = await db
        .insert(roleAssignment)
        .values({ accountId, role, grantedBy })
        .onConflictDoNothing()
        .returning({ accountId: roleAssignment.accountId });
      return rows.length > 0;
    },
  };
}
