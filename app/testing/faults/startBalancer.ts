import { once } from "node:events";
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Balancer {
  origin: string;
  /** Ports of the instances, asked in turn. */
  instances: Set<number>;
  /** How often each instance answered. */
  answered: Map<number, number>;
  close(): Promise<void>;
}

/**
 * A small reverse proxy on loopback: each request goes to the next instance, whoever asked it before. Where one can't
 * be connected to, the next is tried; a request that was sent is never sent twice, unless it only reads.
 */
export async function startBalancer(): Promise<Balancer> {
  const instances = new Set<number>();
  const answered = new Map<number, number>();
  let turn = 0;

  function forward(request: IncomingMessage, body: Buffer, response: ServerResponse, left: number[]): void {
    const [port, ...others] = left;
    if (port === undefined) {
      response.writeHead(503, { "Retry-After": "1" }).end("no instance answers");
      return;
    }
    const { method, url, headers } = request;
    const onward = ask({ host: "127.0.0.1", port, method, path: url, headers, agent: false }, (answer) => {
      answered.set(port, (answered.get(port) ?? 0) + 1);
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
      // The instance was killed in the middle of its answer: the asker must notice.
      answer.on("error", () => response.destroy());
    });
    onward.on("error", (error: NodeJS.ErrnoException) => {
      if (response.headersSent) return void response.destroy();
      if (error.code === "ECONNREFUSED" || method === "GET") return forward(request, body, response, others);
      response.destroy();
    });
    onward.end(body);
  }

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const ports = [...instances];
      turn += 1;
      const inTurn = ports.map((_, at) => ports[(at + turn) % ports.length] ?? 0);
      forward(request, Buffer.concat(chunks), response, inTurn);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    instances,
    answered,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
