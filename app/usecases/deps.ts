import type { WorkingCalendar } from "~/app/domain/deadlines/workingCalendar";
import type { LoadedCatalogue } from "~/db/repositories/catalogue";
import type { Transact } from "~/db/transact";

/** What every use case is handed: nothing here is looked up from the surroundings. */
export interface UseCaseDeps {
  transact: Transact;
  /** The application clock: the real one, or the demo's. */
  now(): Promise<Date>;
  /** The calendar that stands: the national holidays, and what the office has added. */
  calendar: WorkingCalendar;
  /** Reads anew which calendar stands, and makes it `calendar` from now on. */
  refreshCalendar(): Promise<WorkingCalendar>;
  catalogue(): Promise<LoadedCatalogue>;
  newId(): string;
  /** The address people use, without a slash at the end. */
  baseUrl: string;
  operatorName: string;
}
