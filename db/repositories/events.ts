import { randomBytes } from "node:crypto";
import { and, asc, desc, eq, inArray } from "drizzle-orm";
import type { ApplicationEvent, Visibility } from "~/app/domain/applications/applicationEvent";
import { osloDate } from "~/app/domain/osloDate";
import type { PlainDate } from "~/schemas/plainDate";
import type { Database } from "../database";
import { chainStart, envelopeHash, payloadDigest, type EventEnvelope, type StoredEnvelope } from "../eventChain";
import { applicationEvent, eventPayload } from "../schema";

/** Texts and names that belong to an event; can be erased. */
export type EventPayload = Record<string, unknown>;

export interface NewEvent {
  event: ApplicationEvent;
  visibility: Visibility;
  payload: EventPayload;
}

/** Appends to and reads the event log. The application's row must be locked by whoever appends. */
export function createEventRepository(db: Database) {
  async function appendAll(
    actorId: string,
    at: Date,
    logs: readonly { applicationId: string; events: readonly NewEvent[] }[],
  ): Promise<void> {
    const ids = logs.map((log) => log.applicationId);
    if (logs.every((log) => log.events.length === 0)) return;
    const last = await db
      .selectDistinctOn([applicationEvent.applicationId], {
        applicationId: applicationEvent.applicationId,
        sequence: applicationEvent.sequence,
        hash: applicationEvent.hash,
      })
      .from(applicationEvent)
      .where(inArray(applicationEvent.applicationId, ids))
      .orderBy(applicationEvent.applicationId, desc(applicationEvent.sequence));
    const envelopes: (StoredEnvelope & { payload: EventPayload; salt: string })[] = [];
    for (const { applicationId, events } of logs) {
      const before = last.find((one) => one.applicationId === applicationId);
      let sequence = before?.sequence ?? 0;
      let previousHash = before?.hash ?? chainStart;
      for (const { event, visibility, payload } of events) {
        sequence += 1;
        const salt = randomBytes(16).toString("hex");
        const { type, ...codes } = event;
        const envelope: EventEnvelope = {
          applicationId,
          sequence,
          at: at.toISOString(),
          actorId,
          type,
          codes,
          visibility,
          payloadDigest: payloadDigest(salt, payload),
          previousHash,
        };
        const hash = envelopeHash(envelope);
        envelopes.push({ ...envelope, hash, payload, salt });
        previousHash = hash;
      }
    }
    await db
      .insert(applicationEvent)
      .values(envelopes.map(({ payload: _payload, salt: _salt, ...envelope }) => ({ ...envelope, at })));
    await db
      .insert(eventPayload)
      .values(
        envelopes.map(({ applicationId, sequence, salt, payload }) => ({ applicationId, sequence, salt, payload })),
      );
  }

  return {
    async append(applicationId: string, actorId: string, at: Date, events: readonly NewEvent[]): Promise<void> {
      await appendAll(actorId, at, [{ applicationId, events }]);
    },
    /** Events of several applications, in three statements however many there are. */
    appendAll,

    /** The whole chain, oldest first. */
    async listEnvelopes(applicationId: string): Promise<StoredEnvelope[]> {
      const rows = await db
        .select()
        .from(applicationEvent)
        .where(eq(applicationEvent.applicationId, applicationId))
        .orderBy(asc(applicationEvent.sequence));
      return rows.map(({ id: _id, at, ...row }) => ({ ...row, at: at.toISOString() }) as StoredEnvelope);
    },

    /** The day, in Oslo, of the latest event of a type; null where there is none. */
    async dayOfLatest(applicationId: string, type: ApplicationEvent["type"]): Promise<PlainDate | null> {
      const [row] = await db
        .select({ at: applicationEvent.at })
        .from(applicationEvent)
        .where(and(eq(applicationEvent.applicationId, applicationId), eq(applicationEvent.type, type)))
        .orderBy(desc(applicationEvent.sequence))
        .limit(1);
      return row ? osloDate(row.at) : null;
    },

    /** What is still kept of the texts, by sequence number. */
    async listPayloads(applicationId: string): Promise<Map<number, { salt: string; payload: EventPayload }>> {
      const rows = await db.select().from(eventPayload).where(eq(eventPayload.applicationId, applicationId));
      return new Map(rows.map((row) => [row.sequence, { salt: row.salt, payload: row.payload as EventPayload }]));
    },

    /**
     * Erases texts and names, with their salts; the events themselves stay, and the chain still verifies.
     * @param sequences which events; all of the application's when left out
     * @returns how many were erased
     */
    async erasePayloads(applicationId: string, sequences?: readonly number[]): Promise<number> {
      if (sequences?.length === 0) return 0;
      const some = sequences ? inArray(eventPayload.sequence, [...sequences]) : undefined;
      const erased = await db
        .delete(eventPayload)
        .where(and(eq(eventPayload.applicationId, applicationId), some))
        .returning({ sequence: eventPayload.sequence });
      return erased.length;
    },
  };
}
export type EventRepository = ReturnType<typeof createEventRepository>;
