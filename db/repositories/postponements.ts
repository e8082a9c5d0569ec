import { asc, eq, sql } from "drizzle-orm";
import { postponementDraftContent, type PostponementDraftContent } from "~/schemas/postponement";
import type { Database } from "../database";
import { postponement, postponementDraft } from "../schema";

/** A postponement that is being written, with who saved it last. */
export interface PostponementDraft {
  content: PostponementDraftContent;
  savedBy: string;
  savedAt: Date;
}

/** Postponements of one part, and the one that is being written. */
export function createPostponementRepository(db: Database) {
  return {
    /** Oldest first. */
    async list(custodianCaseId: string) {
      return db
        .select()
        .from(postponement)
        .where(eq(postponement.custodianCaseId, custodianCaseId))
        .orderBy(asc(postponement.postponedOn), asc(postponement.likelyOn));
    },

    async findDraft(custodianCaseId: string): Promise<PostponementDraft | null> {
      const [row] = await db
        .select()
        .from(postponementDraft)
        .where(eq(postponementDraft.custodianCaseId, custodianCaseId));
      return row ? { ...row, content: postponementDraftContent.parse(row.content) } : null;
    },

    /**
     * Saves the draft over the one that was read.
     * @param readAt when that one was saved; null for none
     * @returns false when somebody else has saved another meanwhile; nothing is written then
     */
    async saveDraft(
      row: { custodianCaseId: string; content: PostponementDraftContent; savedBy: string; savedAt: Date },
      readAt: Date | null,
    ): Promise<boolean> {
      const { content, savedBy, savedAt } = row;
      const saved = await db
        .insert(postponementDraft)
        .values(row)
        .onConflictDoUpdate({
          target: postponementDraft.custodianCaseId,
          set: { content, savedBy, savedAt },
          setWhere: readAt ? eq(postponementDraft.savedAt, readAt) : sql`false`,
        })
        .returning({ id: postponementDraft.custodianCaseId });
      return saved.length > 0;
    },

    async deleteDraft(custodianCaseId: string): Promise<void> {
      await db.delete(postponementDraft).where(eq(postponementDraft.custodianCaseId, custodianCaseId));
    },
  };
}
export type PostponementRepository = ReturnType<typeof createPostponementRepository>;
