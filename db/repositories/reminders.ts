import { and, asc, eq, inArray, isNull, lte, notInArray, sql } from "drizzle-orm";
import type { PlainDate } from "~/schemas/plainDate";
import type { Database } from "../database";
import { reminder } from "../schema";

export type ReminderKind =
  | "preliminary-answer-owed"
  | "deadline-near"
  | "deadline-passed"
  /** The applicant's time to answer is over: the applicant is reminded. */
  | "supplement-reply-due"
  /** The time that the reminder gave is over too: a dismissal can be proposed. */
  | "supplement-ran-out"
  /** A change of the calendar moved the date: staff are told, all dates in one mail. */
  | "deadline-moved"
  /** A decision that the applicant has not opened. */
  | "second-notice";
/** Carried out each by its own command, not by a mail to those who hold the case. */
const commandKinds: readonly ReminderKind[] = ["supplement-reply-due"];
/** Gathered into one mail for each person. */
const digestKinds: readonly ReminderKind[] = ["deadline-moved"];

export interface NewReminder {
  applicationId: string;
  unitId: string;
  kind: ReminderKind;
  dueOn: PlainDate;
}

const onceBy = [reminder.applicationId, reminder.unitId, reminder.kind, reminder.dueOn];

/** What is owed on a day of the application clock. */
export function createReminderRepository(db: Database) {
  return {
    async add(row: NewReminder): Promise<void> {
      await this.addAll([row]);
    },
    /** One that was cancelled comes to life again; one that was carried out stays so. */
    async addAll(rows: readonly NewReminder[]): Promise<void> {
      if (rows.length === 0) return;
      await db
        .insert(reminder)
        .values([...rows])
        .onConflictDoUpdate({ target: onceBy, set: { cancelledAt: null }, setWhere: isNull(reminder.doneAt) });
    },
    /** Also one that was carried out: it is about something new. */
    async renewAll(rows: readonly NewReminder[]): Promise<void> {
      if (rows.length === 0) return;
      await db
        .insert(reminder)
        .values([...rows])
        .onConflictDoUpdate({ target: onceBy, set: { cancelledAt: null, doneAt: null } });
    },
    /** Those of some kinds that were to come for these parts; the ground for them moved. */
    async cancelKinds(
      parts: readonly { applicationId: string; unitId: string }[],
      kinds: readonly ReminderKind[],
      at: Date,
    ): Promise<void> {
      if (parts.length === 0) return;
      const pairs = sql.join(
        parts.map((part) => sql`(${part.applicationId}::uuid, ${part.unitId})`),
        sql`, `,
      );
      await db
        .update(reminder)
        .set({ cancelledAt: at })
        .where(
          and(
            sql`(${reminder.applicationId}, ${reminder.unitId}) in (${pairs})`,
            inArray(reminder.kind, [...kinds]),
            isNull(reminder.doneAt),
            isNull(reminder.cancelledAt),
          ),
        );
    },
    /** Those of a kind that are due; not locked. */
    async listDue(today: PlainDate, kinds: readonly ReminderKind[]) {
      return db
        .select()
        .from(reminder)
        .where(
          and(
            lte(reminder.dueOn, today),
            inArray(reminder.kind, [...kinds]),
            isNull(reminder.doneAt),
            isNull(reminder.cancelledAt),
          ),
        )
        .orderBy(asc(reminder.dueOn));
    },
    /** All of a kind that are due, taken by this transaction alone. */
    async takeAllDue(today: PlainDate, kinds: readonly ReminderKind[]) {
      return db
        .select()
        .from(reminder)
        .where(
          and(
            lte(reminder.dueOn, today),
            inArray(reminder.kind, [...kinds]),
            isNull(reminder.doneAt),
            isNull(reminder.cancelledAt),
          ),
        )
        .orderBy(asc(reminder.dueOn), asc(reminder.applicationId))
        .for("update", { skipLocked: true });
    },
    async markAllDone(ids: readonly string[], at: Date): Promise<void> {
      if (ids.length === 0) return;
      await db
        .update(reminder)
        .set({ doneAt: at })
        .where(inArray(reminder.id, [...ids]));
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
    async takeDue(today: PlainDate, limit: number, except: readonly string[] = []) {
      return db
        .select()
        .from(reminder)
        .where(
          and(
            lte(reminder.dueOn, today),
            notInArray(reminder.kind, [...commandKinds, ...digestKinds]),
            except.length > 0 ? notInArray(reminder.id, [...except]) : undefined,
            isNull(reminder.doneAt),
            isNull(reminder.cancelledAt),
          ),
        )
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
