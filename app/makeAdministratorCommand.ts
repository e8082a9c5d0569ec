import { randomUUID } from "node:crypto";
import { createPool } from "~/db/client";
import { isMigrated, migrate } from "~/db/migrate";
import { lockDataDir } from "~/db/server/lockDataDir";
import { startEmbeddedPostgres } from "~/db/server/startEmbeddedPostgres";
import { createTransact } from "~/db/transact";
import { staffPerson } from "~/schemas/staffPerson";
import { makeAdministrator } from "./usecases/makeAdministrator";

const usage = 'npm run make-administrator -- navn@example.no ["Fornavn Etternavn"]';

/**
 * `npm run make-administrator`: gives the account of that address the role of administrator, and makes the account
 * where there is none, in the database at DATABASE_URL, else in the embedded one in DATA_DIR.
 */
async function makeAdministratorCommand([address, name, ...rest]: string[]): Promise<void> {
  const person = staffPerson.safeParse({ email: address, name: name ?? address });
  if (!address || !person.success || rest.length > 0)
    throw new Error(`Give one e-mail address, and the person's name in quotes if you like:\n  ${usage}`);
  const { email } = person.data;
  const given = name === undefined ? null : person.data.name;
  if (process.env.DATABASE_URL) return await inDatabase(process.env.DATABASE_URL, email, given);

  const dataDir = process.env.DATA_DIR || ".data";
  const lock = await lockDataDir(dataDir);
  try {
    const server = await startEmbeddedPostgres({ dataDir, log: say });
    try {
      await migrate(server.connectionString);
      await inDatabase(server.connectionString, email, given);
    } finally {
      await server.stop();
    }
  } finally {
    await lock.release();
  }
}

async function inDatabase(connectionString: string, email: string, name: string | null): Promise<void> {
  const pool = createPool(connectionString);
  try {
    if (!(await isMigrated(pool)))
      throw new Error("The database has not the schema of this version: run npm run migrate first.");
    const transact = createTransact(pool, () => Promise.reject(new Error("nothing is sent from here")));
    const { isNewAccount, isNewRole } = await makeAdministrator({ transact, newId: randomUUID }, { email, name });
    if (!isNewRole) say(`${email} is an administrator already.`);
    else say(`${email} ${isNewAccount ? "has a new account and " : ""}is now an administrator.`);
  } finally {
    await pool.end();
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

makeAdministratorCommand(process.argv.slice(2)).catch((error: Error & { code?: string }) => {
  // A database that is not there is told of by a code only.
  process.stderr.write(`${error.message || `The database does not answer: ${error.code ?? error.name}`}\n`);
  process.exitCode = 1;
});
