import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { FieldComment } from "~/app/domain/applications/CaseView";
import type { PlainDate } from "~/schemas/plainDate";
import type { Database } from "../database";
import { letter, postponement, supplementRequest } from "../schema";

export type LetterKind =
  | "receipt"
  | "supplement"
  | "supplement-reminder"
  | "complete"
  | "revoked"
  | "preliminary-answer"
  | "postponement"
  | "decision"
  | "dismissal"
  | "delivery"
  | "delivery-correction"
  | "regrouping"
  | "ceiling"
  | "deadline-moved"
  | "appeal-received"
  | "appeal-concluded"
  | "withdrawal"
  | "closing"
  | "invoice";

export interface NewLetter {
  applicationId: string;
  unitId: string | null;
  kind: LetterKind;
  language: string;
  subject: string;
  body: string;
  writtenAt: Date;
  /** Read in the portal: the mail is a notice only. */
  noticeOnly?: boolean;
}

/** The texts of what was done in a case; the event log holds its codes. */
export function createCaseworkRepository(db: Database) {
  return {
    /** In the transaction that has locked the application, which keeps the numbers apart. */
    async addSupplementRequest(row: {
      applicationId: string;
      requestedBy: string;
      requestedOn: PlainDate;
      comments: FieldComment[];
    }): Promise<void> {
      const earlier = await db.$count(supplementRequest, eq(supplementRequest.applicationId, row.applicationId));
      await db.insert(supplementRequest).values({ ...row, number: earlier + 1 });
    },
    /** The latest that is not answered: it stands in place of earlier ones. */
    async findOpenSupplementRequest(applicationId: string) {
      const [row] = await db
        .select()
        .from(supplementRequest)
        .where(and(eq(supplementRequest.applicationId, applicationId), isNull(supplementRequest.answeredBySubmission)))
        .orderBy(desc(supplementRequest.number))
        .limit(1);
      return row ?? null;
    },
    /** Oldest first. */
    async listSupplementRequests(applicationId: string) {
      return db
        .select()
        .from(supplementRequest)
        .where(eq(supplementRequest.applicationId, applicationId))
        .orderBy(asc(supplementRequest.number));
    },
    async markSupplementAnswered(applicationId: string, submissionNumber: number): Promise<void> {
      await db
        .update(supplementRequest)
        .set({ answeredBySubmission: submissionNumber })
        .where(and(eq(supplementRequest.applicationId, applicationId), isNull(supplementRequest.answeredBySubmission)));
    },
    async addPostponement(row: typeof postponement.$inferInsert): Promise<void> {
      await db.insert(postponement).values(row);
    },
    async addLetter(row: NewLetter): Promise<string> {
      const [saved] = await db.insert(letter).values(row).returning({ id: letter.id });
      if (!saved) throw new Error("the letter was not saved");
      return saved.id;
    },
    async listLetters(applicationId: string) {
      return db.select().from(letter).where(eq(letter.applicationId, applicationId)).orderBy(asc(letter.writtenAt));
    },
    async findLetter(id: string) {
      const [row] = await db.select().from(letter).where(eq(letter.id, id));
      return row ?? null;
    },
    /** The first opening by the applicant stands. @returns whether this was the first */
    async markLetterOpened(id: string, at: Date): Promise<boolean> {
      const opened = await db
        .update(letter)
        .set({ openedAt: at })
        .where(and(eq(letter.id, id), isNull(letter.openedAt)))
        .returning({ id: letter.id });
      return opened.length > 0;
    },
    /** @returns false where the letter is opened, or its second notice is sent: then none is due */
    async takeSecondNotice(id: string, at: Date): Promise<boolean> {
      const taken = await db
        .update(letter)
        .set({ secondNoticeAt: at })
        .where(and(eq(letter.id, id), isNull(letter.openedAt), isNull(letter.secondNoticeAt)))
        .returning({ id: letter.id });
      return taken.length > 0;
    },
  };
}
export type CaseworkRepository = ReturnType<typeof createCaseworkRepository>;
