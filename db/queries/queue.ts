import { inArray, sql, type SQL } from "drizzle-orm";
import type { AppealStatus, PartStatus, Stage } from "~/app/domain/applications/applicationState";
import type { PlainDate } from "~/schemas/plainDate";
import { queueFilters, type QueueFilter } from "~/schemas/casework";
import type { Database } from "../database";
import { account, application, custodianCase } from "../schema";

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
  /** Likely date of the first postponed part that is still open. */
  postponedUntil: PlainDate | null;
  owesPreliminaryAnswer: boolean;
  assignedTo: string | null;
  assignedName: string | null;
  /** Of an appeal on the dismissal of the whole. */
  appeal: AppealStatus | null;
  parts: { unitId: string; status: PartStatus; sourceIds: string[]; appeal: AppealStatus | null }[];
}

export interface QueueQuery {
  filter: QueueFilter;
  /** Words that must all be found: in reference, title, applicant, institution, or as one of `wordSources`. */
  words: readonly string[];
  /** For each word, the sources that it names. */
  wordSources: readonly (readonly string[])[];
  sourceId: string | null;
  accountId: string;
  today: PlainDate;
  /** The last day within the next five working days. */
  soonOn: PlainDate;
  /** 1 is the first. */
  page: number;
}

export interface QueuePage {
  rows: QueueRow[];
  /** Cases for each filter, within what was searched for. */
  counts: Record<QueueFilter, number>;
}

export const queuePageSize = 50;

/** What can be said of a case from the rows named `c`: the application with its parts summed up. */
const conditions: Record<QueueFilter, (query: QueueQuery) => SQL> = {
  all: () => sql`c.in_work`,
  "due-soon": (query) => sql`c.in_work and c.due_on between ${query.today}::date and ${query.soonOn}::date`,
  mine: (query) => sql`c.in_work and c.assigned_to = ${query.accountId}::uuid`,
  unassigned: () => sql`c.in_work and c.assigned_to is null`,
  "preliminary-answer": () => sql`c.owes_answer`,
  waiting: () => sql`c.stage = 'supplement-requested'`,
  // The applicant was asked, was reminded, and let that time pass too: a dismissal can be proposed.
  "ran-out": (query) =>
    sql`c.stage = 'supplement-requested' and c.reply_reminded and c.reply_by < ${query.today}::date`,
  "to-approve": () => sql`c.in_work and c.has_proposed`,
  appeals: () => sql`c.is_appealed`,
  "to-close": () => sql`c.stage = 'complete' and not c.in_work`,
  overdue: (query) => sql`c.in_work and c.due_on < ${query.today}::date`,
  finished: () => sql`not c.in_work and c.stage <> 'complete'`,
};

const escapeLike = (text: string) => text.replace(/[\\%_]/g, (character) => `\\${character}`);
const hasSource = (ids: SQL) =>
  sql`exists (select 1 from ${custodianCase} s where s.application_id = a.id and s.source_ids ?| ${ids})`;
const textArray = (values: readonly string[]) =>
  sql`array[${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )}]::text[]`;

function search(query: QueueQuery): SQL {
  const clauses = query.words.map((word, index) => {
    const like = `%${escapeLike(word)}%`;
    const named = query.wordSources[index] ?? [];
    const bySource = named.length > 0 ? sql` or ${hasSource(textArray(named))}` : sql``;
    return sql`(a.reference ilike ${like} or a.title ilike ${like} or a.applicant_name ilike ${like} or a.institution ilike ${like}${bySource})`;
  });
  if (query.sourceId) clauses.push(hasSource(textArray([query.sourceId])));
  return clauses.length > 0 ? sql.join(clauses, sql` and `) : sql`true`;
}

/**
 * Every case that was searched for, with its parts summed up. A preliminary answer is owed from the day one calendar
 * month after the first receipt, until it is given or all is decided; PostgreSQL's month ends where ours does (31 January →
 * the last of February), and a test holds the two together.
 * @see forvaltningsloven § 11 a
 */
