import { stat } from "node:fs/promises";
import { runProgram, type Account } from "./runProgram";

const USER = "postgres";

/**
 * The account that PostgreSQL runs as. It refuses to run as root: then it runs as the owner of the data that is there
 * already, else as the user `postgres`, who is created when missing.
 * @param clusterDirs places where data may lie already
 * @throws {Error} one sentence when root has no such user and cannot make one
 */
export async function getServerAccount(clusterDirs: readonly string[]): Promise<Account> {
  if (process.getuid?.() !== 0) return undefined;
  for (const folder of clusterDirs) {
    const owner = await stat(folder).catch(() => null);
    if (owner !== null && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  }
  return (await findUser()) ?? (await createUser());
}

async function findUser(): Promise<Account> {
  const [uid, gid] = await Promise.all([runProgram("id", ["-u", USER]), runProgram("id", ["-g", USER])]);
  if (uid.code !== 0 || gid.code !== 0) return undefined;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

async function createUser(): Promise<Account> {
  await runProgram("groupadd", ["--system", USER]);
  const options = [
    "--system",
    "--gid",
    USER,
    "--no-create-home",
    "--home-dir",
    "/nonexistent",
    "--shell",
    "/bin/false",
  ];
  const created = await runProgram("useradd", [...options, USER]);
  const account = await findUser();
  if (account !== undefined) return account;
  throw new Error(
    `PostgreSQL refuses to run as root and the user "${USER}" could not be made (${created.stderr.trim()}): start as an ordinary user, or set DATABASE_URL.`,
  );
}
