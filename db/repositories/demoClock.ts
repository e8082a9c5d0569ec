import { eq } from "drizzle-orm";
import type { Database } from "../database";
import { demoClock } from "../schema";

/** How far the demo's clock runs ahead of the real one, in milliseconds. */
export function createDemoClockRepository(db: Database) {
  return {
    async aheadMs(): Promise<number> {
      const [row] = await db.select().from(demoClock).where(eq(demoClock.id, 1));
      return row?.aheadMs ?? 0;
    },
    /** Forward only. @throws {RangeError} on a step back */
    async moveTo(aheadMs: number): Promise<void> {
      await db.insert(demoClock).values({ id: 1, aheadMs: 0 }).onConflictDoNothing();
      const [row] = await db.select().from(demoClock).where(eq(demoClock.id, 1)).for("update");
      if (row && aheadMs < row.aheadMs) throw new RangeError("the demo clock only moves forward");
      await db.update(demoClock).set({ aheadMs }).where(eq(demoClock.id, 1));
    },
  };
}
export type DemoClockRepository = ReturnType<typeof createDemoClockRepository>;
