import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { PlainDate } from "~/schemas/plainDate";
import type { Database } from "../database";
import { decision, delivery, letter, postponement, supplementRequest } from "../schema";

export type LetterKind =
  "receipt" | "supplement" | "complete" | "postponement" | "decision" | "dismissal" | "delivery" | "withdrawal";

export interface NewLetter {
  applicationId: string;
  unitId: string | null;
  kind: LetterKind;
  language: string;
  subject: string;
  body: string;
  writtenAt: Date;
}

/** The texts of what was done in a case; the event log holds its codes. */
export function createCaseworkRepository(db: Database) {
  return {
    async addSupplementRequest(row: {
      applicationId: string;
      requestedBy: string;
      requestedOn: PlainDate;
      comments: { field: string; comment: string }[];
    }): Promise<void> {
      await db.insert(supplementRequest).values(row);
    },
    async findOpenSupplementRequest(applicationId: string) {
      const [row] = await db
        .select()
        .from(supplementRequest)
        .where(and(eq(supplementRequest.applicationId, applicationId), isNull(supplementRequest.answeredBySubmission)))
        .orderBy(desc(supplementRequest.requestedOn))
        .limit(1);
      return row ?? null;
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
    async listPostponements(custodianCaseIds: readonly string[]) {
      const rows = [];
      for (const id of custodianCaseIds)
        rows.push(
          ...(await db
            .select()
            .from(postponement)
            .where(eq(postponement.custodianCaseId, id))
            .orderBy(asc(postponement.postponedOn))),
        );
      return rows;
    },
    async addDecision(row: typeof decision.$inferInsert): Promise<void> {
      await db.insert(decision).values(row);
    },
    async addDelivery(row: typeof delivery.$inferInsert): Promise<void> {
      await db.insert(delivery).values(row);
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
  };
}
export type CaseworkRepository = ReturnType<typeof createCaseworkRepository>;
