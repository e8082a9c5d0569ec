import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { ApplicationState, PartState, Stage } from "~/app/domain/applications/applicationState";
import type { DraftContent } from "~/schemas/draft";
import type { PlainDate } from "~/schemas/plainDate";
import type { Database } from "../database";
import { application, applicationCounter, custodianCase, submission, submissionFile } from "../schema";

/** An application as its rows hold it: the state that the rules work on, and what stands around it. */
export interface ApplicationRecord {
  id: string;
  reference: string;
  applicantId: string;
  applicantName: string;
  institution: string;
  title: string;
  language: "nb" | "nn" | "en";
  version: number;
  assignedTo: string | null;
  /** When name, texts and files were erased by the rules of retention; null while they are kept. */
  personalDataErasedAt: Date | null;
  state: ApplicationState;
  /** Row id and version of each part, by unit, and who of the unit's staff has it. */
  parts: Record<string, { id: string; version: number; heldBy: string | null }>;
}

export interface NewApplication {
  id: string;
  reference: string;
  applicantId: string;
  applicantName: string;
  institution: string;
  title: string;
  language: string;
}

export interface SubmissionRecord {
  applicationId: string;
  number: number;
  content: DraftContent;
  catalogueHash: string;
  submittedAt: Date;
  receivedOn: PlainDate;
}

type CaseRow = typeof custodianCase.$inferSelect;

function toPart(row: CaseRow): PartState {
  return {
    unitId: row.unitId,
    sourceIds: row.sourceIds,
    decidedBy: row.decidedBy as PartState["decidedBy"],
    status: row.status as PartState["status"],
    outcome: row.outcome as PartState["outcome"],
    decidedOn: row.decidedOn,
    deliveredOn: row.deliveredOn,
    workingDays: row.workingDays,
    dueOn: row.dueOn,
    calendarVersion: row.calendarVersion,
    postponedUntil: row.postponedUntil,
    proposed: row.proposed,
    preparedBy: row.preparedBy,
    regrouping: row.regrouping as PartState["regrouping"],
    appeal: row.appeal as PartState["appeal"],
  };
}

/** The columns of the whole that change with its state. */
function wholeColumns(state: ApplicationState) {
  const { stage, linkage, receivedOn, completeOn, replyBy, replyReminded, preliminaryAnsweredOn } = state;
  const { ceilingOre, costHold, appeal, closedOn } = state;
  return {
    ...{ stage, linkage, receivedOn, completeOn, replyBy, replyReminded, preliminaryAnsweredOn },
    ...{ ceilingOre, costHold, appeal, closedOn },
  };
}

function toRecord(row: typeof application.$inferSelect, cases: CaseRow[], submissions: number): ApplicationRecord {
  return {
    id: row.id,
    reference: row.reference,
    applicantId: row.applicantId,
    applicantName: row.applicantName,
    institution: row.institution,
    title: row.title,
    language: row.language as ApplicationRecord["language"],
    version: row.version,
    assignedTo: row.assignedTo,
    personalDataErasedAt: row.personalDataErasedAt,
    state: {
      stage: row.stage as Stage,
      linkage: row.linkage,
      firstReceivedOn: row.firstReceivedOn,
      receivedOn: row.receivedOn,
      completeOn: row.completeOn,
      submissions: submissions,
      replyBy: row.replyBy,
      replyReminded: row.replyReminded,
      preliminaryAnsweredOn: row.preliminaryAnsweredOn,
      ceilingOre: row.ceilingOre,
      costHold: row.costHold,
      appeal: row.appeal as ApplicationState["appeal"],
      closedOn: row.closedOn,
      parts: cases.map(toPart),
    },
    parts: Object.fromEntries(
      cases.map(({ unitId, id: row, version, heldBy }) => [unitId, { id: row, version, heldBy }]),
    ),
  };
}

