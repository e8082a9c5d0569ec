import { and, eq } from "drizzle-orm";
import type { CheckedPoint } from "~/app/domain/applications/Decision";
import type { Database } from "../database";
import { assessment } from "../schema";

export interface AssessmentContent {
  notes: string;
  checklist: CheckedPoint[];
}

/** What caseworkers note while they assess an application. One for each application, saved by version. */
export function createAssessmentRepository(db: Database) {
  return {
    async find(applicationId: string) {
      const [row] = await db.select().from(assessment).where(eq(assessment.applicationId, applicationId));
      return row ? { ...row, content: row.content as AssessmentContent } : null;
    },
    /**
     * @param version what the page was loaded with; 0 for the first save
     * @returns false when somebody else saved meanwhile
     */
    async save(
      applicationId: string,
      version: number,
      content: AssessmentContent,
      savedBy: string,
      savedAt: Date,
    ): Promise<boolean> {
      if (version === 0) {
        const inserted = await db
          .insert(assessment)
          .values({ applicationId, content, savedBy, savedAt })
          .onConflictDoNothing()
          .returning({ id: assessment.applicationId });
        return inserted.length === 1;
      }
      const updated = await db
        .update(assessment)
        .set({ content, savedBy, savedAt, version: version + 1 })
        .where(and(eq(assessment.applicationId, applicationId), eq(assessment.version, version)))
        .returning({ id: assessment.applicationId });
      return updated.length === 1;
    },
  };
}
export type AssessmentRepository = ReturnType<typeof createAssessmentRepository>;
