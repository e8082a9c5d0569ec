import { and, eq, isNull } from "drizzle-orm";
import type { Language } from "~/schemas/language";
import type { Database } from "../database";
import { calendarFeed } from "../schema";

/** Whose dates a feed holds: the cases of a caseworker, the parts of a unit, one case of an applicant. */
export type FeedScope =
  { kind: "caseworker" } | { kind: "unit"; unitId: string } | { kind: "case"; applicationId: string };

export interface CalendarFeed {
  accountId: string;
  scope: FeedScope;
  language: Language;
  createdAt: Date;
}

const columnsOf = (scope: FeedScope) => ({
  kind: scope.kind,
  unitId: scope.kind === "unit" ? scope.unitId : null,
  applicationId: scope.kind === "case" ? scope.applicationId : null,
});

/** @throws {Error} for a row that says no whole scope */
function scopeOf(row: typeof calendarFeed.$inferSelect): FeedScope {
  if (row.kind === "caseworker") return { kind: "caseworker" };
  if (row.kind === "unit" && row.unitId) return { kind: "unit", unitId: row.unitId };
  if (row.kind === "case" && row.applicationId) return { kind: "case", applicationId: row.applicationId };
  throw new Error(`a calendar feed of kind ${row.kind} without what it is of`);
}

/** Calendars to subscribe to. Only the hash of a secret address is kept. */
export function createCalendarFeedRepository(db: Database) {
  const isActiveOf = (accountId: string, scope: FeedScope) => {
    const { kind, unitId, applicationId } = columnsOf(scope);
    return and(
      eq(calendarFeed.accountId, accountId),
      eq(calendarFeed.kind, kind),
      unitId === null ? isNull(calendarFeed.unitId) : eq(calendarFeed.unitId, unitId),
      applicationId === null ? isNull(calendarFeed.applicationId) : eq(calendarFeed.applicationId, applicationId),
      isNull(calendarFeed.revokedAt),
    );
  };
  return {
    async add(feed: CalendarFeed & { tokenHash: string }): Promise<void> {
      const { accountId, scope, language, createdAt, tokenHash } = feed;
      await db.insert(calendarFeed).values({ ...columnsOf(scope), accountId, language, createdAt, tokenHash });
    },
    /** The one in use, if its address has been made and not revoked. */
    async findOf(accountId: string, scope: FeedScope): Promise<{ createdAt: Date } | null> {
      const [row] = await db
        .select({ createdAt: calendarFeed.createdAt })
        .from(calendarFeed)
        .where(isActiveOf(accountId, scope))
        .limit(1);
      return row ?? null;
    },
    /** Null for an address that was never made, or is revoked. */
    async findByToken(tokenHash: string): Promise<CalendarFeed | null> {
      const [row] = await db
        .select()
        .from(calendarFeed)
        .where(and(eq(calendarFeed.tokenHash, tokenHash), isNull(calendarFeed.revokedAt)));
      return row ? { ...row, scope: scopeOf(row), language: row.language as Language } : null;
    },
    async revoke(accountId: string, scope: FeedScope, at: Date): Promise<void> {
      await db.update(calendarFeed).set({ revokedAt: at }).where(isActiveOf(accountId, scope));
    },
  };
}
export type CalendarFeedRepository = ReturnType<typeof createCalendarFeedRepository>;