const cases = (query: QueueQuery) => sql`
  select w.*, w.in_work and w.has_undecided and w.preliminary_answered_on is null
    and (w.first_received_on + interval '1 month')::date <= ${query.today}::date as owes_answer
  from (
    select a.id, a.reference, a.stage, a.assigned_to, a.first_received_on, a.preliminary_answered_on, p.due_on, p.postponed_until, p.has_undecided,
      a.reply_by, a.reply_reminded, p.has_proposed, a.appeal is not distinct from 'lodged' or p.is_appealed as is_appealed,
      a.stage in ('submitted', 'supplement-requested') or (a.stage = 'complete' and p.has_open)
        or a.appeal is not distinct from 'lodged' or p.is_appealed as in_work
    from ${application} a
    join (
      select application_id,
        bool_or(status = 'undecided') as has_undecided,
        bool_or(proposed) as has_proposed,
        bool_or(appeal is not distinct from 'lodged') as is_appealed,
        bool_or(status in ('undecided', 'in-preparation')) as has_open,
        min(due_on) filter (where status in ('undecided', 'in-preparation')) as due_on,
        min(postponed_until) filter (where status in ('undecided', 'in-preparation')) as postponed_until
      from ${custodianCase} group by application_id
    ) p on p.application_id = a.id
    where ${search(query)}
  ) w`;

const counted = (query: QueueQuery) =>
  sql.join(
    queueFilters.map(
      (filter) => sql`count(*) filter (where ${conditions[filter](query)}) as ${sql.identifier(`n_${filter}`)}`,
    ),
    sql`, `,
  );

/** Overdue first, then by due date, then the oldest without one; finished cases the newest first. */
const order = (filter: QueueFilter) =>
  filter === "finished"
    ? sql`c.first_received_on desc, c.reference desc`
    : sql`c.due_on asc nulls last, c.first_received_on, c.reference`;

/** The caseworkers' queue. Two queries a page; one more where there is nothing to show. */
export function createQueueQueries(db: Database) {
  return {
    async list(query: QueueQuery): Promise<QueuePage> {
      const page = sql`
        select * from cases c where ${conditions[query.filter](query)}
        order by ${order(query.filter)} limit ${queuePageSize} offset ${(query.page - 1) * queuePageSize}`;
      const { rows: found } = await db.execute<Record<string, unknown>>(sql`
        with cases as materialized (${cases(query)}),
          counts as (select ${counted(query)} from cases c),
          page as (${page})
        select counts.*, c.due_on as "dueOn", c.postponed_until as "postponedUntil",
          c.owes_answer as "owesPreliminaryAnswer", a.id, a.reference, a.title, a.applicant_name as "applicantName",
          a.institution, a.stage, a.appeal, a.linkage, a.received_on as "receivedOn", a.first_received_on as "firstReceivedOn",
          a.assigned_to as "assignedTo", h.name as "assignedName"
        from counts
        left join page c on true
        left join ${application} a on a.id = c.id
        left join ${account} h on h.id = a.assigned_to
        order by ${order(query.filter)}`);
      const counts = Object.fromEntries(
        queueFilters.map((filter) => [filter, Number(found[0]?.[`n_${filter}`] ?? 0)]),
      ) as Record<QueueFilter, number>;
      const rows = found
        .filter((row) => row.id !== null)
        .map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => !key.startsWith("n_"))));
      return { rows: await withParts(db, rows as unknown as Omit<QueueRow, "parts">[]), counts };
    },

    /** The earliest statutory date from a day on, over all open parts; for a queue with nothing in it. */
    async nextDueOn(today: PlainDate): Promise<PlainDate | null> {
      const { rows } = await db.execute<{ on: PlainDate | null }>(sql`
        select min(c.due_on) as on from ${custodianCase} c join ${application} a on a.id = c.application_id
        where a.stage = 'complete' and c.status in ('undecided', 'in-preparation') and c.due_on >= ${today}::date`);
      return rows[0]?.on ?? null;
    },
  };
}

async function withParts(db: Database, rows: Omit<QueueRow, "parts">[]): Promise<QueueRow[]> {
  if (rows.length === 0) return [];
  const parts = await db
    .select({
      applicationId: custodianCase.applicationId,
      unitId: custodianCase.unitId,
      status: custodianCase.status,
      sourceIds: custodianCase.sourceIds,
      appeal: custodianCase.appeal,
    })
    .from(custodianCase)
    .where(
      inArray(
        custodianCase.applicationId,
        rows.map((row) => row.id),
      ),
    )
    .orderBy(custodianCase.unitId);
  return rows.map((row) => ({
    ...row,
    parts: parts
      .filter((part) => part.applicationId === row.id)
      .map(({ unitId, status, sourceIds, appeal }) => ({
        unitId,
        status: status as PartStatus,
        sourceIds,
        appeal: appeal as AppealStatus | null,
      })),
  }));
}
