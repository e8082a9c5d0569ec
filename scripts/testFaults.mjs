import "./requireNode.mjs";
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { isBuilt } from "./buildStamp.mjs";

/**
 * `npm run test:faults`: kills, restarts, full disks and the like, in full numbers, on the built portal. `-- --tenth`
 * runs a tenth, `-- --only=kills,mail` some of them; SEED chooses the same acts again.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
if (!(await isBuilt())) await (await import("./build.mjs")).build();
const args = ["--import", "tsx", "scripts/faults.ts", ...process.argv.slice(2)];
const child = spawn(process.execPath, args, { cwd: root, stdio: "inherit" });
child.on("close", (code) => (process.exitCode = code ?? 1));
