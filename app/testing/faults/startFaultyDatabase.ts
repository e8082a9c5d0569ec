import { chmod, mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import { migrate } from "~/db/migrate";
import { lockDataDir } from "~/db/server/lockDataDir";
import { startEmbeddedPostgres, type EmbeddedPostgres } from "~/db/server/startEmbeddedPostgres";
import { startDatabaseProxy, type DatabaseProxy } from "./startDatabaseProxy";

export interface FaultyDatabase {
  /** The portal's address of it: a proxy that stays while the server behind it comes and goes. */
  connectionString: string;
  /** The server itself, for whoever looks on. It changes with each start. */
  directConnectionString(): string;
  proxy: DatabaseProxy;
  /** Ends the server and every process of it as a power cut would, without a word to anybody. */
  killServer(): Promise<void>;
  /** Stops the server in order, ending what its clients do: PostgreSQL's mode `fast`. */
  stopServer(): Promise<void>;
  /** Starts the server again; it recovers by itself. */
  startServer(): Promise<void>;
  /** Runs a statement as the owner, past the proxy. */
  run(statement: string, values?: unknown[]): Promise<Record<string, unknown>[]>;
  /** The same, connected to another database than the portal's, which nobody may be connected to meanwhile. */
  runElsewhere(statement: string): Promise<void>;
  /** The account that the server runs as. */
  owner(): Promise<{ uid: number; gid: number }>;
  close(): Promise<void>;
}

const pollMs = 20;

/**
 * A PostgreSQL of its own in the temporary folder, with the settings that it has in use: what it has acknowledged is
 * on disk. It can be killed and started again at one lasting address.
 */
export async function startFaultyDatabase(): Promise<FaultyDatabase> {
  const dataDir = await mkdtemp(path.join(tmpdir(), "helsetabell-test-faults-"));
  await chmod(dataDir, 0o755);
  const lock = await lockDataDir(dataDir);
  const start = () =>
    startEmbeddedPostgres({ dataDir, sharedRoot: path.join(dataDir, "shared"), log: () => undefined });
  let server: EmbeddedPostgres = await start();
  const proxy = await startDatabaseProxy(portOf(server.connectionString));
  await migrate(server.connectionString);
  const address = new URL(server.connectionString);
  address.port = String(proxy.port);

  async function postmasterPid(): Promise<number> {
    const client = new pg.Client({ connectionString: server.connectionString });
    await client.connect();
    const { rows } = await client.query<{ file: string }>("SELECT pg_read_file('postmaster.pid') AS file");
    await client.end();
    return Number(rows[0]?.file.split("\n")[0]);
  }

  return {
    connectionString: address.toString(),
    directConnectionString: () => server.connectionString,
    proxy,
    async killServer() {
      const postmaster = await postmasterPid();
      const all = [postmaster, ...(await childrenOf(postmaster))];
      for (const pid of all) killNow(pid);
      while (all.some(isAlive)) await delay(pollMs);
    },
    stopServer: () => server.stop(),
    async startServer() {
      server = await start();
      proxy.setTarget(portOf(server.connectionString));
    },
    async run(statement, values) {
      const client = new pg.Client({ connectionString: server.connectionString });
      await client.connect();
      try {
        return (await client.query<Record<string, unknown>>(statement, values)).rows;
      } finally {
        await client.end();
      }
    },
    async runElsewhere(statement) {
      const elsewhere = new URL(server.connectionString);
      elsewhere.pathname = "/postgres";
      const client = new pg.Client({ connectionString: elsewhere.toString() });
      await client.connect();
      try {
        await client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'helsetabell'");
        await client.query(statement);
      } finally {
        await client.end();
      }
    },
    async owner() {
      const { uid, gid } = await stat(`/proc/${await postmasterPid()}`);
      return { uid, gid };
    },
    async close() {
      await proxy.close();
      await server.stop();
      await lock.release();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

const portOf = (connectionString: string) => Number(new URL(connectionString).port);

function killNow(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It ended with its parent.
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The processes whose parent it is, as Linux's /proc tells. */
async function childrenOf(parent: number): Promise<number[]> {
  const pids = (await readdir("/proc")).map(Number).filter((pid) => pid > 0);
  const parents = await Promise.all(
    pids.map(async (pid) => {
      const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
      // "pid (name) state parent …"; the name may hold blanks and brackets.
      return Number(text.slice(text.lastIndexOf(")") + 2).split(" ")[1]);
    }),
  );
  return pids.filter((_, at) => parents[at] === parent);
}
