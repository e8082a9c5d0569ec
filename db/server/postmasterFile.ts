import { readFile } from "node:fs/promises";
import path from "node:path";
import { findCommandLine, isAlive } from "./processIdentity";

export interface PostmasterFile {
  pid: number;
  /** TCP port on the loopback address. */
  port: number;
}

/**
 * Reads the file that a running PostgreSQL keeps in its data folder.
 * @returns null when there is none, or when it is not yet written in full
 */
export async function findPostmasterFile(clusterDir: string): Promise<PostmasterFile | null> {
  const text = await readFile(postmasterPath(clusterDir), "utf8").catch(() => null);
  if (text === null) return null;
  const lines = text.split("\n");
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return Number.isInteger(pid) && pid > 0 && Number.isInteger(port) && port > 0 ? { pid, port } : null;
}

/** True when the process of that number lives and is the server of this data folder, not a later process. */
export async function isServerOf(pid: number, clusterDir: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform === "win32") return true;
  return (await findCommandLine(pid))?.includes(`-D ${clusterDir} `) ?? false;
}

/** Path of that file. */
export function postmasterPath(clusterDir: string): string {
  return path.join(clusterDir, "postmaster.pid");
}
