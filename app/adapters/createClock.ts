import type { DemoClockRepository } from "~/db/repositories/demoClock";

/** The application clock. In the demo it runs ahead of the real one by what the database says; else it is the real one. */
export function createClock(demo: DemoClockRepository | null): () => Promise<Date> {
  return async () => new Date(Date.now() + (demo ? await demo.aheadMs() : 0));
}
