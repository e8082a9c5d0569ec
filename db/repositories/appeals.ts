import { and, asc, eq, isNull } from "drizzle-orm";
import type { PlainDate } from "~/schemas/plainDate";
import type { Database } from "../database";
import { appeal } from "../schema";

/** Appeals on the parts of an application, and on its dismissal. */
export function createAppealRepository(db: Database) {
  const onSubject = (applicationId: string, unitId: string | null) =>
    and(eq(appeal.applicationId, applicationId), unitId === null ? isNull(appeal.unitId) : eq(appeal.unitId, unitId));
  return {
    async add(row: {
      applicationId: string;
      unitId: string | null;
      text: string;
      lateReason: string;
      lodgedOn: PlainDate;
      until: PlainDate;
    }): Promise<void> {
      await db.insert(appeal).values(row);
    },
    /** Oldest first. */
    async list(applicationId: string) {
      return db
        .select()
        .from(appeal)
        .where(eq(appeal.applicationId, applicationId))
        .orderBy(asc(appeal.lodgedOn), asc(appeal.id));
    },
    /** The appeal that waits for an answer; null for none. */
    async findOpen(applicationId: string, unitId: string | null) {
      const [row] = await db
        .select()
        .from(appeal)
        .where(and(onSubject(applicationId, unitId), isNull(appeal.result)));
      return row ?? null;
    },
    async conclude(
      id: string,
      conclusion: { result: "upheld" | "reopened"; reasons: string; concludedBy: string; concludedOn: PlainDate },
    ): Promise<void> {
      await db.update(appeal).set(conclusion).where(eq(appeal.id, id));
    },
  };
}
export type AppealRepository = ReturnType<typeof createAppealRepository>;
