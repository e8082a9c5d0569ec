import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, chown, copyFile, cp, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { bundlePortalStandIn, killAtOnce, startPortalStandIn } from "../testing/startPortalStandIn";
import { getEmbeddedProgram } from "./embeddedProgram";
import { getServerAccount } from "./serverAccount";
import { startEmbeddedPostgres, type EmbeddedPostgres } from "./startEmbeddedPostgres";

const isRoot = process.getuid?.() === 0;
/** A folder that every account may enter: the program as any account can run it, and the portal's stand-in. */
let open: string;
let programDir: string;
let bundle: string;
let dataDir: string;
let running: EmbeddedPostgres[] = [];
let log: string[] = [];

beforeAll(async () => {
  open = await openFolder("helsetabell-embedded-");
  programDir = path.join(open, "program");
  const installed = await getEmbeddedProgram();
  await cp(installed.folder, programDir, { recursive: true, verbatimSymlinks: true });
  bundle = path.join(open, "portal.cjs");
  await bundlePortalStandIn(bundle);
});
afterAll(async () => {
  await rm(open, { recursive: true, force: true });
});
beforeEach(async () => {
  dataDir = await openFolder("helsetabell-data-");
  [running, log] = [[], []];
});
afterEach(async () => {
  await Promise.all(running.map((server) => server.stop()));
  await rm(dataDir, { recursive: true, force: true });
});

describe("a first start", () => {
  test("gives a database in UTF-8 with checksums and Norwegian sort order, on the loopback address only", async () => {
    const server = await start({ dataDir, programDir });
    expect(server.startedByUs).toBe(true);
    expect(await ask(server, "SHOW server_encoding")).toBe("UTF8");
    expect(await ask(server, "SHOW data_checksums")).toBe("on");
    expect(await ask(server, "SHOW listen_addresses")).toBe("127.0.0.1");
    expect(await ask(server, "SHOW unix_socket_directories")).toBe("");
    expect(await ask(server, "SHOW fsync")).toBe("on");
    // In Norwegian the alphabet ends in Æ, Ø, Å, and Aa sorts as Å.
    const words = "unnest(ARRAY['Åsnes','Aasen','Ørland','Ærfugl','Askim','Zakariasen']) AS word";
    const sorted = `SELECT string_agg(word, ' ' ORDER BY word COLLATE "nb-NO-x-icu") FROM ${words}`;
    expect(await ask(server, sorted)).toBe("Askim Zakariasen Ærfugl Ørland Aasen Åsnes");
    expect(await ask(server, "SELECT upper('æøå')")).toBe("ÆØÅ");
  });

  test("keeps a random password that nobody else may read, and lets nobody in without it", async () => {
    const server = await start({ dataDir, programDir });
    const file = path.join(dataDir, "postgres-password");
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await readFile(file, "utf8")).trim().length).toBeGreaterThanOrEqual(32);
    const guess = new URL(server.connectionString);
    guess.password = "helsetabell";
    await expect(query(guess.toString(), "SELECT 1")).rejects.toThrow("password authentication failed");
  });

  test("keeps what was written over an orderly stop", async () => {
    const first = await start({ dataDir, programDir });
    await ask(first, "CREATE TABLE note AS SELECT 'kept' AS text");
    await first.stop();
    const second = await start({ dataDir, programDir });
    expect(second.startedByUs).toBe(true);
    expect(await ask(second, "SELECT text FROM note")).toBe("kept");
  });
});

describe("after something was killed", () => {
  test("a second portal is refused while the first lives; when the first is killed, the next joins its database", async () => {
    const { child, report } = await startPortalStandIn(bundle, { dataDir, programDir });
    const refused = await startPortalStandIn(bundle, { dataDir, programDir });
    expect(refused.report.error).toContain(`already running on the data folder ${dataDir} (process ${child.pid})`);

    await query(report.connectionString ?? "", "CREATE TABLE note AS SELECT 'kept' AS text");
    await killAtOnce(child);
    const next = await startPortalStandIn(bundle, { dataDir, programDir });
    expect(next.report).toMatchObject({ connectionString: report.connectionString, startedByUs: false });
    expect(await query(next.report.connectionString ?? "", "SELECT text FROM note")).toBe("kept");

    next.child.kill("SIGTERM");
    await once(next.child, "exit");
    await expect(query(report.connectionString ?? "", "SELECT 1")).rejects.toThrow("ECONNREFUSED");
  });

  test("a killed database recovers what was committed", async () => {
    const first = await start({ dataDir, programDir });
    await ask(first, "CREATE TABLE note AS SELECT 'kept' AS text");
    process.kill(await readServerPid(), "SIGKILL");
    const second = await start({ dataDir, programDir });
    expect(second.startedByUs).toBe(true);
    expect(await ask(second, "SELECT text FROM note")).toBe("kept");
    expect(log.join(" ")).toContain("was not stopped in order");
  });

  test("a left-over process file whose number another program of the same account carries now does not bar the start", async () => {
    const first = await start({ dataDir, programDir });
    const file = path.join(dataDir, "postgres", "cluster", "postmaster.pid");
    const left = await readFile(file, "utf8");
    await first.stop();
    const account = await getServerAccount([]);
    const stranger = spawn("/bin/sh", ["-c", "read line"], {
      ...account,
      cwd: "/",
      stdio: ["pipe", "ignore", "ignore"],
    });
    await once(stranger, "spawn");
    await writeFile(file, left.replace(/^\d+/, String(stranger.pid)));
    const second = await start({ dataDir, programDir });
    expect(second.startedByUs).toBe(true);
    stranger.kill();
  });
});

