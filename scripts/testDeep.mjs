import "./requireNode.mjs";
import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const FULL = { ROUND_TRIPS: 10_000, MUTATIONS: 5_000 };
/** `--tenth` runs a tenth of everything, and leaves the heaviest files out. */
const share = process.argv.includes("--tenth") ? 0.1 : 1;
const counts = Object.fromEntries(Object.entries(FULL).map(([name, count]) => [name, String(count * share)]));

/** `npm run test:deep`: the properties in full numbers. Each test's name tells its count and its seed. */
const tests = [
  "app/adapters/workbook/roundTrip.test.ts",
  "app/adapters/workbook/layoutRoundTrip.test.ts",
  "app/adapters/workbook/hostile/mutations.test.ts",
  "app/adapters/workbook/hostile/hostileFiles.test.ts",
];
/** Journeys of which more is tried than at every change; those of the second list are left out of a tenth. */
const deepJourneys = [
  ...["newBuild", "ownRecordDates", "ownRecordsWhole", "wholeRoad"],
  ...(share === 1 ? ["accessibility", "ownRecordOffline", "ownRecordPrivacy"] : []),
].map((name) => `e2e/${name}.spec.ts`);
const args = [
  path.join(root, "node_modules/vitest/vitest.mjs"),
  "run",
  "--project",
  "unit",
  "--reporter=verbose",
  ...tests,
];
const child = spawn(process.execPath, args, {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, ...counts, ...(share === 1 ? { HOSTILE_FILES: "all" } : {}) },
});
child.on("close", (code) => {
  process.exitCode = code ?? 1;
  goDeepJourneys();
});

/** What `npm test` goes through in one language is gone through in three; every page is drawn in dark mode too. */
function goDeepJourneys() {
  const journeys = [path.join(root, "scripts/test.mjs"), "e2e", ...deepJourneys];
  const pages = spawn(process.execPath, journeys, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, E2E_EVERY_LANGUAGE: "1" },
  });
  pages.on("close", (code) => (process.exitCode ||= code ?? 1));
}
