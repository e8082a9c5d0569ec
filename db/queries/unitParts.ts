import { eq, inArray, sql } from "drizzle-orm";
import type { DecidedBy, Outcome, PartStatus, Stage } from "~/app/domain/applications/applicationState";
import type { PlainDate } from "~/schemas/plainDate";
import type { Database } from "../database";
import { application, custodianCase } from "../schema";

export interface UnitPartRow {
  applicationId: string;
  reference: string;
  title: string;
  unitId: string;
  stage: Stage;
  linkage: boolean;
  receivedOn: PlainDate;
  status: PartStatus;
  outcome: Outcome | null;
  decidedBy: DecidedBy;
  sourceIds: string[];
  /** The statutory date; null until the application is complete. */
  dueOn: PlainDate | null;
  postponedUntil: PlainDate | null;
  deliveredOn: PlainDate | null;
}

const mostRows = 500;

/** The parts of the units that somebody is staff of: open ones by due date, then the finished. One query. */
export function createUnitPartQueries(db: Database) {
  return {
    async list(unitIds: readonly string[]): Promise<UnitPartRow[]> {
      if (unitIds.length === 0) return [];
      const isOpen = sql`(${custodianCase.status} in ('undecided', 'in-preparation') and ${application.stage} not in ('dismissed', 'withdrawn'))`;
      const rows = await db
        .select({
          applicationId: application.id,
          reference: application.reference,
          title: application.title,
          unitId: custodianCase.unitId,
          stage: application.stage,
          linkage: application.linkage,
          receivedOn: application.receivedOn,
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
        .where(inArray(custodianCase.unitId, [...unitIds]))
        .orderBy(
          sql`${isOpen} desc`,
          // Of the finished ones the latest first.
          sql`case when ${isOpen} then ${custodianCase.dueOn} end asc nulls last`,
          sql`case when ${isOpen} then ${application.firstReceivedOn} end asc`,
          sql`${application.reference} desc`,
        )
        .limit(mostRows);
      return rows as UnitPartRow[];
    },
  };
}
