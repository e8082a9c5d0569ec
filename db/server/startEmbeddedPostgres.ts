import { randomBytes } from "node:crypto";
import { mkdir, readFile, rename, stat, unlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import { hasCluster, listClusterPlaces, prepareClusterPlace, type ClusterPlace } from "./clusterPlace";
import { binary, canRun, copyProgram, getEmbeddedProgram, type EmbeddedProgram } from "./embeddedProgram";
import { addressOf, DATABASE, SHARED_ROOT } from "./embeddedAddress";
import { initialiseCluster } from "./initialiseCluster";
import { findPostmasterFile, isServerOf, postmasterPath } from "./postmasterFile";
import { runProgram, type Account } from "./runProgram";
import { getServerAccount } from "./serverAccount";

export interface EmbeddedPostgresOptions {
  /** The portal's data folder; made when missing. Lock it first: see lockDataDir. */
  dataDir: string;
  /** Receives a line when something happened that the operator should know. */
  log: (line: string) => void;
  /** Settings of PostgreSQL beyond ours, such as { fsync: "off" } in tests. Names and values without blanks or quotes. */
  settings?: Readonly<Record<string, string>>;
  /** A copy of the program instead of the installed one. */
  programDir?: string;
  /** Where program and data go when the server's account cannot reach them. */
  sharedRoot?: string;
}

export interface EmbeddedPostgres {
  /** Address of the portal's database, with its password. */
  connectionString: string;
  /** Stops the server, also one that was joined, and waits until its files are closed. */
  stop(): Promise<void>;
  /** False when a server that had outlived its portal was joined. */
  startedByUs: boolean;
}

const START_ATTEMPTS = 4;
const START_SECONDS = 60;
const STOP_SECONDS = 60;
const ANSWER_MS = 60_000;
const POLL_MS = 50;
/** Older lines of the server's log are kept in one earlier file. */
const LOG_BYTES = 5 * 1024 * 1024;

/**
 * Starts the embedded PostgreSQL of a data folder, or joins the one that outlived a killed portal. It listens on the
 * loopback address only, on a free port, and wants the random password in the data folder.
 * @throws {Error} one sentence for the operator: platform without a build, unreachable folder, or what PostgreSQL said
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { log, sharedRoot = SHARED_ROOT } = options;
  const dataDir = path.resolve(options.dataDir);
  await mkdir(dataDir, { recursive: true, mode: 0o755 });
  const installed = await getEmbeddedProgram(options.programDir);
  const places = await listClusterPlaces(dataDir, sharedRoot);
  const account = await getServerAccount(places.map((place) => place.clusterDir));
  const place = await prepareClusterPlace(places, account);
  const program = (await canRun(installed, account)) ? installed : await copyProgram(installed, sharedRoot);
  if (place.moved || program !== installed) {
    log(
      `PostgreSQL does not run as root and its user cannot reach this folder: its ${describeMoved(place, program !== installed)}.`,
    );
  }

  const password = await getPassword(dataDir, place, program, account, log);
  if (!hasCluster(place)) await initialiseCluster(program, place, account, password);
  await requireSameVersion(program, place);
  const server = await joinOrStart({ program, place, account, password, settings: options.settings ?? {}, log });
  await createDatabase(addressOf(server.port, password, "postgres"));
  return {
    connectionString: addressOf(server.port, password),
    startedByUs: server.startedByUs,
    stop: () => stopServer(program, place, account),
  };
}

interface Launch {
  program: EmbeddedProgram;
  place: ClusterPlace;
  account: Account;
  password: string;
  settings: Readonly<Record<string, string>>;
  log: (line: string) => void;
}

async function joinOrStart(launch: Launch): Promise<{ port: number; startedByUs: boolean }> {
  let said = "";
  for (let attempt = 0; attempt < START_ATTEMPTS; attempt += 1) {
    const running = await joinRunning(launch);
    if (running !== null) {
      launch.log(`Joined the database server that was still running (port ${running}).`);
      return { port: running, startedByUs: false };
    }
    // Another program may take the free port before PostgreSQL does; then the next attempt finds another.
    const port = await findFreePort();
    const started = await startServer(launch, port);
    if (started === null) return { port, startedByUs: true };
    said = started;
  }
  throw new Error(`PostgreSQL did not start; its log ${launch.place.logFile} ends with: ${said}`);
}

/** @returns the port of the living server of this cluster, or null when there is none */
async function joinRunning({ place, password, log }: Launch): Promise<number | null> {
  const found = await findPostmasterFile(place.clusterDir);
  if (found === null) return null;
  const address = addressOf(found.port, password, "postgres");
  const deadline = Date.now() + ANSWER_MS;
  while (await isServerOf(found.pid, place.clusterDir)) {
    const failure = await tryConnection(address);
    if (failure === null) return found.port;
    if (failure.code === "28P01") {
      throw new Error(`The database in ${place.base} has another password than the one kept in the data folder.`);
    }
    if (Date.now() > deadline)
      throw new Error(`The database server (process ${found.pid}) runs but does not answer: stop it.`);
    await delay(POLL_MS);
  }
  log(`The database server was not stopped in order (process ${found.pid} is gone): it recovers by itself now.`);
  // PostgreSQL clears the file of a dead process itself, but stops before the number of another living one.
  await unlink(postmasterPath(place.clusterDir)).catch(() => undefined);
  return null;
}

/** @returns null when the server answers, else the end of its log */
async function startServer({ program, place, account, settings }: Launch, port: number): Promise<string | null> {
  await setLogAside(place);
  const all = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    log_timezone: "UTC",
    timezone: "UTC",
    ...settings,
  };
  const flags = Object.entries(all).map(([name, value]) => `-c ${name}=${value}`);
  const started = await runProgram(
    binary(program.folder, "pg_ctl"),
    [
      "start",
      "--wait",
      "--silent",
      `--timeout=${START_SECONDS}`,
      `--pgdata=${place.clusterDir}`,
      `--log=${place.logFile}`,
      `--options=-p ${port} ${flags.join(" ")}`,
    ],
    { account, silent: process.platform === "win32" },
  );
  if (started.code === 0) return null;
  const log = await readFile(place.logFile, "utf8").catch(() => "");
  return `${started.stderr.trim()} ${log.trim().split("\n").slice(-4).join(" ")}`.trim();
}

