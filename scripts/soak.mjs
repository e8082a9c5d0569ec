import "./requireNode.mjs";
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { isBuilt } from "./buildStamp.mjs";

/**
 * `npm run soak`: ten minutes of people at work on two instances of the built portal while parts of it break.
 * `-- --minutes 1` takes one minute; SEED chooses the same acts again.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
if (!(await isBuilt())) await (await import("./build.mjs")).build();
const args = ["--import", "tsx", "scripts/soak/soak.ts", ...process.argv.slice(2)];
const child = spawn(process.execPath, args, { cwd: root, stdio: "inherit" });
// The soak ends in order by itself when it is interrupted; this waits for it.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("close", (code) => (process.exitCode = code ?? 1));
