import { once } from "node:events";
import { request as ask } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ActionFunctionArgs, ServerBuild } from "@remix-run/node";
import { pino } from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Portal } from "~/app/portal";
import { createApp } from "./createApp";

/** The web server around one route that answers with the method and the body that reached it. */
const page = {
  id: "page",
  path: "nb/skjema",
  module: {
    loader: () => new Response("read"),
    action: async ({ request }: ActionFunctionArgs) => new Response(`${request.method} ${await request.text()}`),
    handle: { access: { read: "view-public", change: "view-public" } },
  },
};
const build = {
  entry: {
    module: {
      handleError: () => undefined,
      default: (_request: Request, status: number) => new Response("page", { status }),
    },
  },
  routes: { page },
  assets: { version: "1", routes: {} },
  future: { v3_singleFetch: true },
  publicPath: "/",
  basename: "/",
} as unknown as ServerBuild;

let origin: string;
let close: () => Promise<void>;
const logged: string[] = [];
const lines = () =>
  logged.map((line) => JSON.parse(line) as { level: number; req?: { url: string }; res?: { statusCode: number } });

beforeAll(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), "files-"));
  await mkdir(path.join(folder, "assets"));
  for (const name of ["assets/page.js", "assets/.hidden", ".env"]) await writeFile(path.join(folder, name), "content");
  const portal = {
    env: { DEMO: false },
    deps: { baseUrl: "https://portal.example", now: () => new Date() },
    freshenCalendar: async () => {},
  } as unknown as Portal;
  const app = await createApp({
    portal,
    log: pino({ level: "debug" }, { write: (line: string) => void logged.push(line) }),
    health: { serve: () => {}, setProcess: () => {}, check: () => Promise.reject(new Error("not asked")) },
    build,
    clientDirectory: folder,
  });
  const server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  close = async () => {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true });
  };
});
afterAll(() => close());
beforeEach(() => void (logged.length = 0));

/** Exactly these headers, and the address as it is written. */
function send(method: string, address: string, headers: Record<string, string> = {}, body = "") {
  return new Promise<{ status: number; allow: string | undefined; type: string | undefined; body: string }>(
    (resolve, reject) => {
      const sent = ask(origin, { method, path: address, headers, agent: false });
      sent.on("response", (answer) => {
        let text = "";
        answer.on("data", (part: Buffer) => (text += part.toString()));
        answer.on("end", () => {
          const { allow, "content-type": type } = answer.headers;
          resolve({ status: answer.statusCode ?? 0, allow, type, body: text });
        });
      });
      sent.on("error", reject);
      sent.end(body);
    },
  );
}
const form = { "Content-Type": "application/x-www-form-urlencoded" };
const lengthOf = (text: string) => ({ "Content-Length": String(text.length) });

describe("a method", () => {
  test.each(["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"])(
    "%s that no page has is told so, and reaches no page",
    async (method) => {
      const answer = await send(method, "/nb/skjema", { ...form, ...lengthOf("a=b") }, "a=b");
      expect(answer).toMatchObject({ status: 405, allow: "GET, HEAD, POST" });
      expect(answer.body).not.toContain("a=b");
    },
  );

  test.each([
    ["GET", "read"],
    ["HEAD", ""],
  ])("%s is answered", async (method, body) => {
    expect(await send(method, "/nb/skjema")).toMatchObject({ status: 200, body });
  });

  test("of the API is the API's own to refuse", async () => {
    expect((await send("PUT", "/api/v1/anything")).allow).toBeUndefined();
  });
});

describe("a body", () => {
  test.each(["text/plain", "application/xml", "application/jsonp", "application/octet-stream", ""])(
    "of the kind «%s» is refused",
    async (type) => {
      const answer = await send("POST", "/nb/skjema", { ...(type && { "Content-Type": type }), ...lengthOf("x") }, "x");
      expect(answer.status).toBe(415);
      expect(answer.type).toMatch(/^application\/problem\+json/);
    },
  );

  test.each([
    "application/x-www-form-urlencoded;charset=UTF-8",
    "multipart/form-data; boundary=x",
    "application/json",
    "Application/JSON ; charset=utf-8",
  ])("of the kind «%s» reaches the page", async (type) => {
    const answer = await send("POST", "/nb/skjema", { "Content-Type": type, ...lengthOf("a=b") }, "a=b");
    expect(answer).toMatchObject({ status: 200, body: "POST a=b" });
  });

  test("need not be there", async () => {
    expect((await send("POST", "/nb/skjema", lengthOf(""))).status).toBe(200);
  });
});

test.each<[number, string, Record<string, string>]>([
  [403, "POST", { ...form, Origin: "https://annen-side.example", ...lengthOf("") }],
  [405, "PUT", lengthOf("")],
  [411, "POST", { ...form, "Transfer-Encoding": "chunked" }],
  [413, "POST", { ...form, "Content-Length": String(65 * 1024 * 1024), Connection: "close" }],
  [415, "POST", { "Content-Type": "text/plain", "Content-Length": "0001" }],
])("what is refused with %i stands in the log as a warning", async (status, method, headers) => {
  const tooLong = status === 413;
  const body = status === 415 || status === 411 ? "x" : "";
  if (tooLong) {
    const sent = ask(`${origin}/nb/skjema`, { method, headers, agent: false });
    sent.on("error", () => {});
    sent.flushHeaders();
    const [answer] = (await once(sent, "response")) as [{ statusCode: number }];
    expect(answer.statusCode).toBe(413);
    sent.destroy();
  } else expect((await send(method, "/nb/skjema", headers, body)).status).toBe(status);
  await expect
    .poll(lines)
    .toContainEqual(expect.objectContaining({ level: 40, req: expect.objectContaining({ url: "/nb/skjema" }) }));
  expect(lines()[0]?.res?.statusCode).toBe(status);
});

describe("files", () => {
  test("that the build made are served by their names", async () => {
    expect(await send("GET", "/assets/page.js")).toMatchObject({ status: 200, body: "content" });
  });

  test.each(["/assets/", "/assets/.hidden", "/.env", "/.git/config", "/assets/../.env", "/assets/%2e%2e/.env"])(
    "%s shows neither a list nor a hidden file",
    async (address) => {
      const answer = await send("GET", address);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.body).not.toMatch(/content|page\.js/);
    },
  );
});
