import { roleOf } from "./appRole";
import { lockDataDir } from "./server/lockDataDir";
import { startEmbeddedPostgres } from "./server/startEmbeddedPostgres";
import { migrate } from "./migrate";

/**
 * `npm run migrate`: brings the database at MIGRATION_DATABASE_URL, else DATABASE_URL, to the schema of this build, and
 * gives the user of DATABASE_URL the rights that the portal needs, where that is another. Without either address it is
 * the embedded one in DATA_DIR, which every start migrates anyway.
 */
async function migrateCommand(): Promise<string> {
  const { DATABASE_URL: portalAddress, MIGRATION_DATABASE_URL: ownerAddress } = process.env;
  const address = ownerAddress || portalAddress;
  if (address) {
    const appRole = portalAddress ? roleOf(portalAddress) : null;
    const isApart = appRole !== null && appRole !== roleOf(address);
    await migrate(address, { appRole: isApart ? appRole : null });
    if (isApart) return `The role ${appRole} has the rights that the portal needs, and no others.`;
    return portalAddress
      ? "The portal's role owns the tables: give it a role of its own, so that no fault of the portal's can alter the event log."
      : "DATABASE_URL is not set: no role was given the portal's rights.";
  }
  const dataDir = process.env.DATA_DIR || ".data";
  const lock = await lockDataDir(dataDir);
  const server = await startEmbeddedPostgres({ dataDir, log: say });
  try {
    await migrate(server.connectionString);
    return "The portal's role gets its rights at each start.";
  } finally {
    await server.stop();
    await lock.release();
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

migrateCommand().then(
  (rights) => {
    say("The database has the schema of this version.");
    say(rights);
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
