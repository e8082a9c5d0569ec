import { and, eq, inArray, sql, type SQL } from "drizzle-orm";
import type { Stage } from "~/app/domain/applications/applicationState";
import type { PartStatus } from "~/app/domain/applications/applicationState";
import type { PlainDate } from "~/schemas/plainDate";
import type { Database } from "../database";
import { account, application, custodianCase } from "../schema";

export const queueFilters = [
  "all",
  "due-soon",
  "mine",
  "unassigned",
  "preliminary-answer",
  "waiting",
  "overdue",
] as const;
export type QueueFilter = (typeof queueFilters)[number];

export interface QueueRow {
  id: string;
  reference: string;
  title: string;
  applicantName: string;
  institution: string;
  stage: Stage;
  linkage: boolean;
  receivedOn: PlainDate;
  firstReceivedOn: PlainDate;
  /** The earliest statutory date of an open part. */
  dueOn: PlainDate | null;
  postponedUntil: PlainDate | null;
  owesPreliminaryAnswer: boolean;
  assignedTo: string | null;
  assignedName: string | null;
  parts: { unitId: string; status: PartStatus; sourceIds: string[]; postponedUntil: PlainDate | null }[];
}

export interface QueueQuery {
  filter: QueueFilter;
  text: string;
  sourceId: string | null;
  accountId: string;
  today: PlainDate;
  /** The last day within the next five working days. */
  soonOn: PlainDate;
  /** Applications first received on this day or before owe a preliminary answer today. */
  owesSince: PlainDate;
  page: number;
}

export const queuePageSize = 50;

const open = sql`exists (select 1 from ${custodianCase} c where c.application_id = ${application.id} and c.status in ('undecided', 'in-preparation'))`;
const undecided = sql`exists (select 1 from ${custodianCase} c where c.application_id = ${application.id} and c.status = 'undecided')`;
const dueOn = sql`(select min(c.due_on) from ${custodianCase} c where c.application_id = ${application.id} and c.status in ('undecided', 'in-preparation'))`;
const inWork = sql`(${application.stage} in ('submitted', 'supplement-requested') or (${application.stage} = 'complete' and ${open}))`;

function condition(filter: QueueFilter, query: QueueQuery): SQL {
  switch (filter) {
    case "all":
      return inWork;
    case "due-soon":
      return sql`${inWork} and ${dueOn} between ${query.today} and ${query.soonOn}`;
    case "mine":
      return sql`${inWork} and ${application.assignedTo} = ${query.accountId}`;
    case "unassigned":
      return sql`${inWork} and ${application.assignedTo} is null`;
    case "preliminary-answer":
      return sql`${inWork} and ${undecided} and ${application.firstReceivedOn} <= ${query.owesSince}`;
    case "waiting":
      return sql`${application.stage} = 'supplement-requested'`;
    case "overdue":
      return sql`${inWork} and ${dueOn} < ${query.today}`;
  }
}

const escapeLike = (text: string) => text.replace(/[\\%_]/g, (character) => `\\${character}`);

function search(query: QueueQuery): SQL | undefined {
  const words = query.text.trim().split(/\s+/).filter(Boolean).slice(0, 6);
  const clauses = words.map((word) => {
    const like = `%${escapeLike(word)}%`;
    return sql`(${application.reference} ilike ${like} or ${application.title} ilike ${like} or ${application.applicantName} ilike ${like} or ${application.institution} ilike ${like} or exists (select 1 from ${custodianCase} c where c.application_id = ${application.id} and c.source_ids::text ilike ${like}))`;
  });
  if (query.sourceId)
    clauses.push(
      sql`exists (select 1 from ${custodianCase} c where c.application_id = ${application.id} and c.source_ids @> ${JSON.stringify([query.sourceId])}::jsonb)`,
    );
  return clauses.length > 0 ? and(...clauses) : undefined;
}

/** The caseworkers' queue: overdue first, then by due date, then the oldest without one. Three queries. */
export function createQueueQueries(db: Database) {
  return {
    async list(
      query: QueueQuery,
    ): Promise<{ rows: QueueRow[]; total: number; counts: Record<QueueFilter, number>; nextDueOn: PlainDate | null }> {
      const where = and(condition(query.filter, query), search(query));
      const rows = await db
        .select({
          id: application.id,
          reference: application.reference,
          title: application.title,
          applicantName: application.applicantName,
          institution: application.institution,
          stage: application.stage,
          linkage: application.linkage,
          receivedOn: application.receivedOn,
          firstReceivedOn: application.firstReceivedOn,
          dueOn: sql<PlainDate | null>`${dueOn}`.as("earliest_due_on"),
          assignedTo: application.assignedTo,
          assignedName: account.name,
          undecided: sql<boolean>`${undecided}`,
          total: sql<number>`count(*) over ()`,
        })
        .from(application)
        .leftJoin(account, eq(account.id, application.assignedTo))
        .where(where)
        .orderBy(sql`earliest_due_on asc nulls last`, application.firstReceivedOn, application.reference)
        .limit(queuePageSize)
        .offset((query.page - 1) * queuePageSize);
      const parts = rows.length
        ? await db
            .select({
              applicationId: custodianCase.applicationId,
              unitId: custodianCase.unitId,
              status: custodianCase.status,
              sourceIds: custodianCase.sourceIds,
              postponedUntil: custodianCase.postponedUntil,
            })
            .from(custodianCase)
            .where(
              inArray(
                custodianCase.applicationId,
                rows.map((row) => row.id),
              ),
            )
        : [];
      const [counted] = await db
        .select({
          ...Object.fromEntries(
            queueFilters.map((filter) => [filter, sql<number>`count(*) filter (where ${condition(filter, query)})`]),
          ),
          nextDueOn: sql<PlainDate | null>`min(case when ${inWork} then ${dueOn} end)`,
        })
        .from(application);
      const { nextDueOn, ...counts } = (counted ?? {}) as Record<QueueFilter, number> & { nextDueOn: PlainDate | null };
      return {
        rows: rows.map(({ undecided: isUndecided, total: _total, ...row }) => {
          const own = parts.filter((part) => part.applicationId === row.id);
          const postponed = own.map((part) => part.postponedUntil).filter((date) => date !== null);
          return {
            ...row,
            stage: row.stage as Stage,
            owesPreliminaryAnswer: isUndecided && row.firstReceivedOn <= query.owesSince,
            postponedUntil: postponed.sort().at(0) ?? null,
            parts: own.map(({ applicationId: _id, ...part }) => ({ ...part, status: part.status as PartStatus })),
          };
        }),
        total: Number(rows[0]?.total ?? 0),
        counts: Object.fromEntries(queueFilters.map((filter) => [filter, Number(counts[filter] ?? 0)])) as Record<
          QueueFilter,
          number
        >,
        nextDueOn: nextDueOn ?? null,
      };
    },
  };
}
