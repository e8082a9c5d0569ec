import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Origins, Usage } from "./benchServer";

export interface BenchServer extends Origins {
  /** Of the process that serves. */
  pid: number;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

/**
 * Starts the server that is measured, as a process of its own.
 * @throws {Error} when it ends before it answers
 */
export async function startBenchServer(connectionString: string): Promise<BenchServer> {
  const program = fileURLToPath(new URL("./benchServer.js", import.meta.url));
  const child = fork(program, {
    // As npm start has it.
    execArgv: ["--enable-source-maps"],
    env: { ...process.env, NODE_ENV: "production", DATABASE_URL: connectionString },
  });
  const gone = once(child, "exit");
  const next = async <Message>(): Promise<Message> => {
    const ended = gone.then(([code]) => {
      throw new Error(`The server that is measured ended with code ${String(code)}.`);
    });
    const [message] = (await Promise.race([once(child, "message"), ended])) as [Message];
    return message;
  };
  return {
    ...(await next<Origins>()),
    pid: child.pid ?? 0,
    usage() {
      child.send("usage");
      return next<Usage>();
    },
    async stop() {
      if (child.connected) child.disconnect();
      await gone;
    },
  };
}
