import { randomBytes } from "node:crypto";
import { asc, desc, eq } from "drizzle-orm";
import type { ApplicationEvent, Visibility } from "~/app/domain/applications/applicationEvent";
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
  return {
    async append(applicationId: string, actorId: string, at: Date, events: readonly NewEvent[]): Promise<void> {
      const last = await db
        .select({ sequence: applicationEvent.sequence, hash: applicationEvent.hash })
        .from(applicationEvent)
        .where(eq(applicationEvent.applicationId, applicationId))
        .orderBy(desc(applicationEvent.sequence))
        .limit(1);
      let sequence = last[0]?.sequence ?? 0;
      let previousHash = last[0]?.hash ?? chainStart;
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
        await db.insert(applicationEvent).values({ ...envelope, at, hash });
        await db.insert(eventPayload).values({ applicationId, sequence, salt, payload });
        previousHash = hash;
      }
    },

    /** The whole chain, oldest first. */
    async listEnvelopes(applicationId: string): Promise<StoredEnvelope[]> {
      const rows = await db
        .select()
        .from(applicationEvent)
        .where(eq(applicationEvent.applicationId, applicationId))
        .orderBy(asc(applicationEvent.sequence));
      return rows.map(({ id: _id, at, ...row }) => ({ ...row, at: at.toISOString() }) as StoredEnvelope);
    },

    /** What is still kept of the texts, by sequence number. */
    async listPayloads(applicationId: string): Promise<Map<number, { salt: string; payload: EventPayload }>> {
      const rows = await db.select().from(eventPayload).where(eq(eventPayload.applicationId, applicationId));
      return new Map(rows.map((row) => [row.sequence, { salt: row.salt, payload: row.payload as EventPayload }]));
    },
  };
}
export type EventRepository = ReturnType<typeof createEventRepository>;
