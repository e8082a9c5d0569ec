import { and, asc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Actor, Role } from "~/app/domain/applications/mayCommand";
import type { Database } from "../database";
import { account, roleAssignment, session } from "../schema";

export interface Account extends Actor {
  name: string;
  email: string;
  demoPersona: string | null;
}

/** By what somebody signed in. The rest is set where an OpenID provider was asked. */
export interface SessionOrigin {
  signedInBy: "demo" | "id-porten" | "staff" | "mail";
  issuer?: string;
  subject?: string;
  /** The provider's own number of the session (`sid`). */
  providerSession?: string;
  /** The ID token, encrypted. */
  sealedIdToken?: string;
}

/** Accounts, their roles and the browsers they are signed in from. */
export function createIdentityRepository(db: Database) {
  async function withRoles(
    rows: { id: string; name: string; email: string; demoPersona: string | null }[],
  ): Promise<Account[]> {
    const roles = await db.select().from(roleAssignment);
    return rows.map((row) => {
      const own = roles.filter((one) => one.accountId === row.id);
      return {
        ...row,
        roles: [...new Set(own.map((one) => one.role as Role))],
        units: own.filter((one) => one.unitId !== "").map((one) => one.unitId),
      };
    });
  }
  const columns = { id: account.id, name: account.name, email: account.email, demoPersona: account.demoPersona };

  return {
    /** Who is signed in with this token, in one query; null for a stranger. */
    async findBySession(tokenHash: string): Promise<Account | null> {
      const rows = await db
        .select({ ...columns, role: roleAssignment.role, unitId: roleAssignment.unitId })
        .from(session)
        .innerJoin(account, eq(account.id, session.accountId))
        .leftJoin(roleAssignment, eq(roleAssignment.accountId, account.id))
        .where(and(eq(session.tokenHash, tokenHash), eq(session.ended, false)));
      const [first] = rows;
      if (!first) return null;
      const { id, name, email, demoPersona } = first;
      return {
        id,
        name,
        email,
        demoPersona,
        roles: [...new Set(rows.flatMap((row) => (row.role ? [row.role as Role] : [])))],
        units: rows.flatMap((row) => (row.unitId ? [row.unitId] : [])),
      };
    },

    async startSession(tokenHash: string, accountId: string, origin: SessionOrigin): Promise<void> {
      await db.insert(session).values({ tokenHash, accountId, ...origin });
    },

    async endSession(tokenHash: string): Promise<void> {
      await db.update(session).set({ ended: true, sealedIdToken: null }).where(eq(session.tokenHash, tokenHash));
    },

    async find(id: string): Promise<Account | null> {
      const rows = await db.select(columns).from(account).where(eq(account.id, id));
      return (await withRoles(rows))[0] ?? null;
    },

    /** Everybody who can sign in; erased accounts are left out. */
    async list(): Promise<Account[]> {
      return withRoles(
        await db
          .select(columns)
          .from(account)
          .where(isNull(account.erasedAt))
          .orderBy(sql`${account.name} collate "nb-NO-x-icu"`),
      );
    },

    async listDemoPersonas(): Promise<Account[]> {
      return withRoles(
        await db.select(columns).from(account).where(isNotNull(account.demoPersona)).orderBy(asc(account.demoPersona)),
      );
    },

    /** Addresses of everybody with a role, for notices to the office or to a unit. */
    async listWithRole(role: Role, unitId = ""): Promise<{ id: string; name: string; email: string }[]> {
      return db
        .select({ id: account.id, name: account.name, email: account.email })
        .from(account)
        .innerJoin(roleAssignment, eq(roleAssignment.accountId, account.id))
        .where(and(eq(roleAssignment.role, role), eq(roleAssignment.unitId, unitId)));
    },

    async namesOf(ids: readonly string[]): Promise<Map<string, string>> {
      if (ids.length === 0) return new Map();
      const rows = await db
        .select({ id: account.id, name: account.name })
        .from(account)
        .where(sql`${account.id}::text in ${[...new Set(ids)]}`);
      return new Map(rows.map((row) => [row.id, row.name]));
    },

    /** Replaces an account's roles. */
    async setRoles(
      accountId: string,
      roles: readonly { role: Role; unitId: string }[],
      grantedBy: string,
    ): Promise<void> {
      await db.delete(roleAssignment).where(eq(roleAssignment.accountId, accountId));
      if (roles.length > 0)
        await db.insert(roleAssignment).values(roles.map((one) => ({ accountId, ...one, grantedBy })));
    },

    async savePersona(persona: {
      key: string;
      name: string;
      email: string;
      roles: { role: Role; unitId: string }[];
    }): Promise<void> {
      const [row] = await db
        .insert(account)
        .values({ name: persona.name, email: persona.email, demoPersona: persona.key })
        .onConflictDoNothing()
        .returning({ id: account.id });
      if (row) await db.insert(roleAssignment).values(persona.roles.map((one) => ({ accountId: row.id, ...one })));
    },
  };
}
export type IdentityRepository = ReturnType<typeof createIdentityRepository>;
