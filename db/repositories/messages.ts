import { createHash } from "node:crypto";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { MessageParty } from "~/app/domain/messages/messageParties";
import type { Database } from "../database";
import { internalNote, message, messageFile, messageReader, storedFile } from "../schema";

export interface NewMessage {
  applicationId: string;
  /** Whose part it is about; null for the whole case. */
  unitId: string | null;
  from: MessageParty;
  writtenBy: string;
  body: string;
  writtenAt: Date;
  requestId: string;
}

export interface MessageFileRecord {
  id: string;
  name: string;
  mediaType: string;
  /** In bytes. */
  size: number;
}

export interface MessageRecord {
  id: string;
  number: number;
  unitId: string | null;
  from: MessageParty;
  writtenBy: string;
  body: string;
  writtenAt: Date;
  files: MessageFileRecord[];
}

export type NewNote = Omit<NewMessage, "from">;

/** The thread of a case, who has read how far, and the notes of staff. */
export function createMessageRepository(db: Database) {
  return {
    /**
     * Adds a message with its files. The application's row must be locked by whoever adds.
     * @returns its id and number; null when the same request wrote one before
     */
    async add(
      row: NewMessage,
      files: readonly { name: string; mediaType: string; bytes: Buffer }[],
    ): Promise<{ id: string; number: number } | null> {
      const [saved] = await db
        .insert(message)
        .values(row)
        .onConflictDoNothing({ target: message.requestId })
        .returning({ id: message.id, number: message.number });
      if (!saved) return null;
      for (const file of files) {
        const sha256 = createHash("sha256").update(file.bytes).digest("hex");
        const [stored] = await db
          .insert(storedFile)
          .values({ ...file, sha256, size: file.bytes.length })
          .returning({ id: storedFile.id });
        if (!stored) throw new Error("the file was not stored");
        await db.insert(messageFile).values({ messageId: saved.id, fileId: stored.id });
      }
      return saved;
    },

    /** The whole thread, oldest first; who may read what is the caller's to sift. */
    async list(applicationId: string): Promise<MessageRecord[]> {
      const rows = await db
        .select()
        .from(message)
        .where(eq(message.applicationId, applicationId))
        .orderBy(asc(message.number));
      if (rows.length === 0) return [];
      const { id, name, mediaType, size } = storedFile;
      const files = await db
        .select({ messageId: messageFile.messageId, id, name, mediaType, size })
        .from(messageFile)
        .innerJoin(storedFile, eq(storedFile.id, messageFile.fileId))
        .where(
          inArray(
            messageFile.messageId,
            rows.map((row) => row.id),
          ),
        )
        .orderBy(sql`${storedFile.name} collate "nb-NO-x-icu"`, asc(storedFile.id));
      return rows.map((row) => ({
        id: row.id,
        number: row.number,
        unitId: row.unitId,
        from: row.from as MessageParty,
        writtenBy: row.writtenBy,
        body: row.body,
        writtenAt: row.writtenAt,
        files: files.filter((file) => file.messageId === row.id).map(({ messageId: _messageId, ...file }) => file),
      }));
    },

    /** The message that a file came with, if it belongs to this case. */
    async findOfFile(applicationId: string, fileId: string): Promise<{ unitId: string | null } | null> {
      const [row] = await db
        .select({ unitId: message.unitId })
        .from(message)
        .innerJoin(messageFile, eq(messageFile.messageId, message.id))
        .where(and(eq(message.applicationId, applicationId), eq(messageFile.fileId, fileId)));
      return row ?? null;
    },

    async findReader(
      applicationId: string,
      accountId: string,
    ): Promise<{ readUpTo: number; noticedUpTo: number } | null> {
      const [row] = await db
        .select({ readUpTo: messageReader.readUpTo, noticedUpTo: messageReader.noticedUpTo })
        .from(messageReader)
        .where(and(eq(messageReader.applicationId, applicationId), eq(messageReader.accountId, accountId)));
      return row ?? null;
    },

    /** Notes how far somebody has read; never backwards. */
    async markRead(applicationId: string, accountId: string, readUpTo: number): Promise<void> {
      await db
        .insert(messageReader)
        .values({ applicationId, accountId, readUpTo })
        .onConflictDoUpdate({
          target: [messageReader.applicationId, messageReader.accountId],
          set: { readUpTo: sql`greatest(${messageReader.readUpTo}, excluded.read_up_to)` },
        });
    },

    async markNoticed(applicationId: string, accountId: string, noticedUpTo: number): Promise<void> {
      await db
        .insert(messageReader)
        .values({ applicationId, accountId, noticedUpTo })
        .onConflictDoUpdate({
          target: [messageReader.applicationId, messageReader.accountId],
          set: { noticedUpTo: sql`greatest(${messageReader.noticedUpTo}, excluded.noticed_up_to)` },
        });
    },

    /** Adds a note; the same request twice adds one. */
    async addNote(row: NewNote): Promise<void> {
      await db.insert(internalNote).values(row).onConflictDoNothing({ target: internalNote.requestId });
    },

    /** All notes of a case, oldest first; whose eyes they are for is the caller's to sift. */
    async listNotes(applicationId: string) {
      return db
        .select()
        .from(internalNote)
        .where(eq(internalNote.applicationId, applicationId))
        .orderBy(asc(internalNote.writtenAt), asc(internalNote.id));
    },
  };
}
export type MessageRepository = ReturnType<typeof createMessageRepository>;
