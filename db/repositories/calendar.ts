import { asc, desc, eq } from "drizzle-orm";
import type { CalendarVersion } from "~/app/domain/deadlines/officeCalendar";
import { addedEntries, type AddedEntry } from "~/schemas/calendar";
import type { Database } from "../database";
import { calendarVersion } from "../schema";
import type { Enqueue } from "./mail";

/** A version of the calendar with who made it and why. */
export interface StoredCalendarVersion extends CalendarVersion {
  reason: string;
  changedBy: string;
  changedAt: Date;
}

/** The office's additions to the calendar: versions are added, never changed. */
export function createCalendarRepository(db: Database, enqueue: Enqueue) {
  return {
    /** 0 while nothing has been added. */
    async latestNumber(): Promise<number> {
      const [row] = await db
        .select({ number: calendarVersion.number })
        .from(calendarVersion)
        .orderBy(desc(calendarVersion.number))
        .limit(1);
      return row?.number ?? 0;
    },

    /** Oldest first. */
    async list(): Promise<StoredCalendarVersion[]> {
      const rows = await db.select().from(calendarVersion).orderBy(asc(calendarVersion.number));
      return rows.map((row) => ({ ...row, entries: addedEntries.parse(row.entries) }));
    },

    async find(number: number): Promise<StoredCalendarVersion | null> {
      const [row] = await db.select().from(calendarVersion).where(eq(calendarVersion.number, number));
      return row ? { ...row, entries: addedEntries.parse(row.entries) } : null;
    },

    /**
     * Adds a version, and the job that counts the open cases anew.
     * @returns false when somebody else has made a version with this number meanwhile
     */
    async add(row: {
      number: number;
      entries: AddedEntry[];
      reason: string;
      changedBy: string;
      changedAt: Date;
    }): Promise<boolean> {
      const added = await db
        .insert(calendarVersion)
        .values(row)
        .onConflictDoNothing()
        .returning({ number: calendarVersion.number });
      if (added.length === 0) return false;
      await enqueue("sweep-reminders", {});
      return true;
    },
  };
}
export type CalendarRepository = ReturnType<typeof createCalendarRepository>;
