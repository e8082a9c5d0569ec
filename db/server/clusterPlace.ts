import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, chown, mkdir, readdir, realpath, rmdir } from "node:fs/promises";
import path from "node:path";
import type { Account } from "./runProgram";
import { runProgram } from "./runProgram";

/** Where the server's files lie. */
export interface ClusterPlace {
  /** Owned by the server's account; holds the cluster and its log. */
  base: string;
  clusterDir: string;
  logFile: string;
  /** True when it lies outside the data folder, since the server's account cannot reach that. */
  moved: boolean;
}

/** The two places that the database of a data folder may have: inside it, or under the shared root. */
export async function listClusterPlaces(dataDir: string, sharedRoot: string): Promise<[ClusterPlace, ClusterPlace]> {
  const folder = await realpath(dataDir);
  const hash = createHash("sha256").update(folder).digest("hex").slice(0, 16);
  return [placeAt(path.join(folder, "postgres"), false), placeAt(path.join(sharedRoot, hash), true)];
}

/**
 * Chooses the place: where data lies already, else inside the data folder if the server's account reaches it, else
 * under the shared root. Makes the folder and gives it to the account.
 * @throws {Error} one sentence when data lies where the account can no longer reach it
 */
export async function prepareClusterPlace(
  [inside, outside]: readonly [ClusterPlace, ClusterPlace],
  account: Account,
): Promise<ClusterPlace> {
  if (!hasCluster(inside) && hasCluster(outside)) return outside;
  if (await makeReachable(inside, account)) return inside;
  if (hasCluster(inside) || account === undefined) {
    throw new Error(
      `The database in ${inside.base} cannot be reached by the account that PostgreSQL runs as: let that account through the folders above it, or choose another folder with DATA_DIR.`,
    );
  }
  await rmdir(inside.base).catch(() => undefined);
  if (await makeReachable(outside, account)) return outside;
  throw new Error(
    `PostgreSQL can keep its data neither in ${inside.base} nor in ${outside.base}: choose another folder with DATA_DIR, or set DATABASE_URL.`,
  );
}

/** True when a whole cluster lies there. */
export function hasCluster(place: ClusterPlace): boolean {
  return existsSync(path.join(place.clusterDir, "PG_VERSION"));
}

async function makeReachable({ base }: ClusterPlace, account: Account): Promise<boolean> {
  try {
    await mkdir(path.dirname(base), { recursive: true, mode: 0o755 });
    await mkdir(base, { recursive: true, mode: 0o700 });
    if (account === undefined) return (await readdir(base)) !== null;
    await chown(base, account.uid, account.gid);
    await chmod(base, 0o700);
  } catch {
    return false;
  }
  return (await runProgram("/bin/sh", ["-c", 'cd "$1" && test -w .', "sh", base], { account })).code === 0;
}

function placeAt(base: string, moved: boolean): ClusterPlace {
  return { base, clusterDir: path.join(base, "cluster"), logFile: path.join(base, "server.log"), moved };
}
