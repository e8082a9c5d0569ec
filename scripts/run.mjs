import "./requireNode.mjs";

const PROGRAMS = { migrate: "../build/migrate.js", bench: "../build/bench.js" };

const [name, ...args] = process.argv.slice(2);
const program = PROGRAMS[name];
if (program === undefined) {
  console.error(`Usage: node scripts/run.mjs ${Object.keys(PROGRAMS).join("|")}`);
  process.exit(1);
}
try {
  const { isBuilt } = await import("./buildStamp.mjs");
  if (!(await isBuilt())) await (await import("./build.mjs")).build();
  process.env.NODE_ENV ??= "production";
  process.setSourceMapsEnabled(true);
  const url = new URL(program, import.meta.url);
  process.argv = [process.argv[0], url.pathname, ...args];
  await import(url.href);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
