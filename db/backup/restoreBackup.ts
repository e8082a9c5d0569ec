import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { migrateOn, readJobQueueVersion, takingTurns } from "../migrate";
import { listKnownMigrations, withMigrationsUpTo } from "../migrationsUpTo";
import type { BackupManifest } from "./backupManifest";
import { listColumns, LOAD_FORMAT, settleCopying } from "./copySettings";
import { listTables, quoted, type Table } from "./listTables";
import { openBackup, type OpenBackup } from "./openBackup";
import { verifyChains, type BrokenCase } from "./verifyChains";

export interface Restored {
  manifest: BackupManifest;
  rows: number;
  cases: number;
  /** Cases whose event log did not hold when the backup was made already: no byte has changed since. */
  broken: BrokenCase[];
}

/**
 * Restores a backup into an empty database and brings it to the schema of this build. The file is read through and
 * checked first; then all of it is loaded, or nothing.
 * @param connectionString as the owner of the database
 * @param appRole the portal's own role where it is another: gets its rights afterwards
 * @throws {Error} one sentence when the file can't be trusted, is of a newer version, or the database is not empty
 */
export async function restoreBackup(connectionString: string, file: string, appRole: string | null): Promise<Restored> {
  const backup = await openBackup(file);
  try {
    await requireKnownVersion(backup.manifest);
    return await takingTurns(connectionString, async (client) => {
      await requireRoomFor(client, backup.manifest);
      const newest = newestOf(backup.manifest);
      await withMigrationsUpTo(newest, (migrationsFolder) => migrateOn(client, { migrationsFolder }));
      const verified = await load(client, backup);
      await migrateOn(client, { appRole });
      await client.query("ANALYZE");
      const rows = backup.manifest.tables.reduce((sum, table) => sum + table.rows, 0);
      return { manifest: backup.manifest, rows, ...verified };
    });
  } finally {
    backup.close();
  }
}

const newestOf = ({ migrations }: BackupManifest): number => Math.max(...migrations.map(({ when }) => when));

async function requireKnownVersion({ migrations, productVersion, jobQueueVersion }: BackupManifest): Promise<void> {
  const known = new Set((await listKnownMigrations()).map(({ hash }) => hash));
  if (migrations.some(({ hash }) => !known.has(hash)))
    throw new Error(
      `The backup was made by another version of the portal (${productVersion}), with changes of the database that this one does not know: restore it with that version or a newer one.`,
    );
  if (jobQueueVersion !== readJobQueueVersion())
    throw new Error(
      `The backup's job queue has version ${jobQueueVersion} and this portal wants ${readJobQueueVersion()}: restore it with the version of the portal that made it (${productVersion}), then migrate.`,
    );
}

async function requireRoomFor(client: pg.Client, manifest: BackupManifest): Promise<void> {
  await requireEmpty(client);
  const there = await client.query<{ migrated: boolean }>(
    "SELECT to_regclass('drizzle.__drizzle_migrations') IS NOT NULL AS migrated",
  );
  if (!there.rows[0]?.migrated) return;
  const newer = await client.query("SELECT 1 FROM drizzle.__drizzle_migrations WHERE created_at > $1 LIMIT 1", [
    newestOf(manifest),
  ]);
  if (newer.rowCount !== 0)
    throw new Error(
      "This database is empty, but its tables are of a newer version than the backup: restore into a new database without any tables; it is brought to the newer version afterwards.",
    );
}

/** What the migration itself writes does not count. */
async function requireEmpty(client: pg.Client): Promise<void> {
  const tables = (await listTables(client)).filter(
    ({ schema, name }) => schema === "public" || (schema === "pgboss" && ["job", "archive"].includes(name)),
  );
  const filled: string[] = [];
  for (const table of tables) {
    const found = await client.query<{ filled: boolean }>(`SELECT EXISTS (SELECT 1 FROM ${quoted(table)}) AS filled`);
    if (found.rows[0]?.filled) filled.push(`${table.schema}.${table.name}`);
  }
  if (filled.length > 0)
    throw new Error(
      `This database is not empty (${filled.slice(0, 3).join(", ")}${filled.length > 3 ? " and more" : ""} have rows): a backup is restored into a new database only. Nothing was changed.`,
    );
}

async function load(client: pg.Client, backup: OpenBackup): Promise<{ cases: number; broken: BrokenCase[] }> {
  const { manifest } = backup;
  await settleCopying(client);
  await client.query("BEGIN");
  try {
    // The parts that the queues' jobs lie in are made here; the rows of all of them come from the backup.
    for (const queue of manifest.queues) await client.query("SELECT pgboss.create_queue($1, '{}')", [queue]);
    const tables = await listTables(client);
    await client.query(`LOCK TABLE ${tables.map(quoted).join(", ")} IN ACCESS EXCLUSIVE MODE`);
    // A portal that was waiting for the schema may have begun to fill it.
    await requireEmpty(client);
    requireSameTables(tables, manifest);
    for (const table of tables.toReversed())
      if (table.schema !== "public") await client.query(`DELETE FROM ${quoted(table)}`);
    for (const table of tables) await loadTable(client, backup, table);
    for (const sequence of manifest.sequences)
      await client.query("SELECT setval($1, $2::bigint, $3)", [
        quoted(sequence),
        sequence.lastValue,
        sequence.isCalled,
      ]);
    const verified = await verifyChains(client);
    await client.query("COMMIT");
    return verified;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
}

async function loadTable(client: pg.Client, backup: OpenBackup, { schema, name }: Table): Promise<void> {
  const table = backup.manifest.tables.find((one) => one.schema === schema && one.name === name);
  if (table === undefined) throw new Error(`The backup has no table ${schema}.${name}.`);
  const into = client.query(
    copyFrom(`COPY ${quoted(table)} (${listColumns(table.columns)}) FROM STDIN WITH (${LOAD_FORMAT})`),
  );
  await pipeline(await backup.readTable(table), into);
  const { rows } = await client.query<{ count: string }>(`SELECT count(*)::text AS count FROM ${quoted(table)}`);
  if (Number(rows[0]?.count) !== table.rows)
    throw new Error(`${table.file}: ${table.rows} rows were expected and ${rows[0]?.count} came. Nothing was changed.`);
}

function requireSameTables(tables: readonly Table[], manifest: BackupManifest): void {
  const describe = (all: readonly Table[]) =>
    all.map(({ schema, name, columns }) => `${schema}.${name}(${columns.toSorted().join()})`).sort();
  const [here, there] = [describe(tables), describe(manifest.tables)];
  const odd = [...here.filter((one) => !there.includes(one)), ...there.filter((one) => !here.includes(one))];
  if (odd.length > 0)
    throw new Error(
      `The tables of the backup and of this database differ: ${odd.slice(0, 2).join(" and ")}. Nothing was changed.`,
    );
}
