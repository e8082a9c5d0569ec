import { and, asc, eq, isNull, lte } from "drizzle-orm";
import type { PlainDate } from "~/schemas/plainDate";
import type { Database } from "../database";
import { reminder } from "../schema";

export type ReminderKind = "preliminary-answer-owed" | "deadline-near" | "deadline-passed";
export interface NewReminder {
  applicationId: string;
  unitId: string;
  kind: ReminderKind;
  dueOn: PlainDate;
}

/** What is owed on a day of the application clock. */
export function createReminderRepository(db: Database) {
  return {
    async add(row: NewReminder): Promise<void> {
      await db.insert(reminder).values(row).onConflictDoNothing();
    },
    /** The ground fell away: a revoked completeness, a delivery, a dismissal. */
    async cancelOpen(applicationId: string, unitId?: string): Promise<void> {
      await db
        .update(reminder)
        .set({ cancelledAt: new Date() })
        .where(
          and(
            eq(reminder.applicationId, applicationId),
            isNull(reminder.doneAt),
            isNull(reminder.cancelledAt),
            unitId === undefined ? undefined : eq(reminder.unitId, unitId),
          ),
        );
    },
    /** Those due by a day, taken by this transaction alone; another sweep passes them by. */
    async takeDue(today: PlainDate, limit: number) {
      return db
        .select()
        .from(reminder)
        .where(and(lte(reminder.dueOn, today), isNull(reminder.doneAt), isNull(reminder.cancelledAt)))
        .orderBy(asc(reminder.dueOn))
        .limit(limit)
        .for("update", { skipLocked: true });
    },
    async markDone(id: string, at: Date): Promise<void> {
      await db.update(reminder).set({ doneAt: at }).where(eq(reminder.id, id));
    },
  };
}
export type ReminderRepository = ReturnType<typeof createReminderRepository>;