/** Applications with their parts and submissions: load, and save by version. */
export function createApplicationRepository(db: Database) {
  async function load(id: string, lock: boolean): Promise<ApplicationRecord | null> {
    const query = db.select().from(application).where(eq(application.id, id));
    return (await toRecords(await (lock ? query.for("update") : query)))[0] ?? null;
  }

  /** The parts and the number of submissions of some rows, in two statements however many there are. */
  async function toRecords(rows: (typeof application.$inferSelect)[]): Promise<ApplicationRecord[]> {
    if (rows.length === 0) return [];
    const ids = rows.map((row) => row.id);
    const [cases, counts] = await Promise.all([
      db.select().from(custodianCase).where(inArray(custodianCase.applicationId, ids)).orderBy(custodianCase.unitId),
      db
        .select({ applicationId: submission.applicationId, number: sql<number>`max(${submission.number})` })
        .from(submission)
        .where(inArray(submission.applicationId, ids))
        .groupBy(submission.applicationId),
    ]);
    return rows.map((row) =>
      toRecord(
        row,
        cases.filter((one) => one.applicationId === row.id),
        Number(counts.find((one) => one.applicationId === row.id)?.number ?? 0),
      ),
    );
  }

  return {
    find: (id: string) => load(id, false),
    /** Locks the application's row until the transaction ends; whoever decides on it must hold the lock. */
    findForUpdate: (id: string) => load(id, true),
    /** Several at once, by id. */
    async list(ids: readonly string[]): Promise<Map<string, ApplicationRecord>> {
      if (ids.length === 0) return new Map();
      const rows = await db
        .select()
        .from(application)
        .where(inArray(application.id, [...ids]));
      return new Map((await toRecords(rows)).map((record) => [record.id, record]));
    },
    /** Several at once, locked, in the order of their ids; those that somebody else holds are left out. */
    async listForUpdate(ids: readonly string[]): Promise<ApplicationRecord[]> {
      if (ids.length === 0) return [];
      const rows = await db
        .select()
        .from(application)
        .where(inArray(application.id, [...ids]))
        .orderBy(application.id)
        .for("update", { skipLocked: true });
      return toRecords(rows);
    },

    /** The next free number of the year, `HT-2026-00417`; the counter's row stays locked in this transaction. */
    async nextReference(year: number): Promise<string> {
      const [row] = await db
        .insert(applicationCounter)
        .values({ year, lastNumber: 1 })
        .onConflictDoUpdate({
          target: applicationCounter.year,
          set: { lastNumber: sql`${applicationCounter.lastNumber} + 1` },
        })
        .returning({ number: applicationCounter.lastNumber });
      if (!row) throw new Error("the counter gave no number");
      return `HT-${year}-${String(row.number).padStart(5, "0")}`;
    },

    async insert(head: NewApplication, state: ApplicationState, at: Date): Promise<void> {
      await db.insert(application).values({
        ...head,
        ...wholeColumns(state),
        firstReceivedOn: state.firstReceivedOn,
        createdAt: at,
        updatedAt: at,
      });
      await db.insert(custodianCase).values(state.parts.map((part) => ({ applicationId: head.id, ...part })));
    },

    /**
     * Saves a changed state over the loaded one.
     * @returns false when somebody else has changed the row meanwhile; nothing is written then
     */
    async save(
      loaded: ApplicationRecord,
      next: ApplicationState,
      at: Date,
      head: Partial<NewApplication> = {},
    ): Promise<boolean> {
      const updated = await db
        .update(application)
        .set({ ...head, ...wholeColumns(next), updatedAt: at, version: loaded.version + 1 })
        .where(and(eq(application.id, loaded.id), eq(application.version, loaded.version)))
        .returning({ id: application.id });
      if (updated.length === 0) return false;

      const gone = loaded.state.parts.filter((old) => !next.parts.some((part) => part.unitId === old.unitId));
      if (gone.length > 0) {
        await db.delete(custodianCase).where(
          and(
            eq(custodianCase.applicationId, loaded.id),
            inArray(
              custodianCase.unitId,
              gone.map((part) => part.unitId),
            ),
          ),
        );
      }
      for (const part of next.parts) {
        const row = loaded.parts[part.unitId];
        if (!row) {
          await db.insert(custodianCase).values({ applicationId: loaded.id, ...part });
          continue;
        }
        const before = loaded.state.parts.find((old) => old.unitId === part.unitId);
        if (JSON.stringify(before) === JSON.stringify(part)) continue;
        const changed = await db
          .update(custodianCase)
          .set({ ...part, version: row.version + 1 })
          .where(and(eq(custodianCase.id, row.id), eq(custodianCase.version, row.version)))
          .returning({ id: custodianCase.id });
        if (changed.length === 0) return false;
      }
      return true;
    },

    /** Hands the case over, if `from` still has it. Who has a case is no part of its state: the version stays. */
    async assign(id: string, from: string | null, to: string | null): Promise<boolean> {
      const held = from === null ? isNull(application.assignedTo) : eq(application.assignedTo, from);
      const rows = await db
        .update(application)
        .set({ assignedTo: to })
        .where(and(eq(application.id, id), held))
        .returning({ id: application.id });
      return rows.length === 1;
    },

    /** As `assign`, of one unit's part among its staff. */
    async assignPart(custodianCaseId: string, from: string | null, to: string | null): Promise<boolean> {
      const held = from === null ? isNull(custodianCase.heldBy) : eq(custodianCase.heldBy, from);
      const rows = await db
        .update(custodianCase)
        .set({ heldBy: to })
        .where(and(eq(custodianCase.id, custodianCaseId), held))
        .returning({ id: custodianCase.id });
      return rows.length === 1;
    },

    async addSubmission(record: SubmissionRecord & { draftId: string }, fileIds: readonly string[]): Promise<void> {
      const [row] = await db.insert(submission).values(record).returning({ id: submission.id });
      if (row && fileIds.length > 0)
        await db.insert(submissionFile).values(fileIds.map((fileId) => ({ submissionId: row.id, fileId })));
    },

    /** @param number which submission; the latest by default */
    async findSubmission(applicationId: string, number: number | null = null): Promise<SubmissionRecord | null> {
      const [row] = await db
        .select()
        .from(submission)
        .where(
          and(eq(submission.applicationId, applicationId), number === null ? undefined : eq(submission.number, number)),
        )
        .orderBy(sql`${submission.number} desc`)
        .limit(1);
      return row ? { ...row, content: row.content as DraftContent } : null;
    },

    /** The latest submission of each of some applications, in one statement. */
    async findLatestSubmissions(applicationIds: readonly string[]): Promise<SubmissionRecord[]> {
      if (applicationIds.length === 0) return [];
      const rows = await db
        .selectDistinctOn([submission.applicationId])
        .from(submission)
        .where(inArray(submission.applicationId, [...applicationIds]))
        .orderBy(submission.applicationId, desc(submission.number));
      return rows.map((row) => ({ ...row, content: row.content as DraftContent }));
    },

    /** Whether a file was sent in with this application. */
    async hasFile(applicationId: string, fileId: string): Promise<boolean> {
      const rows = await db
        .select({ id: submissionFile.fileId })
        .from(submissionFile)
        .innerJoin(submission, eq(submission.id, submissionFile.submissionId))
        .where(and(eq(submission.applicationId, applicationId), eq(submissionFile.fileId, fileId)))
        .limit(1);
      return rows.length > 0;
    },
  };
}
export type ApplicationRepository = ReturnType<typeof createApplicationRepository>;
