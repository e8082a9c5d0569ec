import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import yauzl from "yauzl";
import { MANIFEST_NAME, readManifest, type BackupManifest, type BackupTable } from "./backupManifest";

export interface OpenBackup {
  manifest: BackupManifest;
  /** The rows of a table, as CSV. */
  readTable(table: BackupTable): Promise<Readable>;
  close(): void;
}

const MOST_MANIFEST_BYTES = 64 * 1024 * 1024;

/**
 * Opens a backup and reads all of it once: every byte is what it was when it was written.
 * @throws {Error} one sentence when the file is cut, altered or something else
 */
export async function openBackup(file: string): Promise<OpenBackup> {
  const zip = await openZip(file);
  try {
    const entries = await listEntries(zip);
    const entry = entries.get(MANIFEST_NAME);
    if (entry === undefined || entry.uncompressedSize > MOST_MANIFEST_BYTES)
      throw new Error("This zip is no backup of Helsetabell: give the file that npm run backup wrote.");
    const manifest = readManifest(await openEntry(zip, entry).then(readAll).catch(sayDamaged(MANIFEST_NAME)));
    const readTable = async (table: BackupTable): Promise<Readable> => {
      const found = entries.get(table.file);
      if (found === undefined) throw new Error(`The backup lacks ${table.file}: it is damaged, so use another backup.`);
      return await openEntry(zip, found);
    };
    for (const table of manifest.tables) await verifyTable(table, readTable);
    return { manifest, readTable, close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function verifyTable(table: BackupTable, read: (table: BackupTable) => Promise<Readable>): Promise<void> {
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    for await (const chunk of await read(table)) {
      hash.update(chunk as Buffer);
      bytes += (chunk as Buffer).length;
    }
  } catch (error) {
    sayDamaged(table.file)(error);
  }
  if (bytes !== table.bytes || hash.digest("hex") !== table.sha256) sayDamaged(table.file)(null);
}

function sayDamaged(name: string) {
  return (error: unknown): never => {
    throw new Error(
      `${name} in the backup is not what was written: the file is damaged or altered, so use another backup.`,
      {
        cause: error,
      },
    );
  };
}

function openZip(file: string): Promise<yauzl.ZipFile> {
  return new Promise((resolve, reject) => {
    yauzl.open(file, { lazyEntries: true, autoClose: false }, (error: NodeJS.ErrnoException | null, zip) => {
      if (error === null) return resolve(zip);
      const why =
        error.code === "ENOENT"
          ? `There is no file ${file}.`
          : `${file} is no whole zip (${error.message}): it is cut off, damaged or something else than a backup.`;
      reject(new Error(why, { cause: error }));
    });
  });
}

function listEntries(zip: yauzl.ZipFile): Promise<Map<string, yauzl.Entry>> {
  const entries = new Map<string, yauzl.Entry>();
  return new Promise((resolve, reject) => {
    zip.on("error", (error: Error) =>
      reject(new Error(`The backup's list of contents can't be read (${error.message}): use another backup.`)),
    );
    zip.on("end", () => resolve(entries));
    zip.on("entry", (entry: yauzl.Entry) => {
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function openEntry(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
}

async function readAll(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
