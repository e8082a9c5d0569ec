import { spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Runs one step of the test run to its end.
 * @param {{ name: string, args: string[], env?: Record<string, string>, counts?: "vitest" | "playwright", report?: string }} step
 *   `args` are given to Node, from the root of the repository; `report` is the file with its counts
 * @param {{ live: boolean }} options live shows the output as it comes, else in one piece at the end
 * @returns {Promise<{ name: string, ok: boolean, seconds: number, passed: number, failed: number, skipped: number }>}
 */
export async function runStep(step, { live }) {
  const began = performance.now();
  if (step.report) await rm(path.join(root, step.report), { force: true });
  const { code, output } = await run(step, live);
  const seconds = (performance.now() - began) / 1000;
  const counts = step.report ? await readCounts(step) : { passed: 0, failed: 0, skipped: 0 };
  const ok = code === 0;
  // A step without tests of its own, or one that fell before it could count, counts as one failure.
  const failed = ok ? counts.failed : Math.max(1, counts.failed);
  process.stdout.write(output);
  const tests = step.report ? `, ${counts.passed} passed, ${failed} failed${skippedWords(counts.skipped)}` : "";
  console.log(`== ${step.name}: ${ok ? "ok" : "FAILED"} in ${seconds.toFixed(1)} s${tests}`);
  return { ...counts, name: step.name, ok, seconds, failed };
}

function run({ args, env }, live) {
  return new Promise((resolve) => {
    let output = "";
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: live ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
    });
    const keep = (text) => (output += text);
    child.stdout?.setEncoding("utf8").on("data", keep);
    child.stderr?.setEncoding("utf8").on("data", keep);
    child.on("error", (error) => resolve({ code: null, output: `${output}${error.message}\n` }));
    child.on("close", (code) => resolve({ code, output }));
  });
}

async function readCounts({ report, counts }) {
  const text = await readFile(path.join(root, report), "utf8").catch(() => null);
  if (text === null) return { passed: 0, failed: 0, skipped: 0 };
  const found = JSON.parse(text);
  if (counts === "vitest") {
    const skipped = found.numPendingTests + found.numTodoTests;
    return { passed: found.numPassedTests, failed: found.numFailedTests, skipped };
  }
  const { expected, unexpected, flaky, skipped } = found.stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

function skippedWords(skipped) {
  return skipped === 0 ? "" : `, ${skipped} skipped`;
}
