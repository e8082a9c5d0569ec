import { createHash, randomBytes } from "node:crypto";
import { chmod, cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { createPortal } from "~/app/portal";
import { addOpenCases } from "~/app/testing/addOpenCases";
import { createTestPortal, wholeDraft, type TestPortal } from "~/app/testing/createTestPortal";
import { deliverWhole } from "~/app/testing/deliverWhole";
import { grantCase, submitCase } from "~/app/testing/makeCase";
import { startMailServer } from "~/app/testing/startMailServer";
import { erasePayloads } from "~/app/usecases/erasePayloads";
import { saveDraft } from "~/app/usecases/saveDraft";
import { startDraft } from "~/app/usecases/startDraft";
import { env } from "~/schemas/env";
import { createPool } from "../client";
import { openCommandDatabase } from "../commandDatabase";
import { isMigrated, migrate } from "../migrate";
import { listKnownMigrations, withMigrationsUpTo } from "../migrationsUpTo";
import { getEmbeddedProgram } from "../server/embeddedProgram";
import { createTestDatabase } from "../testing/createTestDatabase";
import { createEmptyDatabase, dropDatabase, portalAddress } from "../testing/testServer";
import { openBackup } from "./openBackup";
import { restoreBackup } from "./restoreBackup";
import { verifyChains } from "./verifyChains";
import { writeBackup } from "./writeBackup";

let harness: TestPortal;
let folder: string;
let caseId: string;
let made: string[] = [];

/** A portal with cases in several states, texts that are hard to quote, files, erased texts and waiting mail. */
beforeAll(async () => {
  harness = await createTestPortal();
  folder = await mkdtemp(path.join(tmpdir(), "helsetabell-backup-"));
  await chmod(folder, 0o755);
  const { portal, person } = harness;
  const { deps } = portal;
  const [ingrid, marit, administrator] = [person("ingrid"), person("marit"), person("administrator")];
  caseId = await grantCase(portal, { applicant: ingrid, caseworker: marit });
  await deliverWhole(portal, { applicationId: caseId, actor: person("unit-fhi"), unitId: "fhi" });
  await erasePayloads(deps, { applicationId: caseId, actor: administrator, sequences: [2] });
  const open = { applicantId: ingrid.id, caseworkerId: marit.id, content: wholeDraft, count: 10 };
  await addOpenCases(deps, { ...open, from: "2026-03-02" });
  const owner = { accountId: null, browserHash: "a browser's" };
  const draftId = await startDraft(deps, owner, "nn");
  await saveDraft(deps, owner, draftId, { baseVersion: 1, changes: { useDescription: 'Å "sitere",\r\n\\. og\t\\N' } });
  const { pool } = harness.database;
  await pool.query(
    `INSERT INTO stored_file (sha256, size, media_type, name, bytes) VALUES ('x', 512, 'text/csv', '"a, b"; c.csv', $1)`,
    [Buffer.from(Array.from({ length: 512 }, (_, index) => index % 256))],
  );
  await pool.query(
    `INSERT INTO setting (name, value) VALUES ('empty', '""'), ('null', 'null'), ('deep', '{"a": [1.50, "\\u00e5\\n"]}')`,
  );
  await pool.query(
    `INSERT INTO access_log (at, account_id, application_id, action, method, outcome, path, request_id)
     VALUES ('2026-10-25T00:59:59.999Z', $1, $2, 'case.read', 'GET', 'opened', '/', ''), ('1999-12-31T23:59:59.001Z', $1, $2, '', '', '', E'\\\\.', E'\\n')`,
    [marit.id, caseId],
  );
  await pool.query("INSERT INTO rate_limit (key, points, expire) VALUES ('k', 3, 1790000000123)");
  await pool.query(
    `INSERT INTO erasure (rule, subject, subject_id, counts) VALUES ('draft', 'draft', '1', '{"draft": 1}')`,
  );
});
beforeEach(() => {
  made = [];
});
afterAll(async () => {
  await harness.close();
  await rm(folder, { recursive: true, force: true });
});

const newFile = () => path.join(folder, `${randomBytes(6).toString("hex")}.zip`);
const appRole = () => inject("testServer").appRole.name;

async function inEmptyDatabase<Value>(
  work: (connectionString: string, pool: pg.Pool) => Promise<Value>,
): Promise<Value> {
  const server = inject("testServer");
  const name = `${server.templateName}_restored_${randomBytes(4).toString("hex")}`;
  const connectionString = await createEmptyDatabase(server, name);
  const pool = createPool(connectionString, { max: 2 });
  try {
    return await work(connectionString, pool);
  } finally {
    await pool.end();
    await dropDatabase(server, name);
  }
}

/** Every row of every table and where every sequence stands, as text, found without the code under test. */
async function readAll(pool: pg.Pool): Promise<Record<string, string[]>> {
  const tables = await pool.query<{ name: string }>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname IN ('public', 'drizzle', 'pgboss') AND c.relkind IN ('r', 'p')`,
  );
  const all: Record<string, string[]> = {};
  for (const { name } of tables.rows) {
    const { rows } = await pool.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t ORDER BY 1`);
    all[name] = rows.map(({ row }) => row);
  }
  const sequences = await pool.query<{ row: string }>(
    "SELECT schemaname || '.' || sequencename || ' ' || coalesce(last_value::text, '-') AS row FROM pg_sequences ORDER BY 1",
  );
  all.sequences = sequences.rows.map(({ row }) => row);
  return all;
}

