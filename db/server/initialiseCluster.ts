import { randomBytes } from "node:crypto";
import { chown, readdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ClusterPlace } from "./clusterPlace";
import { binary, type EmbeddedProgram } from "./embeddedProgram";
import { runProgram, type Account } from "./runProgram";

const DRAFT = "cluster.draft-";

/** The owner of the cluster and of the portal's database in it. */
export const SERVER_USER = "helsetabell";

/**
 * Makes an empty cluster: UTF-8, checksums on every page, plain sort order by code point (Norwegian order is asked
 * for with COLLATE "nb-NO-x-icu"), and a password for every connection. It appears under its name only when whole.
 * @throws {Error} with what PostgreSQL said
 */
export async function initialiseCluster(
  program: EmbeddedProgram,
  place: ClusterPlace,
  account: Account,
  password: string,
): Promise<void> {
  const left = (await readdir(place.base)).filter((name) => name.startsWith(DRAFT));
  await Promise.all(left.map((name) => rm(path.join(place.base, name), { recursive: true, force: true })));

  const mark = randomBytes(6).toString("hex");
  const draft = path.join(place.base, `${DRAFT}${mark}`);
  const passwordFile = path.join(place.base, `${DRAFT}password-${mark}`);
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600, flag: "wx" });
  if (account !== undefined) await chown(passwordFile, account.uid, account.gid);
  try {
    const made = await runProgram(
      binary(program.folder, "initdb"),
      [
        `--pgdata=${draft}`,
        `--username=${SERVER_USER}`,
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--locale=C",
        "--data-checksums",
        "--no-instructions",
      ],
      { account },
    );
    if (made.code !== 0)
      throw new Error(`PostgreSQL could not make a database in ${place.base}: ${made.stderr.trim()}`);
    await rename(draft, place.clusterDir);
  } finally {
    await rm(passwordFile, { force: true });
  }
}
