import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";

export interface DatabaseProxy {
  port: number;
  /** Where new connections go from now on. */
  setTarget(port: number): void;
  /** Every message from the portal reaches the database so much later: each query takes that long at least. */
  setDelay(milliseconds: number): void;
  /** Nothing is passed on any more, and nothing is closed: a network that swallows. `false` passes on again. */
  setSilent(silent: boolean): void;
  close(): Promise<void>;
}

/** Stands between the portal and PostgreSQL on loopback, and makes it slow, silent or another. */
export async function startDatabaseProxy(target: number): Promise<DatabaseProxy> {
  const sockets = new Set<Socket>();
  let delayMs = 0;
  let silent = false;
  const server = createServer((client) => {
    const upstream = connect(target, "127.0.0.1");
    const pass = (from: Socket, to: Socket, wait: () => number) => {
      sockets.add(from);
      from.setNoDelay(true);
      // What is delayed keeps its order: each piece waits for the one before it.
      let last = Promise.resolve();
      from.on("data", (piece) => {
        const ms = wait();
        last = last.then(async () => {
          if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
          if (!silent) to.write(piece);
        });
      });
      from.on("close", () => {
        sockets.delete(from);
        to.destroy();
      });
      from.on("error", () => to.destroy());
    };
    pass(client, upstream, () => delayMs);
    pass(upstream, client, () => 0);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    setTarget: (port) => (target = port),
    setDelay: (milliseconds) => (delayMs = milliseconds),
    setSilent: (value) => (silent = value),
    async close() {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, "close");
    },
  };
}
