import { sql } from "drizzle-orm";
import type { Outcome } from "~/app/domain/applications/applicationState";
import type { PlainDate } from "~/schemas/plainDate";
import type { Database } from "../database";
import { application, custodianCase } from "../schema";

export interface SimilarCase {
  id: string;
  reference: string;
  title: string;
  /** Sources that both applications ask for. */
  shared: string[];
  /** Of the part that shares the most, the latest first. */
  outcome: Outcome;
  decidedOn: PlainDate;
}

/**
 * Decided applications that ask for some of the same sources; most in common first, then the latest decision. Of an
 * erased one there is nothing left to compare with.
 */
export function createSimilarCaseQuery(db: Database) {
  return {
    async list(applicationId: string, sourceIds: readonly string[], limit = 8): Promise<SimilarCase[]> {
      if (sourceIds.length === 0) return [];
      const wanted = sql`array[${sql.join(
        sourceIds.map((id) => sql`${id}`),
        sql`, `,
      )}]::text[]`;
      const { rows } = await db.execute<{
        id: string;
        reference: string;
        title: string;
        shared: string[];
        outcome: Outcome;
        decided_on: PlainDate;
      }>(sql`
        select a.id, a.reference, a.title, s.shared, s.outcome, s.decided_on
        from ${application} a
        join lateral (
          select array_agg(distinct source) as shared,
            (array_agg(c.outcome order by c.decided_on desc))[1] as outcome,
            max(c.decided_on) as decided_on
          from ${custodianCase} c
          cross join lateral jsonb_array_elements_text(c.source_ids) as source
          where c.application_id = a.id and c.outcome is not null and source = any(${wanted})
        ) s on s.shared is not null
        where a.id <> ${applicationId}::uuid and a.personal_data_erased_at is null
        order by cardinality(s.shared) desc, s.decided_on desc, a.reference desc
        limit ${limit}`);
      return rows.map(({ decided_on: decidedOn, ...row }) => ({ ...row, decidedOn }));
    },
  };
}
