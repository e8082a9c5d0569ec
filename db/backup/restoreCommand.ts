import { openCommandDatabase } from "../commandDatabase";
import { runCommand, say } from "../runCommand";
import { restoreBackup } from "./restoreBackup";

/**
 * `npm run restore -- <file>`: restores a backup into an empty database. Ends with 1 when nothing was restored, with 2
 * when all was, and the event log of a case did not hold when the backup was made already.
 */
runCommand(async () => {
  const [file, ...others] = process.argv.slice(2);
  if (file === undefined || others.length > 0) throw new Error("Usage: npm run restore -- <file>");
  const { connectionString, appRole, close } = await openCommandDatabase(process.env, { beside: false, log: say });
  try {
    const { manifest, rows, cases, broken } = await restoreBackup(connectionString, file, appRole);
    say(`Restored ${manifest.tables.length} tables and ${rows} rows, as they stood at ${manifest.takenAt}.`);
    for (const { reference, sequence, kind } of broken)
      say(`The event log of ${reference} does not hold at event ${sequence} (${kind}): so it was in the backup.`);
    if (broken.length > 0) return 2;
    say(`The event log of each of the ${cases} cases holds.`);
  } finally {
    await close();
  }
  return 0;
});
