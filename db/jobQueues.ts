import type PgBoss from "pg-boss";

type QueueOptions = Omit<PgBoss.Queue, "name">;

/** A mail server may be away for an hour: retried with growing pauses for well over a day. */
const mailRetries: QueueOptions = { retryLimit: 40, retryDelay: 15, retryBackoff: true, expireInSeconds: 60 };

/** Work that looks for itself what is due: one waiting job is enough, however often it is asked for. */
const sweep: QueueOptions = { policy: "short" };

/**
 * The queues of background work. Each has a table of its own, which only the owner of the database may make: so
 * `migrate` makes the queues of this list, and the portal finds them there.
 */
export const jobQueues = {
  mail: mailRetries,
  "sweep-reminders": sweep,
  tidy: sweep,
  retention: sweep,
  "clear-rate-limits": sweep,
  /** pg-boss's own: what a schedule sets off goes through it. */
  "__pgboss__send-it": {},
} satisfies Record<string, QueueOptions>;

export type JobQueueName = keyof typeof jobQueues;

export const jobQueueNames = Object.keys(jobQueues) as JobQueueName[];
