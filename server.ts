import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { pino } from "pino";
import { createApp } from "~/app/http/createApp";
import { withSessionSecret } from "~/app/http/keepSecret";
import { readEnv } from "~/app/http/readEnv";
import { createPortal } from "~/app/portal";
import { APP_ROLE, renewAppRole } from "~/db/appRole";
import { createPool } from "~/db/client";
import { isMigrated, migrate } from "~/db/migrate";
import { seedCatalogue, seedPersonas, seedPrices } from "~/db/seed";
import { lockDataDir } from "~/db/server/lockDataDir";
import { startEmbeddedPostgres } from "~/db/server/startEmbeddedPostgres";
import type { Env } from "~/schemas/env";

const isDev = process.argv.includes("--dev");

async function openDatabase(env: Env, log: pino.Logger) {
  if (env.DATABASE_URL) {
    const { DATABASE_URL: connectionString } = env;
    return { connectionString, close: async () => {} };
  }
  const lock = await lockDataDir(env.DATA_DIR);
  try {
    const server = await startEmbeddedPostgres({ dataDir: env.DATA_DIR, log: (line) => log.info(line) });
    let connectionString: string;
    try {
      // The portal works as a role that can't alter the event log; only the migration is the owner's.
      connectionString = await renewAppRole(server.connectionString);
      await migrate(server.connectionString, { appRole: APP_ROLE });
    } catch (error) {
      await server.stop();
      throw error;
    }
    return {
      connectionString,
      async close() {
        await server.stop();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function main(): Promise<void> {
  const env = readEnv(process.env);
  const log = pino({ level: env.LOG_LEVEL });
  const database = await openDatabase(env, log);
  const pool = createPool(database.connectionString, {
    onIdleError: (error) => log.warn({ err: error }, "a resting connection broke"),
  });
  // Another database is migrated by its owner with `npm run migrate`; until then the portal waits and says so.
  while (!(await isMigrated(pool).catch(() => false))) {
    log.warn(
      "The database is not migrated to this version, or does not answer: run `npm run migrate`. Trying again in 3 seconds.",
    );
    await new Promise((resolve) => setTimeout(resolve, 3_000));
  }

  // Only now: the lock on DATA_DIR is held, and the folder is there.
  const envWithSecret = await withSessionSecret(env);
  const here = fileURLToPath(new URL(".", import.meta.url));
  const programs = existsSync(`${here}workbookChild.mjs`) ? here : `${here}build`;
  const baseUrl = env.BASE_URL ?? `http://localhost:${env.PORT}`;
  const portal = await createPortal({
    env: envWithSecret,
    pool,
    connectionString: database.connectionString,
    baseUrl,
    programs,
    log: { info: (message) => log.info(message), error: (error, message) => log.error({ err: error }, message) },
  });
  await seedCatalogue(portal.deps.transact);
  await seedPrices(portal.deps.transact);
  if (env.DEMO) await seedPersonas(portal.deps.transact);

  const app = await createApp({
    portal,
    log,
    isReady: () => isMigrated(pool),
    ...(isDev
      ? { dev: true }
      : { buildPath: pathToFileURL(`${here}server/index.js`).href, clientDirectory: `${here}client` }),
  });
  const server = app.listen(env.PORT, env.HOST, () => {
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : env.PORT;
    console.log(`\nHelsetabell is ready: http://${env.HOST}:${port}`);
    if (env.DEMO)
      console.log(
        `This is a demo. Choose who you are at http://${env.HOST}:${port}/nb/logg-inn: a researcher applies, a caseworker declares the application complete, and both see the date.\n`,
      );
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
    void shutDown(why);
  });

  let closing = false;
  async function shutDown(why?: string): Promise<void> {
    if (closing) return;
    closing = true;
    if (why) console.error(why);
    const forced = setTimeout(() => process.exit(1), 15_000);
    forced.unref();
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeIdleConnections();
    });
    await portal.close();
    await database.close();
    process.exit(why ? 1 : 0);
  }
  process.on("SIGTERM", () => void shutDown());
  process.on("SIGINT", () => void shutDown());
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
