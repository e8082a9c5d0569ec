import pg from "pg";
import { grantedTables } from "../grantedTables";

/** The schemas that belong to the portal: its own, the record of migrations, the job queue's. */
export const BACKED_UP_SCHEMAS = ["public", "drizzle", "pgboss"];

export interface Table {
  schema: string;
  name: string;
  /** In the order of the table. */
  columns: string[];
}

export interface Sequence {
  schema: string;
  name: string;
  lastValue: string;
  isCalled: boolean;
}

/**
 * The tables of the portal, each after those that it refers to. A table in parts counts once; what somebody else laid
 * in the same schemas does not count.
 * @throws {Error} when tables refer to each other in a ring
 */
export async function listTables(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table & { oid: number }>(
    `SELECT c.oid::int, n.nspname AS schema, c.relname AS name,
       (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = ANY($1) AND c.relkind IN ('r', 'p') AND NOT c.relispartition ORDER BY 2, 3`,
    [BACKED_UP_SCHEMAS],
  );
  const references = await client.query<{ from: number; to: number }>(
    `SELECT DISTINCT COALESCE((SELECT inhparent FROM pg_inherits WHERE inhrelid = conrelid), conrelid)::int AS from,
       COALESCE((SELECT inhparent FROM pg_inherits WHERE inhrelid = confrelid), confrelid)::int AS to
     FROM pg_constraint WHERE contype = 'f'`,
  );
  const ours = rows.filter(({ schema, name }) => grantedTables[schema]?.[name] !== undefined);
  const needs = new Map(ours.map(({ oid }) => [oid, new Set<number>()]));
  for (const { from, to } of references.rows) if (from !== to) needs.get(from)?.add(to);
  const ordered: Table[] = [];
  const done = new Set<number>();
  while (ordered.length < ours.length) {
    const ready = ours.filter(
      ({ oid }) => !done.has(oid) && [...(needs.get(oid) ?? [])].every((one) => done.has(one) || !needs.has(one)),
    );
    if (ready.length === 0) throw new Error("Tables refer to each other in a ring: none of them can be loaded first.");
    for (const { oid, schema, name, columns } of ready) {
      done.add(oid);
      ordered.push({ schema, name, columns });
    }
  }
  return ordered;
}

/** Where each sequence of the portal's schemas stands. */
export async function listSequences(client: pg.ClientBase): Promise<Sequence[]> {
  const { rows } = await client.query<{ schema: string; name: string }>(
    "SELECT schemaname AS schema, sequencename AS name FROM pg_sequences WHERE schemaname = ANY($1) ORDER BY 1, 2",
    [BACKED_UP_SCHEMAS],
  );
  const sequences: Sequence[] = [];
  for (const sequence of rows) {
    const state = await client.query<Pick<Sequence, "lastValue" | "isCalled">>(
      `SELECT last_value::text AS "lastValue", is_called AS "isCalled" FROM ${quoted(sequence)}`,
    );
    const [row] = state.rows;
    if (row) sequences.push({ ...sequence, ...row });
  }
  return sequences;
}

/** Its name as it stands in a statement. */
export function quoted({ schema, name }: { schema: string; name: string }): string {
  return `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`;
}
