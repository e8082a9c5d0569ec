import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export interface PortalProcess {
  origin: string;
  port: number;
  pid: number;
  /** What it wrote so far, its log among it. */
  output(): string;
  /** Resolves when /readyz says so. @throws when the process ends before */
  ready(): Promise<void>;
  kill(signal: NodeJS.Signals): void;
  /** Resolves when it is gone. @returns its exit code, null after a signal */
  gone: Promise<number | null>;
  isGone(): boolean;
}

const root = fileURLToPath(new URL("../../..", import.meta.url));
const pollMs = 25;
const readyMs = 60_000;
/** Settings of whoever runs the tests that must not reach the portal under test. */
const ownSettings =
  /^(OIDC_|SMTP_|MAIL_|SESSION_SECRET|PSEUDONYM_KEY|TRUST_PROXY|OPERATOR_NAME|MIGRATION_DATABASE_URL|DATA_DIR|BASE_URL)/;

/**
 * Starts the built portal as a demo over a database of its own, as `npm start` would.
 * @param settings environment; PORT is a free one unless given
 * @param program its server, where it is not that of this build
 * @throws {Error} when there is no build
 */
export async function startPortalProcess(
  connectionString: string,
  settings: Record<string, string> = {},
  program = `${root}build/server.js`,
): Promise<PortalProcess> {
  if (!existsSync(program)) throw new Error("There is no build: run npm run build first.");
  const port = Number(settings.PORT ?? (await findFreePort()));
  const inherited = Object.entries(process.env).filter(([name]) => !ownSettings.test(name));
  const child: ChildProcess = spawn(process.execPath, ["--enable-source-maps", program], {
    cwd: root,
    env: {
      ...Object.fromEntries(inherited),
      NODE_ENV: "production",
      HOST: "127.0.0.1",
      PORT: String(port),
      DATABASE_URL: connectionString,
      // All instances have it, so that a session of one is a session of all; nothing is kept in a folder.
      SESSION_SECRET: "of-these-tests-only-and-of-no-other-use",
      DEMO: "1",
      DEMO_ON_REAL_DATABASE: "1",
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => (output += text));
  const endWithUs = () => void child.kill("SIGKILL");
  process.once("exit", endWithUs);
  const gone = once(child, "exit").then(([code]) => {
    process.off("exit", endWithUs);
    return code as number | null;
  });
  const origin = `http://127.0.0.1:${port}`;
  const isGone = () => child.exitCode !== null || child.signalCode !== null;
  return {
    origin,
    port,
    pid: child.pid ?? 0,
    output: () => output,
    gone,
    isGone,
    kill: (signal) => void child.kill(signal),
    async ready() {
      const until = performance.now() + readyMs;
      while (performance.now() < until && !isGone()) {
        const answer = await fetch(`${origin}/readyz`).catch(() => null);
        await answer?.body?.cancel();
        if (answer?.ok) return;
        await delay(pollMs);
      }
      throw new Error(`The portal did not become ready: ${output.slice(-3000)}`);
    },
  };
}

/** Ends a process that may be gone already, as a power cut would. */
export async function killPortal(portal: PortalProcess): Promise<void> {
  portal.kill("SIGKILL");
  await portal.gone;
}

export async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}
