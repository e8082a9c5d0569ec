import { lt, sql } from "drizzle-orm";
import type { AccessAction } from "~/app/domain/access/accessMatrix";
import type { AccessOutcome } from "~/app/domain/access/AccessOutcome";
import type { Database } from "../database";
import { accessLog } from "../schema";

/** One request for a case, as it is put on record. */
export interface AccessEntry {
  accountId: string;
  /** As it stood in the address: there may be no such case. */
  applicationId: string;
  action: AccessAction;
  method: string;
  outcome: AccessOutcome;
  /** The address without its query. */
  path: string;
  requestId: string;
}

/** Who opened which case. Rows are added, and deleted when they are too old; none is changed. */
export function createAccessLogRepository(db: Database) {
  return {
    /** Adds a row, unless the case is the person's own. One statement. */
    async append(entry: AccessEntry): Promise<void> {
      const { accountId, applicationId, action, method, outcome, path, requestId } = entry;
      await db.execute(sql`
        insert into access_log (account_id, application_id, action, method, outcome, path, request_id)
        select ${accountId}::uuid, ${applicationId}::uuid, ${action}, ${method}, ${outcome}, ${path}, ${requestId}
        where not exists (
          select 1 from application where id = ${applicationId}::uuid and applicant_id = ${accountId}::uuid
        )`);
    },

    /** Deletes what is older than an instant of real time. @returns how many rows */
    async deleteBefore(before: Date): Promise<number> {
      const deleted = await db.delete(accessLog).where(lt(accessLog.at, before));
      return deleted.rowCount ?? 0;
    },
  };
}
export type AccessLogRepository = ReturnType<typeof createAccessLogRepository>;
