import { and, asc, eq, inArray, isNotNull, type SQL } from "drizzle-orm";
import type { PlainDate } from "~/schemas/plainDate";
import type { Database } from "../database";
import { application, custodianCase } from "../schema";
import type { FeedScope } from "../repositories/calendarFeeds";

/** The dates of one part, for a calendar. */
export interface FeedPart {
  applicationId: string;
  /** Row of the part. */
  partId: string;
  reference: string;
  unitId: string;
  workingDays: number;
  completeOn: PlainDate;
  dueOn: PlainDate;
  postponedUntil: PlainDate | null;
  version: number;
  updatedAt: Date;
}

/** A case that waits for the applicant's answer. */
export interface FeedReply {
  applicationId: string;
  reference: string;
  replyBy: PlainDate;
  version: number;
  updatedAt: Date;
}

const mostDates = 2_000;

/** The dates of a calendar to subscribe to: open parts, and for those who handle the case the answers awaited. */
export function createFeedDateQueries(db: Database) {
  const within = (accountId: string, scope: FeedScope): SQL | undefined => {
    switch (scope.kind) {
      case "caseworker":
        return eq(application.assignedTo, accountId);
      case "unit":
        return eq(custodianCase.unitId, scope.unitId);
      case "case":
        return and(eq(application.id, scope.applicationId), eq(application.applicantId, accountId));
    }
  };
  return {
    async listParts(accountId: string, scope: FeedScope): Promise<FeedPart[]> {
      const rows = await db
        .select({
          applicationId: application.id,
          partId: custodianCase.id,
          reference: application.reference,
          unitId: custodianCase.unitId,
          workingDays: custodianCase.workingDays,
          completeOn: application.completeOn,
          dueOn: custodianCase.dueOn,
          postponedUntil: custodianCase.postponedUntil,
          version: custodianCase.version,
          updatedAt: application.updatedAt,
        })
        .from(custodianCase)
        .innerJoin(application, eq(application.id, custodianCase.applicationId))
        .where(
          and(
            within(accountId, scope),
            eq(application.stage, "complete"),
            inArray(custodianCase.status, ["undecided", "in-preparation"]),
            isNotNull(custodianCase.dueOn),
            isNotNull(application.completeOn),
          ),
        )
        .orderBy(asc(custodianCase.dueOn), asc(application.reference), asc(custodianCase.unitId))
        .limit(mostDates);
      return rows as FeedPart[];
    },

    /** None for a unit: the answer is not awaited by it. */
    async listReplies(accountId: string, scope: FeedScope): Promise<FeedReply[]> {
      if (scope.kind === "unit") return [];
      const rows = await db
        .select({
          applicationId: application.id,
          reference: application.reference,
          replyBy: application.replyBy,
          version: application.version,
          updatedAt: application.updatedAt,
        })
        .from(application)
        .where(
          and(within(accountId, scope), eq(application.stage, "supplement-requested"), isNotNull(application.replyBy)),
        )
        .orderBy(asc(application.replyBy), asc(application.reference))
        .limit(mostDates);
      return rows as FeedReply[];
    },
  };
}
