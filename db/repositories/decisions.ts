import { and, asc, desc, eq, inArray } from "drizzle-orm";
import type { Outcome } from "~/app/domain/applications/applicationState";
import type { DecisionContent, MadeDecision } from "~/app/domain/applications/Decision";
import type { PlainDate } from "~/schemas/plainDate";
import type { Database } from "../database";
import { custodianCase, decision, decisionProposal, letter } from "../schema";

export interface DecisionRow extends MadeDecision {
  id: string;
  custodianCaseId: string;
  decidedBy: string;
  proposedBy: string | null;
  /** When the applicant first opened its letter. */
  openedAt: Date | null;
}

/** A decision that waits for a second pair of eyes. */
export interface ProposalRow {
  content: DecisionContent;
  proposedBy: string;
  proposedAt: Date;
}

/** Decisions on the parts of an application, and those that wait to be approved. */
export function createDecisionRepository(db: Database) {
  return {
    async add(row: typeof decision.$inferInsert): Promise<void> {
      await db.insert(decision).values(row);
    },

    /** Every decision on an application's parts, oldest first: a re-opened part has several. */
    async list(applicationId: string): Promise<DecisionRow[]> {
      const rows = await db
        .select({ row: decision, unitId: custodianCase.unitId, openedAt: letter.openedAt })
        .from(decision)
        .innerJoin(custodianCase, eq(custodianCase.id, decision.custodianCaseId))
        .leftJoin(letter, eq(letter.id, decision.letterId))
        .where(eq(custodianCase.applicationId, applicationId))
        .orderBy(asc(decision.decidedOn), asc(decision.id));
      return rows.map(({ row, unitId, openedAt }) => ({
        ...row,
        unitId,
        outcome: row.outcome as Outcome,
        openedAt,
      }));
    },

    /** The latest decision on a part; null while there is none. */
    async findLatest(custodianCaseId: string) {
      const [row] = await db
        .select()
        .from(decision)
        .where(eq(decision.custodianCaseId, custodianCaseId))
        .orderBy(desc(decision.decidedOn), desc(decision.id))
        .limit(1);
      return row ?? null;
    },

    async propose(custodianCaseId: string, content: DecisionContent, proposedBy: string, at: Date): Promise<void> {
      const row = { custodianCaseId, content, proposedBy, proposedAt: at };
      await db
        .insert(decisionProposal)
        .values(row)
        .onConflictDoUpdate({ target: decisionProposal.custodianCaseId, set: row });
    },
    async findProposal(custodianCaseId: string): Promise<ProposalRow | null> {
      const [row] = await db
        .select()
        .from(decisionProposal)
        .where(eq(decisionProposal.custodianCaseId, custodianCaseId));
      return row ? { ...row, content: row.content as DecisionContent } : null;
    },
    async removeProposal(custodianCaseId: string): Promise<void> {
      await db.delete(decisionProposal).where(eq(decisionProposal.custodianCaseId, custodianCaseId));
    },

    /** @returns the day of the latest decision that can be appealed; null where there is none */
    async latestAppealable(applicationId: string): Promise<PlainDate | null> {
      const [row] = await db
        .select({ decidedOn: decision.decidedOn })
        .from(decision)
        .innerJoin(custodianCase, eq(custodianCase.id, decision.custodianCaseId))
        .where(
          and(
            eq(custodianCase.applicationId, applicationId),
            inArray(decision.outcome, ["granted-in-part", "refused", "dismissed"]),
          ),
        )
        .orderBy(desc(decision.decidedOn))
        .limit(1);
      return row?.decidedOn ?? null;
    },
  };
}
export type DecisionRepository = ReturnType<typeof createDecisionRepository>;
