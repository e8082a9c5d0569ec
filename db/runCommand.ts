/** Writes a line for the person who runs a command. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Runs a command to its end: 0 when it says so, 1 with its one sentence when it fails. */
export function runCommand(command: () => Promise<number | void>): void {
  command().then(
    (code) => {
      process.exitCode = code ?? 0;
    },
    (error: Error & { code?: string }) => {
      // A database that is not there is told of by a code only.
      process.stderr.write(`${error.message || `The database does not answer: ${error.code ?? error.name}`}\n`);
      process.exitCode = 1;
    },
  );
}
