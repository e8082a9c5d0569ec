import { createHash, randomBytes } from "node:crypto";
import { createWriteStream, existsSync } from "node:fs";
import { link, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import yazl from "yazl";
import { version } from "~/package.json";
import { MANIFEST_NAME, writeManifest, type BackupManifest, type BackupTable } from "./backupManifest";
import { COPY_FORMAT, listColumns, settleCopying } from "./copySettings";
import { listSequences, listTables, quoted, type Table } from "./listTables";

/**
 * Writes all tables of the portal, as they stood at one moment, into one zip. The portal may go on meanwhile. The file
 * appears under its name only when it is whole and on the disk; nobody but its owner may read it.
 * @param connectionString as the owner of the tables
 * @param file must not exist
 * @returns what the backup says of itself
 * @throws {Error} one sentence when the file is there already or the database is not migrated, else what went wrong
 */
export async function writeBackup(connectionString: string, file: string): Promise<BackupManifest> {
  const target = path.resolve(file);
  const taken = new Error(`${target} is there already: choose another name, or move that file away.`);
  if (existsSync(target)) throw taken;
  const draft = `${target}.partial-${randomBytes(6).toString("hex")}`;
  const client = new pg.Client({ connectionString, application_name: "helsetabell backup" });
  await client.connect();
  try {
    await settleCopying(client);
    await client.query("BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const written = await writeZip(client, draft);
    // A link, unlike a new name, takes nobody's place. Some file systems have none.
    await link(draft, target).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code === "EEXIST" || existsSync(target)) throw taken;
      await rename(draft, target);
    });
    await syncFolder(path.dirname(target));
    return written;
  } finally {
    await rm(draft, { force: true });
    await client.end();
  }
}

async function writeZip(client: pg.Client, file: string): Promise<BackupManifest> {
  const about = await describeDatabase(client);
  const tables = await listTables(client);
  const sequences = await listSequences(client);
  const zip = new yazl.ZipFile();
  const output = zip.outputStream as Readable;
  zip.on("error", (error: Error) => output.destroy(error));
  const written: BackupTable[] = [];
  let manifest: BackupManifest | undefined;
  // The entries are read in their turn, one at a time: so the manifest knows of all the others.
  for (const table of tables)
    zip.addReadStreamLazy(nameFile(table), entryOptions(about.takenAt), (handOver) =>
      handOver(
        null,
        readTable(client, table, (one) => written.push(one)),
      ),
    );
  zip.addReadStreamLazy(MANIFEST_NAME, entryOptions(about.takenAt), (handOver) => {
    const content = { ...about, tables: written, sequences };
    manifest = { format: "helsetabell-backup", formatVersion: 1, ...content };
    handOver(null, Readable.from([writeManifest(content)], { objectMode: false }));
  });
  zip.end();
  // Flushed: on the disk before it is closed.
  await pipeline(output, createWriteStream(file, { flags: "wx", mode: 0o600, flush: true }));
  if (manifest === undefined) throw new Error("The backup ended before its manifest.");
  return manifest;
}

/** The rows of a table as CSV; says what it has read once it is through. */
function readTable(client: pg.Client, table: Table, onRead: (read: BackupTable) => void): Readable {
  const hash = createHash("sha256");
  let bytes = 0;
  const rows = client.query(
    copyTo(`COPY (SELECT ${listColumns(table.columns)} FROM ${quoted(table)}) TO STDOUT WITH (${COPY_FORMAT})`),
  );
  const watched = new Transform({
    transform(chunk: Buffer, _encoding, next) {
      hash.update(chunk);
      bytes += chunk.length;
      next(null, chunk);
    },
    flush(done) {
      // Of the same snapshot, since it is the same transaction.
      client.query<{ count: string }>(`SELECT count(*)::text AS count FROM ${quoted(table)}`).then(
        ({ rows: [row] }) => {
          onRead({ ...table, rows: Number(row?.count), file: nameFile(table), bytes, sha256: hash.digest("hex") });
          done();
        },
        (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
      );
    },
  });
  rows.on("error", (error) => watched.destroy(error));
  return rows.pipe(watched);
}

async function describeDatabase(
  client: pg.Client,
): Promise<
  Pick<BackupManifest, "productVersion" | "postgresVersion" | "takenAt" | "migrations" | "jobQueueVersion" | "queues">
> {
  const there = await client.query<{ migrated: boolean }>(
    "SELECT to_regclass('drizzle.__drizzle_migrations') IS NOT NULL AND to_regclass('pgboss.version') IS NOT NULL AS migrated",
  );
  if (!there.rows[0]?.migrated) throw new Error("This database holds no portal: there is nothing to back up.");
  const { rows } = await client.query<{ postgres: string; at: Date; jobs: number; queues: string[] }>(
    `SELECT current_setting('server_version') AS postgres, now() AS at, version AS jobs,
       (SELECT array_agg(name ORDER BY name) FROM pgboss.queue) AS queues FROM pgboss.version`,
  );
  const migrations = await client.query<{ hash: string; when: string }>(
    "SELECT hash, created_at::text AS when FROM drizzle.__drizzle_migrations ORDER BY created_at",
  );
  const [row] = rows;
  if (row === undefined) throw new Error("The job queue of this database is not installed: run npm run migrate first.");
  return {
    productVersion: version,
    postgresVersion: row.postgres,
    takenAt: row.at.toISOString(),
    migrations: migrations.rows.map(({ hash, when }) => ({ hash, when: Number(when) })),
    jobQueueVersion: row.jobs,
    queues: row.queues ?? [],
  };
}

const nameFile = ({ schema, name }: Table): string => `tables/${schema}.${name}.csv`;

const entryOptions = (takenAt: string) => ({ mtime: new Date(takenAt), mode: 0o100600 });

/** The name itself must outlive a power cut; where a folder can't be opened, such as on Windows, it does without. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
