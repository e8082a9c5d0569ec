import { sql } from "drizzle-orm";
import type { Database } from "../database";
import { draftFile, storedFile, submissionFile } from "../schema";

/** Removes a file's bytes when no draft and no submission refers to it any more. */
export async function removeUnusedFile(db: Database, fileId: string): Promise<void> {
  await db.delete(storedFile).where(
    sql`${storedFile.id} = ${fileId}
      and not exists (select 1 from ${draftFile} d where d.file_id = ${fileId})
      and not exists (select 1 from ${submissionFile} s where s.file_id = ${fileId})`,
  );
}
