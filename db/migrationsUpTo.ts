import { createHash } from "node:crypto";
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { findMigrationsFolder } from "./migrate";

/** A migration of this build, as the database records it once it is applied. */
export interface KnownMigration {
  /** SHA-256 of its file, hex. */
  hash: string;
  /** Milliseconds since 1970, from the journal. */
  when: number;
  /** Such as `0003_casework`. */
  name: string;
}

interface Journal {
  entries: { when: number; tag: string }[];
}

/** The migrations of this build, oldest first. */
export async function listKnownMigrations(folder = findMigrationsFolder()): Promise<KnownMigration[]> {
  const { entries } = await readJournal(folder);
  return await Promise.all(
    entries.map(async ({ when, tag }) => {
      const text = await readFile(path.join(folder, `${tag}.sql`));
      return { hash: createHash("sha256").update(text).digest("hex"), when, name: tag };
    }),
  );
}

/**
 * Lays the older part of the migrations in a folder of its own, in the system's temporary folder, for the time of the work.
 * @param newest the `when` of the last one to take along
 */
export async function withMigrationsUpTo<Value>(
  newest: number,
  work: (folder: string) => Promise<Value>,
  from = findMigrationsFolder(),
): Promise<Value> {
  const folder = await mkdtemp(path.join(tmpdir(), "helsetabell-migrations-"));
  try {
    const journal = await readJournal(from);
    const entries = journal.entries.filter((entry) => entry.when <= newest);
    await mkdir(path.join(folder, "meta"));
    await writeFile(path.join(folder, "meta", "_journal.json"), JSON.stringify({ ...journal, entries }));
    for (const { tag } of entries) await copyFile(path.join(from, `${tag}.sql`), path.join(folder, `${tag}.sql`));
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readJournal(folder: string): Promise<Journal> {
  return JSON.parse(await readFile(path.join(folder, "meta", "_journal.json"), "utf8")) as Journal;
}
