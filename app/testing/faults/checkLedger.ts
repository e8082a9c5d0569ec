import pg from "pg";
import { createDatabase } from "~/db/database";
import { findFirstBreak } from "~/db/eventChain";
import { createEventRepository } from "~/db/repositories/events";
import type { Act, ActKind, Ledger } from "./Ledger";

export interface LedgerCheck {
  /** Acts that somebody was told of. */
  told: number;
  /** Of these: in the database exactly once. */
  found: number;
  missing: Act[];
  doubled: Act[];
  /** Whatever else does not hold, in words. */
  faults: string[];
}

/** How an act of each kind is counted: $1 is the application, $2 the act's mark. */
const countOf: Record<ActKind, string> = {
  application: "SELECT count(*)::int AS n FROM application WHERE title = $2 AND $1::text IS NOT NULL",
  message: "SELECT count(*)::int AS n FROM message WHERE application_id = $1::uuid AND body = $2",
  "supplement request": `SELECT count(*)::int AS n FROM supplement_request
    WHERE application_id = $1::uuid AND comments::text LIKE '%' || $2 || '%'`,
  answer: "SELECT count(*)::int AS n FROM submission WHERE application_id = $1::uuid AND draft_id = $2::uuid",
  completeness: `SELECT count(*)::int AS n FROM application_event
    WHERE application_id = $1::uuid AND type = 'declared-complete' AND $2 = ''`,
  decision: `SELECT count(*)::int AS n FROM application_event
    WHERE application_id = $1::uuid AND type = 'decided' AND codes->>'unitId' = $2`,
};

/** What must hold in any database of the portal; each asks for the rows that break it. */
const laws: readonly (readonly [string, string])[] = [
  [
    "numbers of applications without gaps",
    `SELECT reference FROM (SELECT reference, row_number() OVER (PARTITION BY left(reference, 7) ORDER BY reference) AS place
      FROM application) AS numbered WHERE right(reference, 5)::int <> place`,
  ],
  [
    "the counter stands at the last application",
    `SELECT year FROM application_counter WHERE last_number <>
      (SELECT count(*) FROM application WHERE reference LIKE 'HT-' || year || '-%')`,
  ],
  [
    "submissions numbered from 1 without gaps",
    `SELECT application_id FROM submission GROUP BY application_id HAVING max(number) <> count(*) OR min(number) <> 1`,
  ],
  [
    "each submission has its event",
    `SELECT s.id FROM submission s WHERE 1 <> (SELECT count(*) FROM application_event e
      WHERE e.application_id = s.application_id AND e.type IN ('submitted', 'supplement-answered')
      AND (e.codes->>'number')::int = s.number)`,
  ],
  [
    "each application has parts and a submission",
    `SELECT id FROM application a WHERE NOT EXISTS (SELECT 1 FROM custodian_case c WHERE c.application_id = a.id)
      OR NOT EXISTS (SELECT 1 FROM submission s WHERE s.application_id = a.id)`,
  ],
  [
    "each text of an event has its event, and the other way round",
    `SELECT coalesce(e.application_id, p.application_id) FROM application_event e FULL JOIN event_payload p
      ON p.application_id = e.application_id AND p.sequence = e.sequence
      WHERE e.application_id IS NULL OR p.application_id IS NULL`,
  ],
  [
    "the state of a decided part agrees with its events",
    `SELECT c.id FROM custodian_case c WHERE (c.outcome IS NOT NULL) <> EXISTS (SELECT 1 FROM application_event e
      WHERE e.application_id = c.application_id AND e.type = 'decided' AND e.codes->>'unitId' = c.unit_id)`,
  ],
  [
    "one letter for each submission, request, completeness and decision",
    `SELECT a.id FROM application a
      WHERE (SELECT count(*) FROM letter l WHERE l.application_id = a.id) <>
        (SELECT count(*) FROM application_event e WHERE e.application_id = a.id
          AND e.type IN ('submitted', 'supplement-answered', 'supplement-requested', 'declared-complete', 'decided'))`,
  ],
  [
    "one mail to the applicant for each letter",
    `SELECT a.id FROM application a JOIN submission s ON s.application_id = a.id AND s.number = 1
      WHERE (SELECT count(*) FROM letter l WHERE l.application_id = a.id) <>
        (SELECT count(*) FROM mail m WHERE m.application_id = a.id AND m.recipient = s.content->>'email')`,
  ],
  [
    "no two mails alike",
    `SELECT application_id, recipient, subject FROM mail GROUP BY application_id, recipient, subject, body HAVING count(*) > 1`,
  ],
  [
    "no two reminders of one cause",
    `SELECT application_id FROM reminder GROUP BY application_id, unit_id, kind, due_on HAVING count(*) > 1`,
  ],
];

/**
 * Holds the ledger against the database: every act that was told of is there, none twice, no chain of events is broken,
 * nothing is left half done.
 */
export async function checkLedger(connectionString: string, ledger: Ledger): Promise<LedgerCheck> {
  const pool = new pg.Pool({ connectionString, max: 2 });
  try {
    const missing: Act[] = [];
    const doubled: Act[] = [];
    for (const act of ledger.acts) {
      const { rows } = await pool.query<{ n: number }>(countOf[act.kind], [act.applicationId, act.mark]);
      const n = rows[0]?.n ?? 0;
      if (n === 0) missing.push(act);
      if (n > 1) doubled.push(act);
    }
    const faults = [...(await findBrokenChains(pool))];
    for (const [law, statement] of laws) {
      const { rows } = await pool.query<Record<string, unknown>>(statement);
      if (rows.length > 0) faults.push(`${law}: ${rows.length} broken, such as ${JSON.stringify(rows[0])}`);
    }
    const told = ledger.acts.length;
    return { told, found: told - missing.length - doubled.length, missing, doubled, faults };
  } finally {
    await pool.end();
  }
}

async function findBrokenChains(pool: pg.Pool): Promise<string[]> {
  const events = createEventRepository(createDatabase(pool));
  const { rows } = await pool.query<{ id: string }>("SELECT id FROM application");
  const broken: string[] = [];
  for (const { id } of rows) {
    const found = findFirstBreak(await events.listEnvelopes(id), await events.listPayloads(id));
    if (found) broken.push(`the chain of ${id} breaks at ${found.sequence} (${found.kind})`);
  }
  return broken;
}
