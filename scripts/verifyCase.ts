import { verifyEventLog } from "~/db/eventLogFile";
import { readEventLog, sayVerdict } from "~/db/verifyCaseFile";

/**
 * `npm run verify-case -- <case file.zip | events.jsonl>`: verifies the event log of a case without any database.
 * Ends with 0 when every link holds, 1 when one does not, 2 when there is no log to read.
 */
async function verifyCase(): Promise<number> {
  const [file, ...others] = process.argv.slice(2);
  if (file === undefined || others.length > 0) {
    console.error("Usage: npm run verify-case -- <case file.zip | events.jsonl>");
    return 2;
  }
  const verdict = verifyEventLog(await readEventLog(file));
  console.log(sayVerdict(verdict));
  return verdict.ok ? 0 : 1;
}

verifyCase().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  },
);
