import { randomUUID } from "node:crypto";
import { desc, eq, sql } from "drizzle-orm";
import { realAddress } from "~/app/domain/identity/placeholderAddress";
import type { Database } from "../database";
import { mail } from "../schema";

export interface NewMail {
  applicationId: string | null;
  recipient: string;
  subject: string;
  body: string;
  language: string;
  /** Ids of stored files that go with it. */
  attachments?: string[];
  /** A link or a code in it lets somebody in. */
  holdsSecret?: boolean;
}
export type Enqueue = (queue: string, data: object) => Promise<void>;

/** Mail: the row and the job that sends it are written in one transaction. */
export function createMailRepository(db: Database, enqueue: Enqueue) {
  return {
    async add(row: NewMail, at: Date): Promise<void> {
      // An account may have no address; whoever writes to it need not know.
      if (!realAddress(row.recipient)) return;
      const id = randomUUID();
      await db.insert(mail).values({ id, messageId: `<${id}@helsetabell>`, ...row, createdAt: at });
      await enqueue("mail", { mailId: id });
    },
    async findForUpdate(id: string) {
      const [row] = await db.select().from(mail).where(eq(mail.id, id)).for("update");
      return row ?? null;
    },
    /** What lets somebody in is kept no longer than it takes to send it. */
    async markSent(id: string, at: Date): Promise<void> {
      const body = sql`case when ${mail.holdsSecret} then '' else ${mail.body} end`;
      await db.update(mail).set({ sentAt: at, body }).where(eq(mail.id, id));
    },
    async list(limit: number) {
      return db.select().from(mail).orderBy(desc(mail.createdAt)).limit(limit);
    },
  };
}
export type MailRepository = ReturnType<typeof createMailRepository>;
