import "./requireNode.mjs";
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { isBuilt } from "./buildStamp.mjs";
import { runStep } from "./runStep.mjs";

const vitest = (project) => ({
  name: `${project} tests`,
  args: [
    "node_modules/vitest/vitest.mjs",
    "run",
    ...["--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=.cache/test-${project}.json`],
  ],
  counts: "vitest",
  report: `.cache/test-${project}.json`,
});
const types = { name: "types", args: ["node_modules/typescript/bin/tsc", "--noEmit"] };
const build = { name: "build", args: ["scripts/build.mjs"] };

/**
 * Lanes of one row do not depend on each other and share two cores; the steps of a lane follow one another. A row begins
 * when the one before is passed.
 */
const ROWS = [[[types, build], [vitest("unit")]], [[vitest("integration")]]];

/** `npm test`: everything but how the sources are written, which is `npm run lint`; `node scripts/test.mjs e2e [arguments for Playwright]`: only the browser journeys. */
async function main() {
  const began = performance.now();
  await mkdir(fileURLToPath(new URL("../.cache", import.meta.url)), { recursive: true });
  const [only, ...args] = process.argv.slice(2);
  if (only !== undefined && only !== "e2e")
    throw new Error("Usage: node scripts/test.mjs [e2e [arguments for Playwright]]");

  const rows = only === "e2e" ? ((await isBuilt()) ? [] : [[[build]]]) : ROWS;
  const results = [];
  for (const row of rows) {
    const lanes = await Promise.all(row.map((lane) => runLane(lane, { live: row.length === 1 })));
    results.push(...lanes.flat());
    if (results.some((result) => !result.ok)) return close(results, began);
  }
  results.push(await runJourneys(args));
  return close(results, began);
}

async function runLane(steps, options) {
  const results = [];
  for (const step of steps) results.push(await runStep(step, options));
  return results;
}

async function runJourneys(args) {
  try {
    const { runBrowserJourneys } = await import("./runBrowserJourneys.mjs");
    return await runBrowserJourneys({ args });
  } catch (error) {
    console.error(error.message);
    console.log("== browser journeys: FAILED before the first");
    return { name: "browser journeys", ok: false, seconds: 0, passed: 0, failed: 1, skipped: 0 };
  }
}

function close(results, began) {
  const sum = (count) => results.reduce((total, result) => total + result[count], 0);
  const minutes = (performance.now() - began) / 60_000;
  console.log(
    `\n${results.map(({ name, ok, seconds }) => `${ok ? "ok    " : "FAILED"} ${seconds.toFixed(1).padStart(6)} s  ${name}`).join("\n")}`,
  );
  console.log(`${minutes.toFixed(1)} minutes in all${sum("skipped") === 0 ? "" : `, ${sum("skipped")} skipped`}`);
  console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
  process.exitCode = results.every((result) => result.ok) ? 0 : 1;
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
