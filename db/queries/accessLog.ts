import { sql, type SQL } from "drizzle-orm";
import type { AccessOutcome } from "~/app/domain/access/AccessOutcome";
import type { Role } from "~/app/domain/applications/mayCommand";
import type { PlainDate } from "~/schemas/plainDate";
import type { Database } from "../database";

/** What is looked for; what is null or empty bars nothing. */
export interface AccessSearch {
  /** A case's reference, or its id. */
  case: string;
  /** Part of a name or of an e-mail address. */
  person: string;
  /** First and last day, Europe/Oslo. */
  from: PlainDate | null;
  to: PlainDate | null;
  outcome: AccessOutcome | null;
}

export interface AccessRow {
  id: number;
  at: Date;
  name: string;
  email: string;
  /** As they are now. */
  roles: Role[];
  action: string;
  outcome: AccessOutcome;
  method: string;
  path: string;
  applicationId: string;
  /** Null where there is no such case. */
  reference: string | null;
}

const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const escapeLike = (text: string) => text.replace(/[\\%_]/g, (character) => `\\${character}`);

function conditionsOf(search: AccessSearch): SQL[] {
  const wanted = search.case.trim();
  const like = `%${escapeLike(search.person.trim())}%`;
  return [
    ...(wanted === "" ? [] : [uuid.test(wanted) ? sql`l.application_id = ${wanted}::uuid` : ofReference(wanted)]),
    ...(search.person.trim() === "" ? [] : [ofPerson(like)]),
    ...(search.from ? [sql`l.at >= (${search.from}::date)::timestamp at time zone 'Europe/Oslo'`] : []),
    ...(search.to ? [sql`l.at < (${search.to}::date + 1)::timestamp at time zone 'Europe/Oslo'`] : []),
    ...(search.outcome ? [sql`l.outcome = ${search.outcome}`] : []),
  ];
}

const ofReference = (reference: string) =>
  sql`l.application_id = (select id from application where reference = ${reference.toUpperCase()})`;

const ofPerson = (like: string) =>
  sql`l.account_id in (select id from account where name ilike ${like} or email ilike ${like})`;

/** The search in the log of who opened what. */
export function createAccessLogQueries(db: Database) {
  return {
    /**
     * Newest first, in one query.
     * @param before the id of the last row of the page before; null for the newest
     */
    async search(search: AccessSearch, before: number | null, limit: number): Promise<AccessRow[]> {
      const conditions = [...conditionsOf(search), ...(before === null ? [] : [sql`l.id < ${before}`])];
      const where = conditions.length === 0 ? sql`` : sql`where ${sql.join(conditions, sql` and `)}`;
      const { rows } = await db.execute<Omit<AccessRow, "at"> & { at: string } & Record<string, unknown>>(sql`
        select
          l.id::float8 as "id", l.at as "at", l.action as "action", l.outcome as "outcome", l.method as "method",
          l.path as "path", l.application_id as "applicationId", a.reference as "reference",
          coalesce(p.name, '') as "name", coalesce(p.email, '') as "email",
          coalesce((
            select json_agg(distinct r.role) from role_assignment r where r.account_id = l.account_id
          ), '[]') as "roles"
        from access_log l
        left join account p on p.id = l.account_id
        left join application a on a.id = l.application_id
        ${where}
        order by l.id desc
        limit ${limit}`);
      return rows.map((row) => ({ ...row, at: new Date(row.at) }));
    },
  };
}
