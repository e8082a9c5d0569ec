import { existsSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { pino } from "pino";
import { createApp } from "~/app/http/createApp";
import { createHealth } from "~/app/http/health";
import { withSessionSecret } from "~/app/http/keepSecret";
import { readEnv } from "~/app/http/readEnv";
import { createWaitingRoom } from "~/app/http/waitingRoom";
import type { JobLog } from "~/app/jobs/startJobs";
import { createPortal, type Portal } from "~/app/portal";
import { APP_ROLE, renewAppRole } from "~/db/appRole";
import { createPool } from "~/db/client";
import { findDatabaseTrouble } from "~/db/findDatabaseTrouble";
import { isMigrated, migrate } from "~/db/migrate";
import { seedCatalogue, seedPersonas, seedPrices } from "~/db/seed";
import { openEmbeddedPostgres } from "~/db/server/openEmbeddedPostgres";
import type { Env } from "~/schemas/env";

const isDev = process.argv.includes("--dev");

async function openDatabase(env: Env, log: pino.Logger) {
  if (env.DATABASE_URL) {
    const { DATABASE_URL: connectionString } = env;
    return { connectionString, close: async () => {} };
  }
  const server = await openEmbeddedPostgres({ dataDir: env.DATA_DIR, log: (line) => log.info(line) });
  try {
    // The portal works as a role that can't alter the event log; only the migration is the owner's.
    const connectionString = await renewAppRole(server.connectionString);
    await migrate(server.connectionString, { appRole: APP_ROLE });
    return { connectionString, close: server.close };
  } catch (error) {
    await server.close();
    throw error;
  }
}

/** How long the portal still takes new connections after SIGTERM: what stands before it has to hear of it first. */
const drainGraceMs = 2_000;
/** Requests under way are waited for so long; then their connections are closed. */
const inFlightMs = 15_000;
/** After that nothing is waited for. */
const forcedMs = 28_000;
const retryMs = 2_000;

async function main(): Promise<void> {
  const env = readEnv(process.env);
  const log = pino({ level: env.LOG_LEVEL });
  const database = await openDatabase(env, log);
  const { connectionString } = database;
  const pool = createPool(connectionString, {
    onIdleError: ({ message }) => log.debug(`a resting connection to the database broke: ${message}`),
  });
  const health = createHealth({ connectionString, pool });
  health.setProcess("starting");

  let portal: Portal | null = null;
  let answer: RequestListener = createWaitingRoom(health);
  let closing = false;
  const server = createServer((request, response) => {
    // Whoever keeps a connection open goes elsewhere with the next question.
    if (closing) response.setHeader("Connection", "close");
    answer(request, response);
  });
  // Longer than a proxy or a client keeps an idle connection: else it closes under a request that is on its way.
  server.keepAliveTimeout = 65_000;
  // Whoever sends slowly does not keep a connection for long: the headers within half a minute, the whole within five, so
  // that the largest file gets through on a slow line.
  server.headersTimeout = 30_000;
  server.requestTimeout = 5 * 60_000;
  server.maxRequestsPerSocket = 10_000;
  server.on("error", (error: NodeJS.ErrnoException) => {
    const why =
      error.code === "EADDRINUSE"
        ? `Port ${env.PORT} is in use: stop what runs there, or choose another with PORT.`
        : error.message;
    void shutDown({ why });
  });
  async function shutDown({ why, graceMs = 0 }: { why?: string; graceMs?: number }): Promise<void> {
    // Asked twice, the portal goes at once.
    if (closing) process.exit(1);
    closing = true;
    if (why) console.error(why);
    setTimeout(() => process.exit(1), forcedMs).unref();
    health.setProcess("draining");
    if (graceMs > 0) await delay(graceMs);
    setTimeout(() => server.closeAllConnections(), inFlightMs).unref();
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeIdleConnections();
    });
    const failed = (error: unknown) => log.warn({ err: error }, "while stopping");
    await portal?.close().catch(failed);
    await database.close();
    process.exit(why ? 1 : 0);
  }
  process.on("SIGTERM", () => void shutDown({ graceMs: drainGraceMs }));
  process.on("SIGINT", () => void shutDown({}));
  await new Promise<void>((resolve) => server.listen(env.PORT, env.HOST, resolve));

  // Only now: the lock on DATA_DIR is held, and the folder is there.
  const envWithSecret = await withSessionSecret(env);
  const here = fileURLToPath(new URL(".", import.meta.url));
  const programs = existsSync(`${here}workbookChild.mjs`) ? here : `${here}build`;
  const baseUrl = env.BASE_URL ?? `http://localhost:${env.PORT}`;
  const jobLog: JobLog = {
    info: (message) => log.info(message),
    error: (error, message) => log.error({ err: error }, message),
  };
  // Another database is migrated by its owner with `npm run migrate`; until then the portal waits and says so.
  while (!portal && !closing) {
    if (await isMigrated(pool).catch(() => false))
      portal = await openPortal({ env: envWithSecret, pool, connectionString, baseUrl, programs, log: jobLog }).catch(
        (error: unknown) => {
          if (!findDatabaseTrouble(error)) throw error;
          return null;
        },
      );
    if (portal) break;
    log.warn(
      `The database is not migrated to this version, or does not answer: run \`npm run migrate\`. Trying again in ${retryMs / 1000} seconds.`,
    );
    await delay(retryMs);
  }
  if (!portal || closing) return;

  answer = await createApp({
    portal,
    log,
    health,
    ...(isDev
      ? { dev: true }
      : { buildPath: pathToFileURL(`${here}server/index.js`).href, clientDirectory: `${here}client` }),
  });
  health.setProcess(closing ? "draining" : "ok");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : env.PORT;
  console.log(`\nHelsetabell is ready: http://${env.HOST}:${port}`);
  if (env.DEMO)
    console.log(
      `This is a demo. Choose who you are at http://${env.HOST}:${port}/nb/logg-inn: a researcher applies, a caseworker declares the application complete, and both see the date.\n`,
    );
}

/** The portal over a migrated database, with its catalogue, prices and, in the demo, its people. */
async function openPortal(options: Parameters<typeof createPortal>[0]): Promise<Portal> {
  const portal = await createPortal(options);
  try {
    const { transact } = portal.deps;
    await seedCatalogue(transact);
    await seedPrices(transact);
    if (options.env.DEMO) await seedPersonas(transact);
    return portal;
  } catch (error) {
    await portal.closeJobs();
    throw error;
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
