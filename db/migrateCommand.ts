import { openCommandDatabase } from "./commandDatabase";
import { migrate } from "./migrate";
import { runCommand, say } from "./runCommand";

/**
 * `npm run migrate`: brings the database at MIGRATION_DATABASE_URL, else DATABASE_URL, to the schema of this build, and
 * gives the user of DATABASE_URL the rights that the portal needs, where that is another. Without either address it is
 * the embedded one in DATA_DIR, which every start migrates anyway.
 */
runCommand(async () => {
  const { connectionString, appRole, close } = await openCommandDatabase(process.env, { beside: false, log: say });
  try {
    await migrate(connectionString, { appRole });
  } finally {
    await close();
  }
  say("The database has the schema of this version.");
  const { DATABASE_URL: portalAddress, MIGRATION_DATABASE_URL: ownerAddress } = process.env;
  if (appRole !== null) say(`The role ${appRole} has the rights that the portal needs, and no others.`);
  else if (portalAddress)
    say("The portal's role owns the tables: better give it a role of its own, which can't alter the event log.");
  else if (ownerAddress) say("DATABASE_URL is not set: no role was given the portal's rights.");
});