describe("a backup restored into an empty database", () => {
  test("is the same, row by row; the chains hold, and the portal goes on where it stood, waiting mail included", async () => {
    // What the job queue notes of its own housekeeping must not move between reading and writing.
    await harness.portal.closeJobs();
    const source = await readAll(harness.database.pool);
    const filled = Object.entries(source).filter(([, rows]) => rows.length > 0);
    expect(filled.length).toBeGreaterThan(30);
    const file = newFile();
    await writeBackup(harness.database.connectionString, file);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const waiting = await harness.database.pool.query(
      "SELECT 1 FROM pgboss.job WHERE name = 'mail' AND state = 'created'",
    );
    expect(waiting.rowCount).toBeGreaterThan(0);

    await inEmptyDatabase(async (connectionString, pool) => {
      const { cases, broken } = await restoreBackup(connectionString, file, appRole());
      expect({ cases, broken }).toEqual({ cases: 11, broken: [] });
      const restored = await readAll(pool);
      // The queues of this build are looked over again after loading.
      const withoutTime = (rows: string[] = []) => rows.map((row) => row.replace(/"[^"]*"\)$/, ""));
      expect(withoutTime(restored["pgboss.queue"])).toEqual(withoutTime(source["pgboss.queue"]));
      expect({ ...restored, "pgboss.queue": [] }).toEqual({ ...source, "pgboss.queue": [] });

      const mailServer = await startMailServer();
      const address = portalAddress(inject("testServer"), connectionString);
      const portal = await createPortal({
        env: env.parse({ DATABASE_URL: address, DEMO: "1", DEMO_ON_REAL_DATABASE: "1", SMTP_URL: mailServer.url }),
        pool: createPool(address),
        connectionString: address,
        baseUrl: "http://portal.example",
        programs: "build",
        log: { info: () => undefined, error: () => undefined },
      });
      try {
        const record = await portal.read.applications.find(caseId);
        expect(record?.state.parts.find(({ unitId }) => unitId === "fhi")?.status).toBe("delivered");
        await mailServer.arrived(waiting.rowCount ?? 0);
        // Numbers go on after the last one given.
        const next = await submitCase(portal, harness.person("ingrid"));
        expect((await portal.read.events.listEnvelopes(next)).length).toBeGreaterThan(0);
      } finally {
        await portal.close();
        await mailServer.close();
      }

      // What somebody with the owner's password does to the log shows.
      const client = await pool.connect();
      await client.query(
        `ALTER TABLE application_event DISABLE TRIGGER USER;
         UPDATE application_event SET actor_id = 'nobody' WHERE application_id = '${caseId}' AND sequence = 3`,
      );
      const found = await verifyChains(client).finally(() => client.release());
      expect(found.broken).toMatchObject([{ sequence: 3, kind: "content" }]);
    });
  });

  test("holds one moment, though the portal goes on writing", async () => {
    const { portal, database } = harness;
    const count = async (pool: pg.Pool) =>
      Number((await pool.query<{ n: string }>("SELECT count(*)::text AS n FROM application")).rows[0]?.n);
    const before = await count(database.pool);
    const file = newFile();
    let stopped = false;
    const writer = async () => {
      while (!stopped) made.push(await submitCase(portal, harness.person("tomasz")));
    };
    const writing = Promise.all([writer(), writer()]);
    await writeBackup(database.connectionString, file);
    stopped = true;
    await writing;
    await inEmptyDatabase(async (connectionString, pool) => {
      const { cases, broken } = await restoreBackup(connectionString, file, null);
      expect(broken).toEqual([]);
      expect(cases).toBeGreaterThanOrEqual(before);
      expect(cases).toBeLessThanOrEqual(before + made.length);
      // Written in one transaction, so each belongs to the snapshot with all of the others or not at all.
      const { rows } = await pool.query<{ counted: string; cases: string; sent: string; logged: string }>(
        `SELECT (SELECT sum(last_number) FROM application_counter)::text AS counted, (SELECT count(*) FROM application)::text AS cases,
           (SELECT count(DISTINCT application_id) FROM submission)::text AS sent,
           (SELECT count(DISTINCT application_id) FROM application_event)::text AS logged`,
      );
      expect(rows[0]).toEqual({ counted: `${cases}`, cases: `${cases}`, sent: `${cases}`, logged: `${cases}` });
    });
  });

  test("of an earlier version is brought to this one", async () => {
    const earlier = (await listKnownMigrations()).find(({ name }) => name === "0003_casework");
    const file = newFile();
    await inEmptyDatabase(async (connectionString, pool) => {
      await withMigrationsUpTo(earlier?.when ?? 0, (migrationsFolder) =>
        migrate(connectionString, { migrationsFolder }),
      );
      await pool.query("INSERT INTO account (name, email) VALUES ('Ingrid Fjellvang', 'ingrid@fjordvik.example')");
      await pool.query("INSERT INTO session (token_hash) VALUES ('hash')");
      await writeBackup(connectionString, file);
    });
    await inEmptyDatabase(async (connectionString, pool) => {
      await restoreBackup(connectionString, file, appRole());
      expect(await isMigrated(pool)).toBe(true);
      const { rows } = await pool.query("SELECT email, language, erased_at FROM account");
      expect(rows).toEqual([{ email: "ingrid@fjordvik.example", language: "nb", erased_at: null }]);
    });
    // The other way round the newer tables are there already, and what is loaded would not be brought forward.
    const newer = await createTestDatabase();
    await expect(restoreBackup(newer.connectionString, file, null)).rejects.toThrow("newer version than the backup");
    await newer.drop();
  });
});

describe("what can't be trusted is refused, and nothing is written", () => {
  let file: string;
  let bytes: Buffer;
  beforeAll(async () => {
    file = newFile();
    await writeBackup(harness.database.connectionString, file);
    bytes = await readFile(file);
  });

  /** Restores it into a database without tables, which must stay so. */
  async function refusal(content: Buffer): Promise<unknown> {
    const altered = newFile();
    await writeFile(altered, content);
    return await inEmptyDatabase(async (connectionString, pool) => {
      const error: unknown = await restoreBackup(connectionString, altered, null).then(
        () => new Error("it was restored"),
        (reason: unknown) => reason,
      );
      const tables = await pool.query("SELECT 1 FROM pg_tables WHERE schemaname IN ('public', 'drizzle', 'pgboss')");
      expect(tables.rowCount).toBe(0);
      return error;
    });
  }

  test("cut off", async () => {
    expect(await refusal(bytes.subarray(0, bytes.length - 100))).toMatchObject({
      message: expect.stringContaining("is no whole zip") as string,
    });
    expect(await refusal(Buffer.alloc(0))).toMatchObject({
      message: expect.stringContaining("no whole zip") as string,
    });
  });

  test("with a bit that flipped, wherever it lies: refused, or nothing of what it says has changed", async () => {
    const { manifest, close } = await openBackup(file);
    close();
    let refused = 0;
    const step = Math.floor(bytes.length / 60);
    for (let place = 17; place < bytes.length; place += step) {
      const altered = Buffer.from(bytes);
      altered.writeUInt8(altered.readUInt8(place) ^ (1 << (place % 8)), place);
      const name = newFile();
      await writeFile(name, altered);
      const opened = await openBackup(name).catch((error: Error) => error);
      if (opened instanceof Error) refused += 1;
      else {
        expect(opened.manifest).toEqual(manifest);
        for (const table of manifest.tables) {
          const hash = createHash("sha256");
          for await (const chunk of await opened.readTable(table)) hash.update(chunk as Buffer);
          expect(hash.digest("hex")).toBe(table.sha256);
        }
        opened.close();
      }
      await rm(name);
    }
    expect(refused).toBeGreaterThan(50);
  });

  test("with a bit that flipped in the rows of a table", async () => {
    const altered = Buffer.from(bytes);
    const place = altered.indexOf("tables/public.application_event.csv") + 200;
    altered.writeUInt8(altered.readUInt8(place) ^ 1, place);
    expect(await refusal(altered)).toMatchObject({
      message: expect.stringMatching(/application_event\.csv .* is damaged or altered/) as string,
    });
  });

  test("another file", async () => {
    expect(await refusal(Buffer.from("PK? not quite"))).toMatchObject({
      message: expect.stringContaining("something else than a backup") as string,
    });
    const workbook = await readFile(path.resolve("fixtures/workbooks/hjerteinfarkt-fylke-kjonn-alder.xlsx"));
    expect(await refusal(workbook)).toMatchObject({
      message: expect.stringContaining("no backup of Helsetabell") as string,
    });
  });

  test("of a later version", async () => {
    const later = await createTestDatabase();
    const backup = newFile();
    await later.pool.query(
      `INSERT INTO drizzle.__drizzle_migrations (hash, created_at) VALUES ('${"f".repeat(64)}', 9e12)`,
    );
    await writeBackup(later.connectionString, backup);
    await later.drop();
    expect(await refusal(await readFile(backup))).toMatchObject({
      message: expect.stringContaining("restore it with that version or a newer one") as string,
    });
  });

  test("into a database that has rows", async () => {
    const { pool, connectionString } = harness.database;
    const count = async () => (await pool.query<{ n: string }>("SELECT count(*) AS n FROM application")).rows[0]?.n;
    const before = await count();
    await expect(restoreBackup(connectionString, file, null)).rejects.toThrow(/not empty .* Nothing was changed/);
    expect(await count()).toBe(before);
  });

  test("and a backup never takes another file's place, nor leaves a part of one behind", async () => {
    await writeFile(path.join(folder, "there"), "mine");
    await expect(writeBackup(harness.database.connectionString, path.join(folder, "there"))).rejects.toThrow(
      "is there already",
    );
    expect(await readFile(path.join(folder, "there"), "utf8")).toBe("mine");
    await inEmptyDatabase(async (connectionString) => {
      await expect(writeBackup(connectionString, newFile())).rejects.toThrow("holds no portal");
    });
    expect((await readdir(folder)).filter((name) => name.includes("partial"))).toEqual([]);
  });
});

test("no rule of the database acts on rows as they are loaded", async () => {
  // pg_trigger.tgtype: bit 2 stands for INSERT.
  const { rows } = await harness.database.pool.query(
    "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgtype & 4 <> 0",
  );
  expect(rows).toEqual([]);
});

test("the embedded database is backed up beside a running portal, and without one", async () => {
  const dataDir = path.join(folder, "data");
  const programDir = path.join(folder, "program");
  await cp((await getEmbeddedProgram()).folder, programDir, { recursive: true, verbatimSymlinks: true });
  const embedded = { programDir, sharedRoot: path.join(folder, "shared") };
  const open = (beside: boolean) =>
    openCommandDatabase({ DATA_DIR: dataDir }, { beside, log: () => undefined, embedded });
  const rowsOf = async (file: string) => {
    const { manifest, close } = await openBackup(file);
    close();
    return manifest.tables.find(({ name }) => name === "setting")?.rows;
  };
  const [first, second] = [newFile(), newFile()];

  const running = await open(false);
  try {
    await migrate(running.connectionString);
    const client = new pg.Client({ connectionString: running.connectionString });
    await client.connect();
    await client.query("INSERT INTO setting (name, value) VALUES ('a', '1')");
    await expect(open(false)).rejects.toThrow("already running");
    const beside = await open(true);
    await writeBackup(beside.connectionString, first);
    await beside.close();
    await client.query("INSERT INTO setting (name, value) VALUES ('b', '2')");
    await client.end();
  } finally {
    await running.close();
  }
  expect(await rowsOf(first)).toBe(1);

  const alone = await open(true);
  await writeBackup(alone.connectionString, second);
  await alone.close();
  expect(await rowsOf(second)).toBe(2);
  await expect(new pg.Client({ connectionString: alone.connectionString }).connect()).rejects.toThrow("ECONNREFUSED");
});
