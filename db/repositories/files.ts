import { createHash } from "node:crypto";
import { and, eq, inArray } from "drizzle-orm";
import type { Database } from "../database";
import { draftFile, storedFile } from "../schema";
import { removeUnusedFiles } from "./removeUnusedFiles";

/** A file without its bytes. */
export interface FileRecord {
  id: string;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
}

const withoutBytes = {
  id: storedFile.id,
  name: storedFile.name,
  mediaType: storedFile.mediaType,
  size: storedFile.size,
  sha256: storedFile.sha256,
};

/** Files in the database. Only `getBytes` selects the bytes. */
export function createFileRepository(db: Database) {
  return {
    async addToDraft(
      draftId: string,
      file: { name: string; mediaType: string; bytes: Buffer; reading?: unknown },
    ): Promise<FileRecord> {
      const sha256 = createHash("sha256").update(file.bytes).digest("hex");
      const [row] = await db
        .insert(storedFile)
        .values({ ...file, reading: file.reading ?? null, sha256, size: file.bytes.length })
        .returning(withoutBytes);
      if (!row) throw new Error("the file was not stored");
      await db.insert(draftFile).values({ draftId, fileId: row.id });
      return row;
    },

    /** Takes a file out of a draft; its bytes go when nothing else refers to them. */
    async removeFromDraft(draftId: string, fileId: string): Promise<void> {
      await db.delete(draftFile).where(and(eq(draftFile.draftId, draftId), eq(draftFile.fileId, fileId)));
      await removeUnusedFiles(db, [fileId]);
    },

    async listOfDraft(draftId: string): Promise<FileRecord[]> {
      return db
        .select(withoutBytes)
        .from(storedFile)
        .innerJoin(draftFile, eq(draftFile.fileId, storedFile.id))
        .where(eq(draftFile.draftId, draftId));
    },

    async draftHasFile(draftId: string, fileId: string): Promise<boolean> {
      const rows = await db
        .select({ id: draftFile.fileId })
        .from(draftFile)
        .where(and(eq(draftFile.draftId, draftId), eq(draftFile.fileId, fileId)));
      return rows.length > 0;
    },

    async list(ids: readonly string[]): Promise<FileRecord[]> {
      return ids.length === 0
        ? []
        : db
            .select(withoutBytes)
            .from(storedFile)
            .where(inArray(storedFile.id, [...ids]));
    },

    /** What the reader made of it; null where it was not checked. */
    async findReading(id: string): Promise<unknown> {
      const [row] = await db.select({ reading: storedFile.reading }).from(storedFile).where(eq(storedFile.id, id));
      return row?.reading ?? null;
    },

    async getBytes(id: string): Promise<FileRecord & { bytes: Buffer }> {
      const [row] = await db
        .select({ ...withoutBytes, bytes: storedFile.bytes })
        .from(storedFile)
        .where(eq(storedFile.id, id));
      if (!row) throw new RangeError(`no stored file ${id}`);
      return row;
    },
  };
}
export type FileRepository = ReturnType<typeof createFileRepository>;