describe("who runs it and where", () => {
  test("an ordinary user gets a server of their own, with the data in the data folder", async () => {
    const account = await getServerAccount([]);
    if (account !== undefined) await chown(dataDir, account.uid, account.gid);
    // Root's own Node may lie in a home folder that the account cannot enter.
    const node = path.join(open, "node");
    await copyFile(process.execPath, node);
    const { child, report } = await startPortalStandIn(bundle, { dataDir, programDir }, { account, node });
    expect(report).toMatchObject({ startedByUs: true, log: [] });
    const owner = account?.uid ?? process.getuid?.();
    expect(owner).not.toBe(0);
    expect((await stat(path.join(dataDir, "postgres", "cluster", "PG_VERSION"))).uid).toBe(owner);
    child.kill("SIGTERM");
    await once(child, "exit");
  });

  test("in a home folder with mode 700, root's program and data go where the server's user reaches them, in one line of log; an ordinary user's stay", async () => {
    const home = path.join(dataDir, "home");
    const sharedRoot = path.join(open, "shared");
    await mkdir(home, { mode: 0o700 });
    await symlink(programDir, path.join(home, "program"));
    const closed = { dataDir: path.join(home, "data"), programDir: path.join(home, "program"), sharedRoot };

    const first = await start(closed);
    await ask(first, "CREATE TABLE note AS SELECT 'kept' AS text");
    const folder = String(await ask(first, "SHOW data_directory"));
    if (isRoot) {
      expect(log).toHaveLength(1);
      expect(log[0]).toContain("program was copied and its data lies in ");
      expect(log[0]).toContain(path.dirname(folder));
      expect(folder.startsWith(sharedRoot)).toBe(true);
    } else {
      expect(log).toEqual([]);
      expect(folder).toBe(path.join(home, "data", "postgres", "cluster"));
    }
    await first.stop();
    const second = await start(closed);
    expect(await ask(second, "SELECT text FROM note")).toBe("kept");
    expect(await ask(second, "SHOW data_directory")).toBe(folder);
  });

  test("a data folder that was deleted and made anew starts empty, and what lay elsewhere for it is set aside", async () => {
    const home = path.join(dataDir, "home");
    await mkdir(home, { mode: 0o700 });
    const closed = { dataDir: path.join(home, "data"), programDir, sharedRoot: path.join(open, "shared") };
    const first = await start(closed);
    await ask(first, "CREATE TABLE note AS SELECT 'old' AS text");
    await first.stop();
    await rm(closed.dataDir, { recursive: true });
    const second = await start(closed);
    expect(await ask(second, "SELECT to_regclass('note')::text")).toBeNull();
    if (isRoot) expect(log.join(" ")).toContain("set aside as");
  });
});

describe("where it cannot run", () => {
  test("a platform without a build is told to set DATABASE_URL", async () => {
    await expect(getEmbeddedProgram(null)).rejects.toThrow(
      /^No embedded PostgreSQL is built for this platform .*DATABASE_URL/,
    );
  });

  test("a build that the system cannot load, such as on musl, is told to set DATABASE_URL", async () => {
    const folder = path.join(dataDir, "foreign");
    await mkdir(path.join(folder, "bin"), { recursive: true });
    await writeFile(path.join(folder, "bin", "postgres"), "#!/nowhere/ld-linux\n", { mode: 0o755 });
    const started = start({ dataDir, programDir: folder });
    await expect(started).rejects.toThrow(/^The embedded PostgreSQL does not run on this platform .*DATABASE_URL/);
  });
});

test("the installed build is PostgreSQL 18", async () => {
  expect((await getEmbeddedProgram()).version).toMatch(/^18\./);
});

async function start(options: Omit<Parameters<typeof startEmbeddedPostgres>[0], "log">): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ ...options, log: (line) => log.push(line) });
  running.push(server);
  return server;
}

async function ask(server: EmbeddedPostgres, statement: string): Promise<unknown> {
  return await query(server.connectionString, statement);
}

/** @returns the first value of the first row */
async function query(connectionString: string, statement: string): Promise<unknown> {
  const client = new pg.Client({ connectionString });
  // A server that is killed under the test breaks the connection; the question itself reports it.
  client.on("error", () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(statement);
    return Object.values(rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

async function readServerPid(): Promise<number> {
  return Number((await readFile(path.join(dataDir, "postgres", "cluster", "postmaster.pid"), "utf8")).split("\n")[0]);
}

async function openFolder(prefix: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), prefix));
  await chmod(folder, 0o755);
  return folder;
}
