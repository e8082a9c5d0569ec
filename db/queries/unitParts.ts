import { and, inArray, eq, sql } from "drizzle-orm";
import type { Outcome, PartStatus, Stage } from "~/app/domain/applications/applicationState";
import type { PlainDate } from "~/schemas/plainDate";
import type { Database } from "../database";
import { application, custodianCase } from "../schema";

export interface UnitPartRow {
  applicationId: string;
  reference: string;
  title: string;
  unitId: string;
  stage: Stage;
  status: PartStatus;
  outcome: Outcome | null;
  decidedBy: string;
  sourceIds: string[];
  dueOn: PlainDate | null;
  postponedUntil: PlainDate | null;
  deliveredOn: PlainDate | null;
}

/** The parts of the units that somebody is staff of: open ones by due date, then the finished. One query. */
export function createUnitPartQueries(db: Database) {
  return {
    async list(unitIds: readonly string[]): Promise<UnitPartRow[]> {
      if (unitIds.length === 0) return [];
      const rows = await db
        .select({
          applicationId: application.id,
          reference: application.reference,
          title: application.title,
          unitId: custodianCase.unitId,
          stage: application.stage,
          status: custodianCase.status,
          outcome: custodianCase.outcome,
          decidedBy: custodianCase.decidedBy,
          sourceIds: custodianCase.sourceIds,
          dueOn: custodianCase.dueOn,
          postponedUntil: custodianCase.postponedUntil,
          deliveredOn: custodianCase.deliveredOn,
        })
        .from(custodianCase)
        .innerJoin(application, eq(application.id, custodianCase.applicationId))
        .where(and(inArray(custodianCase.unitId, [...unitIds])))
        .orderBy(
          sql`(${custodianCase.status} in ('undecided', 'in-preparation') and ${application.stage} not in ('dismissed', 'withdrawn')) desc`,
          sql`${custodianCase.dueOn} asc nulls last`,
          application.reference,
        )
        .limit(500);
      return rows as UnitPartRow[];
    },
  };
}
