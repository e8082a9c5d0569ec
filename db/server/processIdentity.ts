import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

const exec = promisify(execFile);

/**
 * What tells a living process from a later one with the same number: numbers are reused, in containers at once.
 * @param pid process number
 * @returns boot and start time where the platform tells, "alive" where it does not, null when no such process lives
 */
export async function findProcessIdentity(pid: number): Promise<string | null> {
  if (!isAlive(pid)) return null;
  if (process.platform === "linux") return await readLinuxIdentity(pid);
  if (process.platform === "win32") return "alive";
  const started = await exec("ps", ["-o", "lstart=", "-p", String(pid)]).catch(() => null);
  return started === null ? "alive" : started.stdout.trim();
}

/**
 * The words a process was started with, as one line.
 * @returns null when the process is gone or the platform does not tell
 */
export async function findCommandLine(pid: number): Promise<string | null> {
  if (process.platform === "win32") return null;
  if (process.platform === "linux") {
    const line = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => null);
    return line === null ? null : line.split("\0").join(" ").trim();
  }
  const shown = await exec("ps", ["-o", "args=", "-p", String(pid)]).catch(() => null);
  return shown === null ? null : shown.stdout.trim();
}

/** True when a process with this number lives, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function readLinuxIdentity(pid: number): Promise<string | null> {
  const [stat, boot] = await Promise.all([
    readFile(`/proc/${pid}/stat`, "utf8").catch(() => null),
    readFile("/proc/sys/kernel/random/boot_id", "utf8").catch(() => ""),
  ]);
  if (stat === null) return null;
  // The second field is the program's name in brackets and may hold spaces: count from the last bracket.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [state, startedAtTick] = [fields[0], fields[19]];
  return state === "Z" ? null : `${boot.trim()}:${startedAtTick}`;
}
