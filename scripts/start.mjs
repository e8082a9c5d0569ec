import "./requireNode.mjs";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const server = new URL("../build/server.js", import.meta.url);

try {
  await buildIfNeeded();
  process.env.NODE_ENV ??= "production";
  process.setSourceMapsEnabled(true);
  await import(server.href);
} catch (error) {
  console.error(process.env.LOG_LEVEL === "debug" ? error : error.message);
  process.exit(1);
}

async function buildIfNeeded() {
  const { isBuilt } = await import("./buildStamp.mjs");
  if (await isBuilt()) return;
  const canBuild = existsSync(fileURLToPath(new URL("../node_modules/@remix-run/dev", import.meta.url)));
  if (!canBuild && existsSync(server)) {
    console.log(
      "The sources have changed since the build, and the tools for building are not installed: starting the old build.",
    );
    return;
  }
  console.log("Building; this takes a moment the first time.");
  const { build } = await import("./build.mjs");
  await build();
}
