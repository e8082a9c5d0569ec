import { inArray, sql } from "drizzle-orm";
import type { Database } from "../database";
import { deliveryFile, draftFile, invoice, messageFile, storedFile, submissionFile } from "../schema";

/**
 * Removes files that nothing refers to any more: no draft, submission, message, delivery or invoice.
 * @returns how many were removed
 */
export async function removeUnusedFiles(db: Database, fileIds: readonly string[]): Promise<number> {
  if (fileIds.length === 0) return 0;
  const removed = await db
    .delete(storedFile)
    .where(
      sql`${inArray(storedFile.id, [...new Set(fileIds)])}
        and not exists (select 1 from ${draftFile} d where d.file_id = ${storedFile.id})
        and not exists (select 1 from ${submissionFile} s where s.file_id = ${storedFile.id})
        and not exists (select 1 from ${messageFile} m where m.file_id = ${storedFile.id})
        and not exists (select 1 from ${deliveryFile} l where l.file_id = ${storedFile.id})
        and not exists (select 1 from ${invoice} i where i.pdf_file_id = ${storedFile.id})`,
    )
    .returning({ id: storedFile.id });
  return removed.length;
}
