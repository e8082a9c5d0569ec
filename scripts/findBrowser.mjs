import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
/** The first is the same browser without its windows: a new page costs it a quarter of the time. */
const SYSTEM_NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];
const DOWNLOAD_MS = 240_000;
const PACKAGE_MS = 400_000;
const TRIAL_MS = 20_000;

/**
 * Finds a Chromium for the browser journeys, and gets one where there is none: CHROMIUM_PATH, else Playwright's, else
 * the system's; else Playwright's is downloaded; else, as root with apt-get, Debian's package is installed.
 * @returns {Promise<string>} the path of a browser that starts
 * @throws {Error} one line saying what to install
 */
export async function findBrowser() {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) {
    if (await starts(wanted)) return wanted;
    throw new Error(`CHROMIUM_PATH is ${wanted}, and that does not start.`);
  }
  const found = (await findInstalled()) ?? (await download()) ?? (await installPackage());
  if (found) return found;
  throw new Error(
    "No browser for the journeys: install Chromium (Debian: apt-get install chromium-headless-shell), or run npx playwright install --with-deps chromium, or set CHROMIUM_PATH.",
  );
}

async function findInstalled() {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const system = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  for (const candidate of [await playwrightsOwn(), ...system]) {
    if (existsSync(candidate) && (await starts(candidate))) return candidate;
  }
  return null;
}

async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test");
  return chromium.executablePath();
}

async function download() {
  console.log("No browser found; trying to download Playwright's.");
  const cli = path.join(root, "node_modules/@playwright/test/cli.js");
  await succeeds(process.execPath, [cli, "install", "chromium"], DOWNLOAD_MS);
  return await findInstalled();
}

async function installPackage() {
  if (process.getuid?.() !== 0 || !(await succeeds("apt-get", ["--version"], TRIAL_MS))) return null;
  await succeeds("apt-get", ["update"], PACKAGE_MS);
  for (const name of ["chromium-headless-shell", "chromium"]) {
    console.log(`Installing Debian's package ${name}.`);
    if (await succeeds("apt-get", ["install", "-y", "--no-install-recommends", name], PACKAGE_MS)) break;
  }
  return await findInstalled();
}

/** A browser whose libraries are missing does not even tell its version. */
function starts(file) {
  return succeeds(file, ["--version"], TRIAL_MS);
}

function succeeds(command, args, timeout) {
  return new Promise((resolve) => {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const child = spawn(command, args, { stdio: "ignore", timeout, env });
    child.on("error", () => resolve(false));
    child.on("close", (code) => resolve(code === 0));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  findBrowser().then(
    (file) => console.log(file),
    (error) => {
      console.error(error.message);
      process.exitCode = 1;
    },
  );
}
