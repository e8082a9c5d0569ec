import { inArray } from "drizzle-orm";
import type { Database } from "../database";
import { draft, draftFile, draftTableHistory } from "../schema";
import { removeUnusedFiles } from "./removeUnusedFiles";

/**
 * Deletes drafts with what hangs on them; a file that something else refers to stays.
 * @returns how many drafts and files went
 */
export async function deleteDrafts(db: Database, ids: readonly string[]): Promise<{ draft: number; file: number }> {
  if (ids.length === 0) return { draft: 0, file: 0 };
  const files = await db
    .delete(draftFile)
    .where(inArray(draftFile.draftId, [...ids]))
    .returning({ id: draftFile.fileId });
  await db.delete(draftTableHistory).where(inArray(draftTableHistory.draftId, [...ids]));
  const drafts = await db
    .delete(draft)
    .where(inArray(draft.id, [...ids]))
    .returning({ id: draft.id });
  const file = await removeUnusedFiles(
    db,
    files.map(({ id }) => id),
  );
  return { draft: drafts.length, file };
}
