import { and, eq, gt, inArray, isNotNull, isNull, ne, or, sql, type SQL } from "drizzle-orm";
import type { PlainDate } from "~/schemas/plainDate";
import type { Database } from "../database";
import { application, custodianCase } from "../schema";

/** A statutory date that moves. */
export interface MovedDeadline {
  /** Row of the part. */
  custodianCaseId: string;
  applicationId: string;
  dueOn: PlainDate;
  calendarVersion: string;
}

/** Open parts whose statutory date was counted with another calendar than the one that stands. */
export function createRecountRepository(db: Database) {
  /** A part that changes after it was counted anew is counted once more. */
  const recountedAs = (version: string) => sql`${custodianCase.version} || ' ' || ${version}::text`;
  /** Neither counted with this calendar, nor counted anew with it and found right. */
  const isOutdated = (version: string): SQL | undefined =>
    and(
      isNotNull(custodianCase.dueOn),
      inArray(custodianCase.status, ["undecided", "in-preparation"]),
      eq(application.stage, "complete"),
      or(isNull(custodianCase.calendarVersion), ne(custodianCase.calendarVersion, version)),
      sql`${custodianCase.recountedWith} is distinct from ${recountedAs(version)}`,
    );

  return {
    /** Ids of applications with such parts, in order, after a given one. */
    async listOutdated(version: string, after: string, limit: number): Promise<string[]> {
      const rows = await db
        .selectDistinct({ id: application.id })
        .from(application)
        .innerJoin(custodianCase, eq(custodianCase.applicationId, application.id))
        .where(and(isOutdated(version), gt(application.id, after)))
        .orderBy(application.id)
        .limit(limit);
      return rows.map((row) => row.id);
    },

    /** Which of these are still to be counted anew; asked once they are locked, since another run may have been first. */
    async keepOutdated(ids: readonly string[], version: string): Promise<Set<string>> {
      if (ids.length === 0) return new Set();
      const rows = await db
        .selectDistinct({ id: application.id })
        .from(application)
        .innerJoin(custodianCase, eq(custodianCase.applicationId, application.id))
        .where(and(isOutdated(version), inArray(application.id, [...ids])));
      return new Set(rows.map((row) => row.id));
    },

    /** How many applications are still to be counted anew. */
    async countOutdated(version: string): Promise<number> {
      const [row] = await db
        .select({ count: sql<number>`count(distinct ${application.id})` })
        .from(application)
        .innerJoin(custodianCase, eq(custodianCase.applicationId, application.id))
        .where(isOutdated(version));
      return Number(row?.count ?? 0);
    },

    /** The applications must be locked by whoever moves their dates. */
    async moveDeadlines(moved: readonly MovedDeadline[], at: Date): Promise<void> {
      if (moved.length === 0) return;
      const rows = sql.join(
        moved.map((one) => sql`(${one.custodianCaseId}::uuid, ${one.dueOn}::date, ${one.calendarVersion})`),
        sql`, `,
      );
      await db.execute(sql`
        update ${custodianCase} as part
        set due_on = moved.due_on, calendar_version = moved.calendar_version, version = part.version + 1
        from (values ${rows}) as moved (id, due_on, calendar_version)
        where part.id = moved.id`);
      await db
        .update(application)
        .set({ version: sql`${application.version} + 1`, updatedAt: at })
        .where(inArray(application.id, [...new Set(moved.map((one) => one.applicationId))]));
    },

    /** Notes that the dates of these applications were counted with this calendar, and came out the same or moved. */
    async markRecounted(applicationIds: readonly string[], version: string): Promise<void> {
      if (applicationIds.length === 0) return;
      await db
        .update(custodianCase)
        .set({ recountedWith: recountedAs(version) })
        .where(and(inArray(custodianCase.applicationId, [...applicationIds]), isNotNull(custodianCase.dueOn)));
    },
  };
}
export type RecountRepository = ReturnType<typeof createRecountRepository>;
