import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";

export interface DatabaseProxy {
  port: number;
  /** Where new connections go from now on. */
  setTarget(port: number): void;
  /** Every query reaches the database so much later; signing in to it does not. */
  setDelay(milliseconds: number): void;
  close(): Promise<void>;
}

/** Stands between the portal and PostgreSQL on loopback, and makes it slow or another. */
export async function startDatabaseProxy(target: number): Promise<DatabaseProxy> {
  const sockets = new Set<Socket>();
  let delayMs = 0;
  const server = createServer((client) => {
    const upstream = connect(target, "127.0.0.1");
    const pass = (from: Socket, to: Socket, wait: (piece: Buffer) => number) => {
      sockets.add(from);
      from.setNoDelay(true);
      // What is delayed keeps its order: each piece waits for the one before it.
      let last = Promise.resolve();
      from.on("data", (piece: Buffer) => {
        const ms = wait(piece);
        last = last.then(async () => {
          if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
          to.write(piece);
        });
      });
      from.on("close", () => {
        sockets.delete(from);
        to.destroy();
      });
      from.on("error", () => to.destroy());
    };
    pass(client, upstream, (piece) => (isSigningIn(piece) ? 0 : delayMs));
    pass(upstream, client, () => 0);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    setTarget: (port) => (target = port),
    setDelay: (milliseconds) => (delayMs = milliseconds),
    async close() {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, "close");
    },
  };
}

/** The first message of a connection begins with its length, below 2²⁴; the answer to the question for a password with a p. */
const isSigningIn = (piece: Buffer) => piece[0] === 0 || piece[0] === "p".charCodeAt(0);
