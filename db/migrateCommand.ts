import { lockDataDir } from "./server/lockDataDir";
import { startEmbeddedPostgres } from "./server/startEmbeddedPostgres";
import { migrate } from "./migrate";

/**
 * `npm run migrate`: brings the database at MIGRATION_DATABASE_URL, else DATABASE_URL, to the schema of this build.
 * Without either it is the embedded one in DATA_DIR, which every start migrates anyway.
 */
async function migrateCommand(): Promise<void> {
  const address = process.env.MIGRATION_DATABASE_URL || process.env.DATABASE_URL;
  if (address) return await migrate(address);
  const dataDir = process.env.DATA_DIR || ".data";
  const lock = await lockDataDir(dataDir);
  const server = await startEmbeddedPostgres({ dataDir, log: say });
  try {
    await migrate(server.connectionString);
  } finally {
    await server.stop();
    await lock.release();
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

migrateCommand().then(
  () => say("The database has the schema of this version."),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
