import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Account } from "../server/runProgram";
import type { EmbeddedPostgresOptions } from "../server/startEmbeddedPostgres";

export interface StandInReport {
  connectionString?: string;
  startedByUs?: boolean;
  log?: string[];
  error?: string;
}

/** Bundles the stand-in into one file that any account can run where that file lies. */
export async function bundlePortalStandIn(outfile: string): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL("./portalStandIn.ts", import.meta.url))],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    external: ["pg-native"],
    logLevel: "silent",
  });
}

/**
 * Starts the stand-in as a process of its own.
 * @param account whom it runs as; `node` is then a copy of Node that the account reaches
 * @returns the process, and what it said once its database ran or failed
 */
export async function startPortalStandIn(
  bundle: string,
  options: Omit<EmbeddedPostgresOptions, "log">,
  { account, node = process.execPath }: { account?: Account; node?: string } = {},
): Promise<{ child: ChildProcess; report: StandInReport }> {
  const child = spawn(node, [bundle, JSON.stringify(options)], {
    ...account,
    cwd: "/",
    stdio: ["pipe", "pipe", "inherit"],
  });
  const [line] = (await once(child.stdout.setEncoding("utf8"), "data")) as [string];
  return { child, report: JSON.parse(line) as StandInReport };
}

/** Kills a process as a power cut would. @returns when it is gone */
export async function killAtOnce(child: ChildProcess): Promise<void> {
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}
