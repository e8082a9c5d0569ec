import { desc, eq, inArray } from "drizzle-orm";
import type { PartStatus, Stage } from "~/app/domain/applications/applicationState";
import type { PlainDate } from "~/schemas/plainDate";
import type { Database } from "../database";
import { application, custodianCase } from "../schema";

export interface OwnApplicationRow {
  id: string;
  reference: string;
  title: string;
  stage: Stage;
  firstReceivedOn: PlainDate;
  parts: { unitId: string; status: PartStatus; dueOn: PlainDate | null; postponedUntil: PlainDate | null }[];
}

/** An applicant's applications, the newest first. Two queries. */
export function createOwnApplicationQueries(db: Database) {
  return {
    async list(applicantId: string): Promise<OwnApplicationRow[]> {
      const rows = await db
        .select({
          id: application.id,
          reference: application.reference,
          title: application.title,
          stage: application.stage,
          firstReceivedOn: application.firstReceivedOn,
        })
        .from(application)
        .where(eq(application.applicantId, applicantId))
        .orderBy(desc(application.createdAt))
        .limit(200);
      if (rows.length === 0) return [];
      const parts = await db
        .select({
          applicationId: custodianCase.applicationId,
          unitId: custodianCase.unitId,
          status: custodianCase.status,
          dueOn: custodianCase.dueOn,
          postponedUntil: custodianCase.postponedUntil,
        })
        .from(custodianCase)
        .where(
          inArray(
            custodianCase.applicationId,
            rows.map((row) => row.id),
          ),
        );
      return rows.map((row) => ({
        ...row,
        stage: row.stage as Stage,
        parts: parts
          .filter((part) => part.applicationId === row.id)
          .map(({ applicationId: _id, ...part }) => ({ ...part, status: part.status as PartStatus })),
      }));
    },
  };
}
