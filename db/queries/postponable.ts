import { and, asc, between, eq, inArray } from "drizzle-orm";
import type { PlainDate } from "~/schemas/plainDate";
import type { Database } from "../database";
import { application, custodianCase } from "../schema";

/** A part that can be postponed, with what the list and the letter need. */
export interface PostponableRow {
  applicationId: string;
  reference: string;
  title: string;
  unitId: string;
  dueOn: PlainDate;
  postponedUntil: PlainDate | null;
  /** Version of the part. */
  version: number;
}

/** Open parts by their statutory date, for postponing many at once. One query. */
export function createPostponableQueries(db: Database) {
  return {
    /**
     * @param unitIds the units whose parts are asked for; null for all
     * @param from first statutory date, `until` the last
     */
    async list(
      unitIds: readonly string[] | null,
      from: PlainDate,
      until: PlainDate,
      limit: number,
    ): Promise<PostponableRow[]> {
      if (unitIds?.length === 0) return [];
      const rows = await db
        .select({
          applicationId: application.id,
          reference: application.reference,
          title: application.title,
          unitId: custodianCase.unitId,
          dueOn: custodianCase.dueOn,
          postponedUntil: custodianCase.postponedUntil,
          version: custodianCase.version,
        })
        .from(custodianCase)
        .innerJoin(application, eq(application.id, custodianCase.applicationId))
        .where(
          and(
            eq(application.stage, "complete"),
            inArray(custodianCase.status, ["undecided", "in-preparation"]),
            between(custodianCase.dueOn, from, until),
            unitIds ? inArray(custodianCase.unitId, [...unitIds]) : undefined,
          ),
        )
        .orderBy(asc(custodianCase.dueOn), asc(application.reference), asc(custodianCase.unitId))
        .limit(limit);
      return rows as PostponableRow[];
    },
  };
}
