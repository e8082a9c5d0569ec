import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import type { Pool } from "pg";
import { pino } from "pino";
import { createApp } from "~/app/http/createApp";
import { createHealth } from "~/app/http/health";
import { createPool } from "~/db/client";
import { emptyBuild } from "./emptyBuild";
import { openPortal } from "./openPortal";

/** Said once, when both answer. */
export interface Origins {
  pages: string;
  empty: string;
}
/** Said as often as it is asked for; both grow from the start of the process. */
export interface Usage {
  cpuMs: number;
  /** Sent to the database by the pages; the job queue's are not among them. */
  statements: number;
}

/** One process, two ports: the portal, and an empty page behind the very same Express, headers and compression. */
async function main(): Promise<void> {
  const connectionString = process.env.DATABASE_URL ?? "";
  const pool = createPool(connectionString);
  const statements = countStatements(pool);
  const portal = await openPortal(connectionString, pool);
  const real = (await import(new URL("./server/index.js", import.meta.url).href)) as ServerBuild;

  const listen = async (build: ServerBuild): Promise<string> => {
    const app = await createApp({
      portal,
      log: pino({ level: "error" }),
      health: createHealth({ connectionString, pool }),
      build,
      clientDirectory: fileURLToPath(new URL("./client", import.meta.url)),
    });
    const server = app.listen(0, "127.0.0.1");
    await once(server, "listening");
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  const say = (message: Origins | Usage) => process.send?.(message);
  process.on("message", () => {
    const { user, system } = process.cpuUsage();
    say({ cpuMs: (user + system) / 1000, statements: statements() });
  });
  process.on("disconnect", () => void portal.close().finally(() => process.exit()));
  say({ pages: await listen(real), empty: await listen(emptyBuild(real)) });
}

/** @returns how many statements every connection of the pool has sent, from now on */
function countStatements(pool: Pool): () => number {
  let count = 0;
  pool.on("connect", (client) => {
    client.query = new Proxy(client.query, {
      apply(query, self, args) {
        count++;
        return Reflect.apply(query, self, args) as unknown;
      },
    });
  });
  return () => count;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
