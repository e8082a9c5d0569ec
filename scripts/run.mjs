import "./requireNode.mjs";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const PROGRAMS = {
  migrate: "../build/migrate.js",
  backup: "../build/backup.js",
  restore: "../build/restore.js",
  "make-administrator": "../build/makeAdministrator.js",
  bench: "../build/bench.js",
};

const [name, ...args] = process.argv.slice(2);
const program = PROGRAMS[name];
if (program === undefined) {
  console.error(`Usage: node scripts/run.mjs ${Object.keys(PROGRAMS).join("|")}`);
  process.exit(1);
}
try {
  const { isBuilt } = await import("./buildStamp.mjs");
  if (!(await isBuilt())) await (await import("./build.mjs")).build();
  const url = new URL(program, import.meta.url);
  if (!existsSync(url)) throw new Error(`The build has no ${name}: its source is not part of this copy.`);
  process.env.NODE_ENV ??= "production";
  process.setSourceMapsEnabled(true);
  process.argv = [process.argv[0], fileURLToPath(url), ...args];
  await import(url.href);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
