import "./requireNode.mjs";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const NAMES = ["soffice", "libreoffice"];

/** `npm run test:office`: what LibreOffice makes of the workbooks that the portal writes. */
async function main() {
  const soffice = findOffice();
  if (soffice === null) {
    console.error(
      "LibreOffice is not installed: install Debian's package libreoffice-calc, or set SOFFICE_PATH to its program.",
    );
    return 1;
  }
  const vitest = path.join(root, "node_modules/vitest/vitest.mjs");
  const args = [vitest, "run", "--config", "scripts/office/vitest.config.ts", ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, SOFFICE_PATH: soffice },
  });
  return await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
}

function findOffice() {
  const wanted = process.env.SOFFICE_PATH;
  if (wanted) return existsSync(wanted) ? wanted : null;
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const places = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return places.find((place) => existsSync(place)) ?? null;
}

process.exitCode = (await main()) ?? 1;
