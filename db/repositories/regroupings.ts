import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { PlainDate } from "~/schemas/plainDate";
import type { TableModel } from "~/schemas/tableModel";
import type { Database } from "../database";
import { custodianCase, regroupingProposal } from "../schema";

export interface RegroupingRow {
  id: string;
  custodianCaseId: string;
  unitId: string;
  tableKey: string;
  title: string;
  asked: TableModel | null;
  proposed: TableModel;
  reason: string;
  proposedBy: string;
  proposedOn: PlainDate;
  /** Null until answered. */
  accepted: boolean | null;
  answer: string;
  answeredOn: PlainDate | null;
}

/** Tables that preparing units proposed to regroup, with the applicant's answers. */
export function createRegroupingRepository(db: Database) {
  return {
    async add(row: Omit<RegroupingRow, "unitId" | "accepted" | "answer" | "answeredOn">): Promise<void> {
      await db.insert(regroupingProposal).values(row);
    },
    /** Oldest first. */
    async list(applicationId: string): Promise<RegroupingRow[]> {
      const rows = await db
        .select({ row: regroupingProposal, unitId: custodianCase.unitId })
        .from(regroupingProposal)
        .innerJoin(custodianCase, eq(custodianCase.id, regroupingProposal.custodianCaseId))
        .where(eq(custodianCase.applicationId, applicationId))
        .orderBy(asc(regroupingProposal.proposedOn), asc(regroupingProposal.id));
      return rows.map(({ row, unitId }) => ({
        ...row,
        unitId,
        asked: row.asked as TableModel | null,
        proposed: row.proposed as TableModel,
      }));
    },
    /** @returns false when it was answered already */
    async answer(id: string, answer: { accepted: boolean; answer: string; answeredOn: PlainDate }): Promise<boolean> {
      const rows = await db
        .update(regroupingProposal)
        .set(answer)
        .where(and(eq(regroupingProposal.id, id), isNull(regroupingProposal.accepted)))
        .returning({ id: regroupingProposal.id });
      return rows.length === 1;
    },
    /** The regrouped tables that the applicant accepted for a part, oldest first. */
    async listAccepted(custodianCaseIds: readonly string[]) {
      if (custodianCaseIds.length === 0) return [];
      return db
        .select()
        .from(regroupingProposal)
        .where(
          and(
            inArray(regroupingProposal.custodianCaseId, [...custodianCaseIds]),
            eq(regroupingProposal.accepted, true),
          ),
        )
        .orderBy(asc(regroupingProposal.proposedOn), asc(regroupingProposal.id));
    },
  };
}
export type RegroupingRepository = ReturnType<typeof createRegroupingRepository>;
