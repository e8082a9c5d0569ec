import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { tsImport } from "tsx/esm/api";
import pg from "pg";
import { findBrowser } from "./findBrowser.mjs";
import { findSecrets, secretsInMails } from "./findSecrets.mjs";
import { runStep } from "./runStep.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const PORTAL_LOG = path.join(root, ".cache/e2e-portal.log");
const READY_MS = 60_000;
const STOP_MS = 20_000;
const POLL_MS = 100;
const sessionSecret = "a secret of the browser journeys only";
/** Settings of the person who runs the tests that must not reach the portal under test. */
const OWN_SETTINGS =
  /^(OIDC_|SMTP_|MAIL_|SESSION_SECRET|PSEUDONYM_KEY|TRUST_PROXY|OPERATOR_NAME|MIGRATION_DATABASE_URL)/;

/**
 * Runs the browser journeys against the built portal as a demo, on a database of its own.
 * @param {{ args?: string[], live?: boolean }} options `args` go to Playwright, such as a file of journeys
 * @returns the result of the step, see runStep
 */
export async function runBrowserJourneys({ args = [], live = true } = {}) {
  const undo = [];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step().catch((error) => console.error(error.message));
  };
  const interrupted = () => void stop().then(() => process.exit(130));
  process.once("SIGINT", interrupted).once("SIGTERM", interrupted);
  try {
    const browser = await findBrowser();
    const providerPort = await findFreePort();
    const { baseUrl, connectionString } = await startPortal(undo, providerPort);
    const report = ".cache/test-e2e.json";
    const result = await runStep(
      {
        name: "browser journeys",
        args: ["node_modules/@playwright/test/cli.js", "test", "--reporter=list,json", ...args],
        env: {
          E2E_BASE_URL: baseUrl,
          E2E_PROVIDER_PORT: String(providerPort),
          E2E_DATABASE_URL: connectionString,
          E2E_SESSION_SECRET: sessionSecret,
          E2E_PORTAL_LOG: PORTAL_LOG,
          CHROMIUM_PATH: browser,
          PLAYWRIGHT_JSON_OUTPUT_FILE: path.join(root, report),
        },
        counts: "playwright",
        report,
      },
      { live },
    );
    return await withLogScanned(result, connectionString);
  } finally {
    await stop();
    process.off("SIGINT", interrupted).off("SIGTERM", interrupted);
  }
}

/** @param {number} providerPort where the journey about signing in starts its OpenID provider; until then it is down */
async function startPortal(undo, providerPort) {
  const { startTestServer, copyTemplate, portalAddress } = await tsImport(
    "../db/testing/testServer.ts",
    import.meta.url,
  );
  const database = await startTestServer();
  undo.push(() => database.stop());
  const name = `${database.templateName}_e2e`;
  const connectionString = await copyTemplate(database, name);
  undo.push(() => dropDatabaseOf(database, name));
  const dataDir = await mkdtemp(path.join(tmpdir(), "helsetabell-e2e-"));
  undo.push(() => rm(dataDir, { recursive: true, force: true }));

  const port = await findFreePort();
  const baseUrl = `http://127.0.0.1:${port}`;
  const portal = await spawnPortal({
    PORT: String(port),
    HOST: "127.0.0.1",
    BASE_URL: baseUrl,
    DATA_DIR: dataDir,
    DATABASE_URL: portalAddress(database, connectionString),
    DEMO: "1",
    DEMO_ON_REAL_DATABASE: "1",
    SESSION_SECRET: sessionSecret,
    OIDC_ISSUER: `http://127.0.0.1:${providerPort}`,
    OIDC_CLIENT_ID: "helsetabell",
    OIDC_CLIENT_SECRET: "e2e",
    // So that all that can be logged is there to be looked through for secrets.
    LOG_LEVEL: "debug",
  });
  undo.push(() => stopPortal(portal));
  await waitUntilReady(baseUrl, portal);
  return { baseUrl, connectionString };
}

/** Fails the step when the log of the portal, at its most talkative, holds a secret of the run. */
async function withLogScanned(result, connectionString) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query("SELECT body FROM mail");
  await client.end();
  const known = [
    sessionSecret,
    decodeURIComponent(new URL(connectionString).password),
    ...secretsInMails(rows.map(({ body }) => body)),
  ];
  const log = await readFile(PORTAL_LOG, "utf8");
  const found = findSecrets(log, known);
  for (const { line, what, masked } of found.slice(0, 10))
    console.error(`${PORTAL_LOG}:${line} holds ${what}: ${masked}`);
  const lines = log.split("\n").length;
  console.log(`== secrets in the log: ${found.length} in ${lines} lines, ${known.length} known ones looked for`);
  return found.length === 0 ? result : { ...result, ok: false, failed: result.failed + 1 };
}

async function dropDatabaseOf(server, name) {
  const { dropDatabase } = await tsImport("../db/testing/testServer.ts", import.meta.url);
  await dropDatabase(server, name);
}

async function spawnPortal(settings) {
  await mkdir(path.dirname(PORTAL_LOG), { recursive: true });
  const log = createWriteStream(PORTAL_LOG);
  const inherited = Object.entries(process.env).filter(([name]) => !OWN_SETTINGS.test(name));
  const child = spawn(process.execPath, ["--enable-source-maps", "build/server.js"], {
    cwd: root,
    env: { ...Object.fromEntries(inherited), NODE_ENV: "production", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  child.on("error", (error) => log.write(error.message));
  return child;
}

async function waitUntilReady(baseUrl, portal) {
  const deadline = Date.now() + READY_MS;
  while (Date.now() < deadline && portal.exitCode === null && portal.signalCode === null) {
    const answer = await fetch(`${baseUrl}/readyz`).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.ok) return;
    await delay(POLL_MS);
  }
  const log = await readFile(PORTAL_LOG, "utf8").catch(() => "");
  throw new Error(`The portal did not become ready; its log ends with:\n${log.slice(-4000)}`);
}

async function stopPortal(portal) {
  if (portal.exitCode !== null || portal.signalCode !== null) return;
  const gone = new Promise((resolve) => portal.once("exit", resolve));
  portal.kill("SIGTERM");
  const late = setTimeout(() => portal.kill("SIGKILL"), STOP_MS);
  await gone;
  clearTimeout(late);
}

function findFreePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
