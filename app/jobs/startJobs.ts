import PgBoss from "pg-boss";
import type { UseCaseDeps } from "~/app/usecases/deps";
import { enforceRetention } from "~/app/usecases/enforceRetention";
import { sendMail, type MailTransport } from "~/app/usecases/sendMail";
import { sweepReminders } from "~/app/usecases/sweepReminders";
import { tidySignIns } from "~/app/usecases/tidySignIns";

export interface JobLog {
  info(message: string): void;
  error(error: unknown, message: string): void;
}

/** Every worker looks once or twice a second: while the database is away, each look fails alike. */
const quietMs = 10_000;

/** Tells of an error once, and of the same one again after a while, with how often it came in between. */
function tellSeldom(log: JobLog): (error: Error) => void {
  const told = new Map<string, { at: number; since: number }>();
  return (error) => {
    const before = told.get(error.message);
    if (before && performance.now() - before.at < quietMs) {
      before.since += 1;
      return;
    }
    told.set(error.message, { at: performance.now(), since: 0 });
    log.error(error, before?.since ? `the job queue, ${before.since} times more before this` : "the job queue");
  };
}

/** How many mails go out side by side: together they leave most of the pool's connections to the pages. */
const mailsAtOnce = 5;

/**
 * The queue that use cases put their side effects on. It must be running before the first use case does; `work`
 * starts carrying jobs out. The queues themselves were made by the migration: see `jobQueues`.
 */
export async function createJobQueue(connectionString: string, log: JobLog) {
  const boss = new PgBoss({ connectionString, migrate: false, application_name: "helsetabell-jobs", max: 4 });
  boss.on("error", tellSeldom(log));
  try {
    await boss.start();
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => undefined);
    throw error;
  }

  return {
    /** Enqueues through the caller's own connection, so that the job exists only if the transaction commits. */
    async enqueueOn(
      queue: string,
      data: object,
      executeSql: (text: string, values: unknown[]) => Promise<{ rows: unknown[] }>,
    ): Promise<void> {
      await boss.send(queue, data, { db: { executeSql } });
    },

    async work(deps: UseCaseDeps, transport: MailTransport | null): Promise<void> {
      // Without a mail server the mail stays where it is, and the demo shows it.
      if (transport)
        await boss.work<{ mailId: string }>(
          "mail",
          { pollingIntervalSeconds: 1, batchSize: mailsAtOnce },
          async (jobs) => {
            const outcomes = await Promise.allSettled(
              jobs.map(async ({ id, data }) => {
                await sendMail(deps, transport, data.mailId);
                // At once, and not with the others: what fails here is tried again, what went out is not.
                await boss.complete("mail", id);
              }),
            );
            const failed = outcomes.find((outcome) => outcome.status === "rejected");
            if (failed) throw failed.reason;
          },
        );
      await boss.work("sweep-reminders", async () => {
        const sent = await sweepReminders(deps);
        if (sent > 0) log.info(`${sent} reminders sent`);
      });
      // By the database's clock: only how often we look. What is due is decided by the application clock.
      await boss.schedule("sweep-reminders", "*/5 * * * *");
      await boss.work("retention", async () => {
        const { cases, drafts } = await enforceRetention(deps, new Date());
        if (cases + drafts > 0) log.info(`${cases} cases and ${drafts} drafts erased by the rules of retention`);
      });
      await boss.schedule("retention", "17 3 * * *");
      await boss.work("tidy", async () => {
        const removed = await tidySignIns(deps);
        if (removed > 0) log.info(`${removed} rows of ended sessions and used links deleted`);
      });
      await boss.schedule("tidy", "17 * * * *");
    },

    /** Does something at the times of a cron expression, once for all instances. */
    async every(name: string, cron: string, task: () => Promise<void>): Promise<void> {
      await boss.work(name, task);
      await boss.schedule(name, cron);
    },

    stop: () => boss.stop({ graceful: true, wait: true, timeout: 5_000 }),
  };
}
export type JobQueue = Awaited<ReturnType<typeof createJobQueue>>;
