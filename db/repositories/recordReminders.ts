import { and, asc, eq, lte } from "drizzle-orm";
import type { PlainDate } from "~/schemas/plainDate";
import type { Database } from "../database";
import { recordReminder } from "../schema";

/** Days on which people want a mail because of requests for their own health records. */
export function createRecordReminderRepository(db: Database) {
  return {
    /** The days of an account, in order. */
    async list(accountId: string): Promise<PlainDate[]> {
      const rows = await db
        .select({ remindOn: recordReminder.remindOn })
        .from(recordReminder)
        .where(eq(recordReminder.accountId, accountId))
        .orderBy(asc(recordReminder.remindOn));
      return rows.map(({ remindOn }) => remindOn);
    },
    /** These days and no others; none takes the reminders away. */
    async replace(accountId: string, days: readonly PlainDate[]): Promise<void> {
      await db.delete(recordReminder).where(eq(recordReminder.accountId, accountId));
      if (days.length === 0) return;
      await db
        .insert(recordReminder)
        .values(days.map((remindOn) => ({ accountId, remindOn })))
        .onConflictDoNothing();
    },
    /** Accounts with a day that has come. */
    async listDueAccounts(today: PlainDate): Promise<string[]> {
      const rows = await db
        .selectDistinct({ accountId: recordReminder.accountId })
        .from(recordReminder)
        .where(lte(recordReminder.remindOn, today));
      return rows.map(({ accountId }) => accountId);
    },
    /** Deletes an account's days that have come. @returns how many; a second transaction gets none */
    async takeDue(accountId: string, today: PlainDate): Promise<number> {
      const taken = await db
        .delete(recordReminder)
        .where(and(eq(recordReminder.accountId, accountId), lte(recordReminder.remindOn, today)))
        .returning({ remindOn: recordReminder.remindOn });
      return taken.length;
    },
    /** For the page of retention: how many are due, and the first day still to come. */
    async countDue(today: PlainDate): Promise<number> {
      return db.$count(recordReminder, lte(recordReminder.remindOn, today));
    },
    async firstDay(): Promise<PlainDate | null> {
      const [row] = await db
        .select({ remindOn: recordReminder.remindOn })
        .from(recordReminder)
        .orderBy(asc(recordReminder.remindOn))
        .limit(1);
      return row?.remindOn ?? null;
    },
  };
}
export type RecordReminderRepository = ReturnType<typeof createRecordReminderRepository>;
