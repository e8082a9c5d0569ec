import { randomUUID } from "node:crypto";
import { createPool } from "~/db/client";
import { openCommandDatabase } from "~/db/commandDatabase";
import { isMigrated, migrate } from "~/db/migrate";
import { runCommand, say } from "~/db/runCommand";
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
  const { DATABASE_URL, DATA_DIR } = process.env;
  // As the portal's own role: the owner's is not needed for it.
  const database = await openCommandDatabase({ DATABASE_URL, DATA_DIR }, { beside: false, log: say });
  try {
    if (!DATABASE_URL) await migrate(database.connectionString);
    await inDatabase(database.connectionString, email, given);
  } finally {
    await database.close();
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

runCommand(() => makeAdministratorCommand(process.argv.slice(2)));
