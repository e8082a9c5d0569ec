import { sql } from "drizzle-orm";
import type { Database } from "../database";

/** What the count of a case's messages and notes rests on; never their texts. */
export interface RecordHeads {
  messages: { number: number; unitId: string | null; writtenBy: string }[];
  /** Number of the latest message that the reader has seen; 0 for none. */
  readUpTo: number;
  /** Whose each note is: null for Helsedataservice, else a unit. */
  noteOwners: (string | null)[];
}

/** How much there is to read in a case, for a link to it. */
export function createRecordHeadQueries(db: Database) {
  return {
    /** One query; who may read what is the caller's to sift. */
    async load(applicationId: string, accountId: string): Promise<RecordHeads> {
      const { rows } = await db.execute<RecordHeads & Record<string, unknown>>(sql`
        select
          coalesce((
            select json_agg(json_build_object('number', m.number, 'unitId', m.unit_id, 'writtenBy', m.written_by))
            from message m where m.application_id = ${applicationId}
          ), '[]') as "messages",
          coalesce((
            select r.read_up_to::float8 from message_reader r
            where r.application_id = ${applicationId} and r.account_id = ${accountId}
          ), 0) as "readUpTo",
          coalesce((
            select json_agg(n.unit_id) from internal_note n where n.application_id = ${applicationId}
          ), '[]') as "noteOwners"`);
      const [heads] = rows;
      if (!heads) throw new Error("a count gave no row");
      return heads;
    },
  };
}