async function stopServer(program: EmbeddedProgram, place: ClusterPlace, account: Account): Promise<void> {
  const stopped = await runProgram(
    binary(program.folder, "pg_ctl"),
    ["stop", "--wait", "--silent", "--mode=fast", `--timeout=${STOP_SECONDS}`, `--pgdata=${place.clusterDir}`],
    { account },
  );
  if (stopped.code === 0) return;
  const found = await findPostmasterFile(place.clusterDir);
  if (found !== null && (await isServerOf(found.pid, place.clusterDir))) {
    throw new Error(`The database server (process ${found.pid}) did not stop: ${stopped.stderr.trim()}`);
  }
}

/**
 * The password of the data folder. Without its file, data outside the folder belongs to a data folder that was
 * deleted since: it is set aside, so that the new folder starts empty.
 */
async function getPassword(
  dataDir: string,
  place: ClusterPlace,
  program: EmbeddedProgram,
  account: Account,
  log: (line: string) => void,
): Promise<string> {
  const file = path.join(dataDir, "postgres-password");
  const kept = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (kept !== null && kept.trim() !== "") return kept.trim();
  if (hasCluster(place)) {
    if (!place.moved)
      throw new Error(`The file ${file} with the database's password is missing: put it back from a backup.`);
    await stopServer(program, place, account);
    const aside = `${place.clusterDir}.${new Date().toISOString().replaceAll(":", "")}`;
    await rename(place.clusterDir, aside);
    log(`The data folder ${dataDir} is new; the database of an earlier one of that name was set aside as ${aside}.`);
  }
  const password = randomBytes(24).toString("base64url");
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  return password;
}

async function requireSameVersion(program: EmbeddedProgram, place: ClusterPlace): Promise<void> {
  const made = (await readFile(path.join(place.clusterDir, "PG_VERSION"), "utf8")).trim();
  if (program.version.split(".")[0] === made) return;
  throw new Error(
    `The database in ${place.base} was made by PostgreSQL ${made}, and this is ${program.version}: dump it with the old version and load it with the new one.`,
  );
}

async function createDatabase(adminAddress: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminAddress });
  await client.connect();
  try {
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [DATABASE]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(DATABASE)}`);
  } finally {
    await client.end();
  }
}

async function tryConnection(connectionString: string): Promise<{ code?: string } | null> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("SELECT 1");
    return null;
  } catch (error) {
    return { code: (error as { code?: string }).code };
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function setLogAside({ logFile }: ClusterPlace): Promise<void> {
  const size = await stat(logFile).then(
    (found) => found.size,
    () => 0,
  );
  if (size > LOG_BYTES) await rename(logFile, `${logFile}.1`);
}

async function findFreePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === "object" && address !== null ? resolve(address.port) : reject(new Error()),
      );
    });
  });
}

function describeMoved(place: ClusterPlace, programMoved: boolean): string {
  const parts = [
    ...(programMoved ? ["program was copied"] : []),
    ...(place.moved ? [`data lies in ${place.base}`] : []),
  ];
  return parts.join(" and its ");
}
