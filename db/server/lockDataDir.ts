import { randomBytes } from "node:crypto";
import { link, mkdir, readFile, rename, unlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { findProcessIdentity } from "./processIdentity";

export interface DataDirLock {
  /** Gives the folder free. Called twice, it does nothing the second time. */
  release(): Promise<void>;
}

const LOCK_FILE = "portal.lock";
const ATTEMPTS = 5;

/**
 * Makes sure that one portal at a time uses a data folder. A lock whose process is gone (after SIGKILL or a power cut)
 * is taken over; a process number that was reused since counts as gone.
 * @param dataDir the data folder; made when missing
 * @throws {Error} one sentence for the person who started a second portal
 */
export async function lockDataDir(dataDir: string): Promise<DataDirLock> {
  const folder = path.resolve(dataDir);
  await mkdir(folder, { recursive: true });
  const lockFile = path.join(folder, LOCK_FILE);
  const mine = JSON.stringify({
    pid: process.pid,
    identity: await findProcessIdentity(process.pid),
    token: randomBytes(8).toString("hex"),
    startedAt: new Date().toISOString(),
  });

  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (await createWhole(lockFile, mine)) return { release: () => removeIfSame(lockFile, mine) };
    const theirs = await readText(lockFile);
    if (theirs === null) continue;
    const holder = await findLivingHolder(theirs);
    if (holder !== null) {
      throw new Error(
        `Helsetabell is already running on the data folder ${folder} (process ${holder}): stop that one first, or choose another folder with DATA_DIR.`,
      );
    }
    await removeIfSame(lockFile, theirs);
  }
  throw new Error(`The data folder ${folder} could not be locked: another start is under way there.`);
}

/** A hard link appears at once and with its content, or fails when the name is taken. */
async function createWhole(file: string, content: string): Promise<boolean> {
  const draft = `${file}.${randomBytes(6).toString("hex")}`;
  await writeFile(draft, content, { mode: 0o600 });
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    await unlink(draft);
  }
}

async function findLivingHolder(content: string): Promise<number | null> {
  const { pid, identity } = parseLock(content);
  if (pid === undefined) return null;
  const now = await findProcessIdentity(pid);
  return now !== null && now === identity ? pid : null;
}

function parseLock(content: string): { pid?: number; identity?: string } {
  try {
    const lock: unknown = JSON.parse(content);
    if (typeof lock !== "object" || lock === null) return {};
    const pid = "pid" in lock && typeof lock.pid === "number" ? lock.pid : undefined;
    const identity = "identity" in lock && typeof lock.identity === "string" ? lock.identity : undefined;
    return { pid, identity };
  } catch {
    return {};
  }
}

/** Takes the lock aside before looking, so that a lock made meanwhile by another start is put back, not lost. */
async function removeIfSame(file: string, expected: string): Promise<void> {
  const aside = `${file}.${randomBytes(6).toString("hex")}`;
  try {
    await rename(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  if ((await readText(aside)) !== expected) await link(aside, file).catch(() => undefined);
  await unlink(aside);
}

async function readText(file: string): Promise<string | null> {
  return await readFile(file, "utf8").catch(() => null);
}
