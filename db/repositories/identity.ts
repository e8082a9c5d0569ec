import { and, asc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Actor, Role } from "~/app/domain/applications/mayCommand";
import { placeholderDomain } from "~/app/domain/identity/placeholderAddress";
import type { Database } from "../database";
import { account, roleAssignment, session } from "../schema";
import { isSessionOver, sessionEnd } from "./sessionLimits";

export interface Account extends Actor {
  /** The address, for somebody who has not told a name. */
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

/** What a session's token leads to. */
export interface FoundSession {
  account: Account;
  /** Ended, unused for too long, or too old. */
  isOver: boolean;
  /** A minute or more has passed since its use was noted. */
  isStale: boolean;
}

/** Without a name, the address stands for it, where it is one. */
const shownName = sql<string>`coalesce(nullif(${account.name}, ''), case when ${account.email} like ${`%${placeholderDomain}`} then '' else ${account.email} end)`;

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
  const columns = { id: account.id, name: shownName, email: account.email, demoPersona: account.demoPersona };

  return {
    /** The session with this token and whose it is, in one query; null for a stranger. */
    async findSession(tokenHash: string): Promise<FoundSession | null> {
      const rows = await db
        .select({
          ...columns,
          role: roleAssignment.role,
          unitId: roleAssignment.unitId,
          isOver: isSessionOver,
          isStale: sql<boolean>`${session.lastSeenAt} <= now() - interval '1 minute'`,
        })
        .from(session)
        .innerJoin(account, eq(account.id, session.accountId))
        .leftJoin(roleAssignment, eq(roleAssignment.accountId, account.id))
        .where(and(eq(session.tokenHash, tokenHash), isNull(account.erasedAt)));
      const [first] = rows;
      return first ? { account: joined(first, rows), isOver: first.isOver, isStale: first.isStale } : null;
    },

    /** The account with this address, however it is written in capitals; null for none. One query. */
    async findByAddress(address: string): Promise<(Account & { isErased: boolean }) | null> {
      const rows = await db
        .select({ ...columns, role: roleAssignment.role, unitId: roleAssignment.unitId, erasedAt: account.erasedAt })
        .from(account)
        .leftJoin(roleAssignment, eq(roleAssignment.accountId, account.id))
        .where(eq(sql`lower(${account.email})`, address.toLowerCase()))
        .orderBy(asc(account.createdAt), asc(account.id));
      const [first] = rows;
      if (!first) return null;
      const own = rows.filter((row) => row.id === first.id);
      return { ...joined(first, own), isErased: first.erasedAt !== null };
    },

    /** Makes an account without a name, unless there is one with the address already. */
    async addWithAddress(address: string, language: string): Promise<void> {
      await db.insert(account).values({ name: "", email: address, language }).onConflictDoNothing();
    },

    /** The name as the person told it; empty where nobody has. */
    async toldName(id: string): Promise<string> {
      const [row] = await db.select({ name: account.name }).from(account).where(eq(account.id, id));
      return row?.name ?? "";
    },

    async rename(id: string, name: string): Promise<void> {
      await db.update(account).set({ name }).where(eq(account.id, id));
    },

    /** @param browser the browser and the system in words */
    async startSession(tokenHash: string, accountId: string, origin: SessionOrigin, browser: string): Promise<void> {
      await db.insert(session).values({ tokenHash, accountId, ...origin, browser, expiresAt: sessionEnd });
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
          .orderBy(sql`${shownName} collate "nb-NO-x-icu"`),
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
        .select({ id: account.id, name: shownName, email: account.email })
        .from(account)
        .innerJoin(roleAssignment, eq(roleAssignment.accountId, account.id))
        .where(and(eq(roleAssignment.role, role), eq(roleAssignment.unitId, unitId)));
    },

    async namesOf(ids: readonly string[]): Promise<Map<string, string>> {
      if (ids.length === 0) return new Map();
      const rows = await db
        .select({ id: account.id, name: shownName })
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

/** An account and one row for each of its roles, put together. */
function joined(
  { id, name, email, demoPersona }: Pick<Account, "id" | "name" | "email" | "demoPersona">,
  rows: readonly { role: string | null; unitId: string | null }[],
): Account {
  const roles = [...new Set(rows.flatMap((row) => (row.role ? [row.role as Role] : [])))];
  return { id, name, email, demoPersona, roles, units: rows.flatMap((row) => (row.unitId ? [row.unitId] : [])) };
}
export type IdentityRepository = ReturnType<typeof createIdentityRepository>;
