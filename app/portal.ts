import { randomUUID } from "node:crypto";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Pool } from "pg";
import { createClock } from "~/app/adapters/createClock";
import { createEstimator, type Estimator } from "~/app/adapters/disclosure/createEstimator";
import { createRateLimiter, type RateLimiter } from "~/app/adapters/createRateLimiter";
import { createMailTransport } from "~/app/adapters/createMailTransport";
import { createOidcProvider, type OidcProvider } from "~/app/adapters/oidc/createOidcProvider";
import { createSeal, type Seal } from "~/app/adapters/oidc/createSeal";
import { providerSettings } from "~/app/adapters/oidc/ProviderSettings";
import { readWorkbook, type WorkbookFile } from "~/app/adapters/workbook/readWorkbook";
import { limitsFor, type LimitKind } from "~/app/http/rateLimits";
import { norway } from "~/app/domain/deadlines/norway";
import { officeCalendar } from "~/app/domain/deadlines/officeCalendar";
import type { SignInProvider } from "~/app/domain/identity/signInProvider";
import type { WorkingCalendar } from "~/app/domain/deadlines/workingCalendar";
import { createJobQueue, type JobLog } from "~/app/jobs/startJobs";
import type { UseCaseDeps } from "~/app/usecases/deps";
import { createDatabase } from "~/db/database";
import { createQueries, type Queries } from "~/db/queries";
import { createRepositories, type Repositories } from "~/db/repositories";
import type { LoadedCatalogue } from "~/db/repositories/catalogue";
import { createTransact } from "~/db/transact";
import type { Env } from "~/schemas/env";

/** All that the pages work with, put together once at start. */
export interface Portal {
  env: Env;
  deps: UseCaseDeps;
  /** For reading outside a transaction. */
  read: Repositories;
  queries: Queries;
  readWorkbook(file: WorkbookFile): ReturnType<typeof readWorkbook>;
  /** Estimates small cells in a thread apart. */
  estimate: Estimator["estimate"];
  /** Those who can vouch for a person, where the operator has set them up. */
  providers: Record<SignInProvider, OidcProvider | null>;
  /** For what a session keeps of a provider's answer; null without a secret, and then there is no provider either. */
  seal: Seal | null;
  /** Counts what is limited, together with all other instances. */
  limits: Pick<RateLimiter<LimitKind>, "consume">;
  /** Before each request: reads which calendar stands, when that was asked some seconds ago. */
  freshenCalendar(): Promise<void>;
  /** Ends the jobs, the estimator and the mail connection; the pool stays open. */
  closeJobs(): Promise<void>;
  close(): Promise<void>;
}

/** How old the catalogue in memory may be; a new one is loaded at a start of the portal, seldom else. */
const catalogueAgeMs = 5_000;

function createCatalogueCache(read: Pick<Repositories, "catalogue">): () => Promise<LoadedCatalogue> {
  let cached: { loaded: Promise<LoadedCatalogue>; readAt: number } | null = null;
  let current: LoadedCatalogue | null = null;
  async function load(): Promise<LoadedCatalogue> {
    const hash = await read.catalogue.currentHash();
    if (!current || current.hash !== hash) current = await read.catalogue.getCurrent();
    return current;
  }
  return async () => {
    if (!cached || Date.now() - cached.readAt > catalogueAgeMs) cached = { loaded: load(), readAt: Date.now() };
    try {
      return await cached.loaded;
    } catch (error) {
      cached = null;
      throw error;
    }
  };
}

/** How old the calendar in memory may be at the start of a request. */
const calendarAgeMs = 3_000;
/** How long a request waits for a newer one. */
const calendarWaitMs = 500;

/** The calendar that stands, in memory: asked for by its number, and built anew when that has changed. */
function createCalendarCache(read: Pick<Repositories, "calendar">) {
  let current: WorkingCalendar = norway;
  let number = 0;
  let readAt = -Infinity;
  async function refresh(): Promise<WorkingCalendar> {
    const latest = await read.calendar.latestNumber();
    if (latest !== number) {
      current = officeCalendar(await read.calendar.list());
      number = latest;
    }
    readAt = performance.now();
    return current;
  }
  return {
    get current() {
      return current;
    },
    refresh,
    /** Where the database does not answer, the calendar known so far stands; what needs the database says so itself. */
    async freshen(): Promise<void> {
      if (performance.now() - readAt <= calendarAgeMs) return;
      // One request asks for all, and none waits long: a database that is away would hold up every one of them.
      readAt = performance.now();
      const asked = refresh().then(
        () => undefined,
        () => undefined,
      );
      await Promise.race([asked, delay(calendarWaitMs, undefined, { ref: false })]);
    },
  };
}

/** Composes the portal over a migrated database. */
export async function createPortal(options: {
  env: Env;
  pool: Pool;
  connectionString: string;
  baseUrl: string;
  /** The folder of the bundled programs that run apart: the reader of workbooks, the estimator of small cells. */
  programs: string;
  log: JobLog;
}): Promise<Portal> {
  const { env, pool, connectionString, baseUrl, programs, log } = options;
  const db = createDatabase(pool);
  const queue = await createJobQueue(connectionString, log);
  const read = createRepositories(db, () => {
    throw new Error("a job is enqueued in the transaction that causes it");
  });
  const calendar = createCalendarCache(read);
  try {
    await calendar.refresh();
  } catch (error) {
    await queue.stop();
    throw error;
  }
  const deps: UseCaseDeps = {
    transact: createTransact(pool, queue.enqueueOn),
    now: createClock(env.DEMO ? read.demoClock : null),
    get calendar() {
      return calendar.current;
    },
    refreshCalendar: () => calendar.refresh(),
    catalogue: createCatalogueCache(read),
    newId: randomUUID,
    baseUrl: baseUrl.replace(/\/$/, ""),
    operatorName: env.OPERATOR_NAME,
  };
  const estimator = createEstimator({
    workerPath: path.resolve(programs, "estimateWorker.mjs"),
    onFailure: (message) => log.error(new Error(message), "an estimate of small cells failed"),
  });
  const provider = (name: SignInProvider): OidcProvider | null => {
    const settings = providerSettings(env, name);
    return settings && createOidcProvider(settings, (message) => log.info(message));
  };
  const mail = env.SMTP_URL ? createMailTransport(env.SMTP_URL, env.MAIL_FROM) : null;
  await queue.work(deps, mail?.send ?? null);
  const limits = createRateLimiter(pool, {
    limits: limitsFor(env.DEMO),
    secret: env.PSEUDONYM_KEY ?? env.SESSION_SECRET ?? "demo",
  });
  await queue.every("clear-rate-limits", "23 * * * *", () => limits.clearExpired());
  async function closeJobs(): Promise<void> {
    await queue.stop();
    await estimator.close();
    mail?.close();
  }
  return {
    env,
    deps,
    read,
    queries: createQueries(db),
    readWorkbook: (file) => readWorkbook(file, { childPath: path.join(programs, "workbookChild.mjs") }),
    estimate: estimator.estimate,
    providers: { "id-porten": provider("id-porten"), staff: provider("staff") },
    seal: env.SESSION_SECRET ? createSeal(env.SESSION_SECRET) : null,
    limits,
    freshenCalendar: () => calendar.freshen(),
    closeJobs,
    async close() {
      await closeJobs();
      await pool.end();
    },
  };
}
