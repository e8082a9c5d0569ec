import { and, desc, eq, isNull, or, type SQL } from "drizzle-orm";
import type { DraftState } from "~/app/domain/applications/mergeDraft";
import type { History } from "~/app/domain/sample-tables/builder/history";
import type { DraftContent } from "~/schemas/draft";
import type { Language } from "~/schemas/language";
import type { TableModel } from "~/schemas/tableModel";
import type { Database } from "../database";
import { draft, draftFile, draftTableHistory } from "../schema";
import { deleteDrafts } from "./deleteDrafts";

/** Who a draft belongs to: an account once signed in, the browser until then. */
export interface Owner {
  accountId: string | null;
  browserHash: string;
}

export interface DraftRecord extends DraftState {
  id: string;
  language: Language;
  answersApplicationId: string | null;
  submittedApplicationId: string | null;
  updatedAt: Date;
}

const toRecord = (row: typeof draft.$inferSelect): DraftRecord => ({
  id: row.id,
  language: row.language as Language,
  version: row.version,
  content: row.content as DraftContent,
  fieldVersions: row.fieldVersions as Record<string, number>,
  answersApplicationId: row.answersApplicationId,
  submittedApplicationId: row.submittedApplicationId,
  updatedAt: row.updatedAt,
});

function ownedBy(owner: Owner): SQL | undefined {
  const browser = and(eq(draft.ownerBrowserHash, owner.browserHash), isNull(draft.ownerAccountId));
  return owner.accountId ? or(eq(draft.ownerAccountId, owner.accountId), browser) : browser;
}

const mostStepsKept = 20;

/** Drafts, always asked for together with their owner: somebody else's reads like none. */
export function createDraftRepository(db: Database) {
  return {
    async find(id: string, owner: Owner): Promise<DraftRecord | null> {
      const [row] = await db
        .select()
        .from(draft)
        .where(and(eq(draft.id, id), ownedBy(owner)));
      return row ? toRecord(row) : null;
    },

    async findForUpdate(id: string, owner: Owner): Promise<DraftRecord | null> {
      const [row] = await db
        .select()
        .from(draft)
        .where(and(eq(draft.id, id), ownedBy(owner)))
        .for("update");
      return row ? toRecord(row) : null;
    },

    /** Open drafts, the latest touched first. */
    async list(owner: Owner): Promise<DraftRecord[]> {
      const rows = await db
        .select()
        .from(draft)
        .where(and(ownedBy(owner), isNull(draft.submittedApplicationId)))
        .orderBy(desc(draft.updatedAt))
        .limit(50);
      return rows.map(toRecord);
    },

    async findOpenAnswer(applicationId: string): Promise<DraftRecord | null> {
      const [row] = await db
        .select()
        .from(draft)
        .where(and(eq(draft.answersApplicationId, applicationId), isNull(draft.submittedApplicationId)));
      return row ? toRecord(row) : null;
    },

    async insert(
      owner: Owner,
      language: Language,
      at: Date,
      start: { content?: DraftContent; answersApplicationId?: string; fileIds?: string[] } = {},
    ): Promise<string> {
      const [row] = await db
        .insert(draft)
        .values({
          ownerAccountId: owner.accountId,
          ownerBrowserHash: owner.accountId ? null : owner.browserHash,
          language,
          content: start.content ?? {},
          answersApplicationId: start.answersApplicationId ?? null,
          createdAt: at,
          updatedAt: at,
        })
        .returning({ id: draft.id });
      if (!row) throw new Error("the draft was not made");
      for (const fileId of start.fileIds ?? []) await db.insert(draftFile).values({ draftId: row.id, fileId });
      return row.id;
    },

    /** @returns false when the draft was changed meanwhile */
    async save(id: string, baseVersion: number, next: DraftState, at: Date): Promise<boolean> {
      const rows = await db
        .update(draft)
        .set({ version: next.version, content: next.content, fieldVersions: next.fieldVersions, updatedAt: at })
        .where(and(eq(draft.id, id), eq(draft.version, baseVersion), isNull(draft.submittedApplicationId)))
        .returning({ id: draft.id });
      return rows.length === 1;
    },

    /** Steps of the table builder that can be taken back; null when none was kept. */
    async findHistory(id: string): Promise<History<readonly TableModel[]> | null> {
      const [row] = await db
        .select({ history: draftTableHistory.history })
        .from(draftTableHistory)
        .where(eq(draftTableHistory.draftId, id));
      return row ? (JSON.parse(row.history) as History<readonly TableModel[]>) : null;
    },

    /** Keeps the latest steps, within bounds: a history is a convenience. */
    async saveHistory(id: string, history: History<readonly TableModel[]>): Promise<void> {
      const kept = {
        ...history,
        past: history.past.slice(-mostStepsKept),
        undone: history.undone.slice(-mostStepsKept),
      };
      const row = { draftId: id, history: JSON.stringify(kept) };
      await db
        .insert(draftTableHistory)
        .values(row)
        .onConflictDoUpdate({ target: draftTableHistory.draftId, set: { history: row.history } });
    },

    async isSubmitted(id: string): Promise<boolean> {
      const [row] = await db.select({ by: draft.submittedApplicationId }).from(draft).where(eq(draft.id, id));
      return Boolean(row?.by);
    },

    async markSubmitted(id: string, applicationId: string): Promise<void> {
      await db.update(draft).set({ submittedApplicationId: applicationId }).where(eq(draft.id, id));
    },

    /** At sign-in: what this browser was writing becomes the account's. */
    async claim(browserHash: string, accountId: string): Promise<void> {
      await db
        .update(draft)
        .set({ ownerAccountId: accountId, ownerBrowserHash: null })
        .where(and(eq(draft.ownerBrowserHash, browserHash), isNull(draft.ownerAccountId)));
    },

    async remove(id: string, owner: Owner): Promise<boolean> {
      const found = await db
        .select({ id: draft.id })
        .from(draft)
        .where(and(eq(draft.id, id), ownedBy(owner), isNull(draft.submittedApplicationId)));
      if (found.length === 0) return false;
      await deleteDrafts(db, [id]);
      return true;
    },
  };
}
export type DraftRepository = ReturnType<typeof createDraftRepository>;
