import type pg from "pg";
import { findFirstBreak, type BrokenLink, type KeptPayload, type StoredEnvelope } from "../eventChain";

export interface BrokenCase extends BrokenLink {
  reference: string;
}

const AT_A_TIME = 200;

/**
 * Checks the event log of every case, with whatever texts are still kept.
 * @returns how many cases there are, and the first link of each that does not hold
 */
export async function verifyChains(client: pg.ClientBase): Promise<{ cases: number; broken: BrokenCase[] }> {
  const { rows } = await client.query<{ id: string; reference: string }>(
    "SELECT id, reference FROM application ORDER BY id",
  );
  const broken: BrokenCase[] = [];
  for (let start = 0; start < rows.length; start += AT_A_TIME) {
    const some = rows.slice(start, start + AT_A_TIME);
    const ids = some.map(({ id }) => id);
    const events = await client.query<Omit<StoredEnvelope, "at"> & { at: Date }>(
      `SELECT application_id AS "applicationId", sequence, at, actor_id AS "actorId", type, codes, visibility,
         payload_digest AS "payloadDigest", previous_hash AS "previousHash", hash
       FROM application_event WHERE application_id = ANY($1) ORDER BY sequence`,
      [ids],
    );
    const payloads = await client.query<KeptPayload & { applicationId: string; sequence: number }>(
      `SELECT application_id AS "applicationId", sequence, salt, payload FROM event_payload WHERE application_id = ANY($1)`,
      [ids],
    );
    for (const { id, reference } of some) {
      const chain = events.rows
        .filter((event) => event.applicationId === id)
        .map((event) => ({ ...event, at: event.at.toISOString() }));
      const kept = payloads.rows.filter((payload) => payload.applicationId === id);
      const link = findFirstBreak(
        chain,
        new Map(kept.map(({ sequence, salt, payload }) => [sequence, { salt, payload }])),
      );
      if (link !== null) broken.push({ reference, ...link });
    }
  }
  return { cases: rows.length, broken };
}
