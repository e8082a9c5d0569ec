import { readFile } from "node:fs/promises";
import path from "node:path";
import { listClusterPlaces } from "./clusterPlace";
import { addressOf, SHARED_ROOT } from "./embeddedAddress";
import { findPostmasterFile, isServerOf } from "./postmasterFile";

/**
 * Finds the embedded server of a data folder where it runs, started by a portal or left over from one.
 * @returns the address of the portal's database, as its owner; null when no server runs there
 * @throws {Error} when the password of the data folder can't be read
 */
export async function findRunningPostgres(dataDir: string, sharedRoot = SHARED_ROOT): Promise<string | null> {
  const folder = path.resolve(dataDir);
  const places = await listClusterPlaces(folder, sharedRoot).catch(() => []);
  for (const { clusterDir } of places) {
    const found = await findPostmasterFile(clusterDir);
    if (found === null || !(await isServerOf(found.pid, clusterDir))) continue;
    const password = await readFile(path.join(folder, "postgres-password"), "utf8");
    return addressOf(found.port, password.trim());
  }
  return null;
}
