import { lockDataDir } from "../server/lockDataDir";
import { startEmbeddedPostgres, type EmbeddedPostgresOptions } from "../server/startEmbeddedPostgres";

/**
 * Takes the part of the portal in tests that kill it: locks the data folder, starts the database, says so in one line
 * of JSON and stays. Its one argument is a JSON object of options without `log`.
 */
async function standIn(): Promise<void> {
  const options = JSON.parse(process.argv[2] ?? "{}") as Omit<EmbeddedPostgresOptions, "log">;
  await lockDataDir(options.dataDir);
  const log: string[] = [];
  const server = await startEmbeddedPostgres({ ...options, log: (line) => log.push(line) });
  const { connectionString, startedByUs } = server;
  process.stdout.write(`${JSON.stringify({ connectionString, startedByUs, log })}\n`);
  process.on("SIGTERM", () => void server.stop().then(() => process.exit(0)));
  process.stdin.resume();
}

standIn().catch((error: unknown) => {
  process.stdout.write(`${JSON.stringify({ error: String(error) })}\n`);
  process.exit(1);
});
