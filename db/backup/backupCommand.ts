import { stat } from "node:fs/promises";
import path from "node:path";
import { openCommandDatabase } from "../commandDatabase";
import { runCommand, say } from "../runCommand";
import { writeBackup } from "./writeBackup";

/** `npm run backup -- [file]`: writes all of the database into one file. The portal may run meanwhile. */
runCommand(async () => {
  const [file = nameByTime(new Date()), ...others] = process.argv.slice(2);
  if (others.length > 0) throw new Error("Usage: npm run backup -- [file]");
  const { connectionString, close } = await openCommandDatabase(process.env, { beside: true, log: say });
  try {
    const { tables } = await writeBackup(connectionString, file);
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    const { size } = await stat(file);
    say(`${path.resolve(file)}: ${tables.length} tables, ${rows} rows, ${(size / 1e6).toFixed(1)} MB.`);
    say("It holds names, addresses and letters in the clear: encrypt it before it leaves this machine.");
  } finally {
    await close();
  }
});

/** Such as `helsetabell-20261122T010000Z.backup.zip`. */
function nameByTime(now: Date): string {
  return `helsetabell-${now.toISOString().replace(/[-:]|\.\d+/g, "")}.backup.zip`;
}
