import { once } from "node:events";
import { createServer, request as ask, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

export interface SentRequest {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}
export interface Traffic {
  /** For Playwright's option `proxy`. */
  proxy: { server: string };
  /** Everything that left the browser so far, whoever in it asked: page, worker, beacon. A socket is a CONNECT. */
  sent: SentRequest[];
  close(): Promise<void>;
}

/**
 * Where Chrome itself asks what the fields of a form are for, by their names and order; nothing typed is told. No page
 * can: the content security policy lets scripts connect to the portal alone.
 * @see https://support.google.com/chrome/answer/14271924
 */
const askedByChrome = "content-autofill.googleapis.com:443";

/**
 * A proxy between a browser and everything else, that writes down what leaves the browser. The portal is passed on to;
 * other places are answered here, with an empty page.
 */
export async function recordTraffic(portalOrigin: string): Promise<Traffic> {
  const sent: SentRequest[] = [];
  const server = createServer((request, response) => {
    const { method = "", url = "", headers } = request;
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks);
      sent.push({ method, url, headers, body });
      if (new URL(url).origin !== portalOrigin)
        return void response.setHeader("Content-Type", "text/html").end("<!doctype html><title>elsewhere</title>");
      const passed = ask(url, { method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      passed.on("error", () => response.destroy());
      passed.end(body);
    });
  });
  server.on("connect", ({ url = "", headers }, socket) => {
    if (url !== askedByChrome) sent.push({ method: "CONNECT", url, headers, body: Buffer.alloc(0) });
    socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    proxy: { server: `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
    sent,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
