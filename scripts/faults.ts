import { degrade } from "~/app/testing/faults/degraded";
import { drain } from "~/app/testing/faults/drain";
import { mailServerAway } from "~/app/testing/faults/mailServerAway";
import type { Outcome } from "~/app/testing/faults/Scenario";
import { killDatabases, killInstances, killServers, restartDatabase } from "~/app/testing/faults/underLoad";

/** Figures of the full count; `--tenth` runs a tenth of them. */
const isTenth = process.argv.includes("--tenth");
const count = (full: number) => (isTenth ? Math.max(1, Math.round(full / 10)) : full);
const only = process.argv.find((word) => word.startsWith("--only="))?.slice("--only=".length);
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1_000_000));
const common = { seed, actsBetween: 6, desks: 3 };

const scenarios: [name: string, run: () => Promise<Outcome>][] = [
  ["kills", () => killServers({ ...common, kills: count(50) })],
  ["database", () => killDatabases({ ...common, kills: count(20) })],
  ["restarts", () => restartDatabase({ ...common, kills: count(5) })],
  ["two", () => killInstances({ ...common, kills: count(10), instances: 2 })],
  ["three", () => killInstances({ ...common, kills: count(10), instances: 3 })],
  ["degraded", degrade],
  ["drain", drain],
  ["mail", () => mailServerAway({ seed, cases: count(3) })],
];

/** `npm run test:faults`: what happens when parts break, on the built portal. Ends with 1 when something does not hold. */
async function main(): Promise<void> {
  const rows: string[] = [];
  let failed = 0;
  for (const [name, run] of scenarios.filter(([word]) => !only || only.split(",").includes(word))) {
    const began = performance.now();
    const outcome = await run().catch((error: unknown): Outcome => {
      return { name, figures: "broken off", problems: [error instanceof Error ? (error.stack ?? "") : String(error)] };
    });
    const took = ((performance.now() - began) / 1000).toFixed(0);
    const verdict = outcome.problems.length === 0 ? "holds " : "BROKEN";
    if (outcome.problems.length > 0) failed += 1;
    rows.push(`${verdict} ${took.padStart(4)} s  ${outcome.name}: ${outcome.figures}`);
    console.log(rows.at(-1));
    for (const problem of outcome.problems) console.log(`  ${problem}`);
  }
  console.log(`\nseed ${seed}\n${rows.join("\n")}\n${rows.length - failed} hold, ${failed} do not`);
  process.exitCode = failed === 0 ? 0 : 1;
}

// The portals end with us; a database that is left behind is cleared away by the next run of tests.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));
void main();
