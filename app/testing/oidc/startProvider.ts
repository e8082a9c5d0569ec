import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { ProviderKnobs, ProviderOrder, ProviderReply, ProviderStart } from "./ProviderKnobs";

export interface RunningProvider {
  issuer: string;
  /** Turns knobs; the others stay. */
  set(knobs: Partial<ProviderKnobs>): Promise<void>;
  /** A token signed by the provider's key, or by one that is not. */
  sign(claims: Record<string, unknown>, how?: { header?: Record<string, unknown>; strange?: boolean }): Promise<string>;
  stop(): Promise<void>;
}

/** A port of loopback that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Starts a real OpenID provider (oidc-provider) as a process of its own; resolves when it listens. */
export async function startProvider(start: ProviderStart): Promise<RunningProvider> {
  const program = fileURLToPath(new URL("./providerProgram.ts", import.meta.url));
  const child = fork(program, [JSON.stringify(start)], {
    execArgv: ["--import", "tsx", "--no-warnings"],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    // Keeps claims that are to be left out.
    serialization: "advanced",
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    // It warns that it is set up for trying out only, which it is.
    const lines = text.split("\n").filter((line) => !line.startsWith("oidc-provider WARNING"));
    process.stderr.write(lines.join("\n"));
  });
  await next(child);
  async function order(message: ProviderOrder): Promise<ProviderReply> {
    const replied = next(child);
    child.send(message);
    return replied;
  }
  return {
    issuer: `http://127.0.0.1:${start.port}`,
    set: async (knobs) => void (await order({ type: "set", knobs })),
    async sign(claims, { header = {}, strange = false } = {}) {
      const reply = await order({ type: "sign", claims, header, strange });
      if (reply.type !== "signed") throw new Error(`the provider answered ${reply.type}`);
      return reply.token;
    },
    async stop() {
      if (child.exitCode !== null) return;
      const gone = once(child, "exit");
      child.disconnect();
      await gone;
    },
  };
}

function next(child: ChildProcess): Promise<ProviderReply> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: unknown) => {
      child.off("exit", onExit);
      resolve(message as ProviderReply);
    };
    const onExit = (code: number | null) => {
      child.off("message", onMessage);
      reject(new Error(`the provider ended with code ${code}`));
    };
    child.once("message", onMessage);
    child.once("exit", onExit);
  });
}
