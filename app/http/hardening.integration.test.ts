import { once } from "node:events";
import { connect } from "node:net";
import { request as ask, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { pathToFileURL } from "node:url";
import path from "node:path";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createRateLimiter } from "~/app/adapters/createRateLimiter";
import type { Portal } from "~/app/portal";
import { createTestPortal, type TestPortal } from "~/app/testing/createTestPortal";
import { createApp } from "./createApp";
import { createHealth } from "./health";
import { limitsFor, rateLimits, type LimitKind } from "./rateLimits";

/** The built portal behind a real web server, with limits so small that a test reaches them. */
interface Served {
  origin: string;
  server: Server;
  logged: string[];
}

let harness: TestPortal;
let open: Served;
let behindProxy: Served;
let httpsOnly: Served;
const small = 4;

async function serve(portal: Portal): Promise<Served> {
  const logged: string[] = [];
  const log = pino({ level: "debug" }, { write: (line: string) => void logged.push(line) });
  const app = await createApp({
    portal,
    log,
    health: createHealth({ connectionString: harness.database.portalConnectionString, pool: harness.database.pool }),
    buildPath: pathToFileURL(path.resolve("build/server/index.js")).href,
    clientDirectory: path.resolve("build/client"),
  });
  const server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { server, logged, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

function withSmallLimits(portal: Portal, more: Partial<Portal["env"]>, secret: string): Portal {
  const all = Object.keys(rateLimits).map((kind) => [kind, { most: small, seconds: 60 }]);
  const limits = Object.fromEntries(all) as ReturnType<typeof limitsFor>;
  return {
    ...portal,
    env: { ...portal.env, ...more },
    limits: createRateLimiter<LimitKind>(harness.database.pool, { limits, secret }),
  };
}

beforeAll(async () => {
  harness = await createTestPortal();
  const { portal } = harness;
  open = await serve(withSmallLimits(portal, {}, "open"));
  behindProxy = await serve(withSmallLimits(portal, { TRUST_PROXY: "1" }, "proxy"));
  httpsOnly = await serve({ ...portal, deps: { ...portal.deps, baseUrl: "https://portal.example" } });
});
afterAll(async () => {
  for (const { server } of [open, behindProxy, httpsOnly]) {
    server.closeAllConnections();
    server.close();
  }
  await harness.close();
});

const post = (served: Served, address: string, headers: Record<string, string> = {}, body = "intent=nothing") =>
  fetch(served.origin + address, {
    method: "POST",
    redirect: "manual",
    headers: { "Content-Type": "application/x-www-form-urlencoded", ...headers },
    body,
  });

describe("every answer carries the headers", () => {
  const addresses = [
    { address: "/nb", status: 200 },
    { address: "/nb/datakilder.data", status: 200 },
    { address: "/favicon.svg", status: 200 },
    { address: "/assets/missing.js", status: 404 },
    { address: "/healthz", status: 200 },
    { address: "/readyz", status: 200 },
    { address: "/metrics", status: 200 },
    { address: "/nb/finnes-ikke", status: 404 },
    { address: "/nb/soknader", status: 200 },
    { address: "/nb/ko", status: 302 },
    { address: "/api/v1/deadline?complete=2026-11-23&linkage=false", status: 200 },
    { address: "/api/v1/deadline", status: 400 },
    { address: "/%zz", status: 400 },
  ];
  test.each(addresses)("$address ($status)", async ({ address, status }) => {
    const { status: answered, headers } = await fetch(open.origin + address, { redirect: "manual" });
    expect(answered).toBe(status);
    const policy = headers.get("Content-Security-Policy") ?? "";
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).not.toMatch(/unsafe-|\*/);
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Cross-Origin-Opener-Policy")).toBe("same-origin");
    expect(headers.get("Cross-Origin-Resource-Policy")).toBe("same-origin");
    expect(headers.get("Referrer-Policy")).toBe("same-origin");
    expect(headers.get("X-Frame-Options")).toBe("DENY");
    expect(headers.get("Permissions-Policy")).toContain("geolocation=()");
    expect(headers.get("X-Powered-By")).toBeNull();
    // Without https the browser must not be told to insist on it.
    expect(headers.get("Strict-Transport-Security")).toBeNull();
    const isFile = /^\/(assets|favicon|healthz|readyz|metrics)/.test(address);
    if (!isFile) expect(headers.get("Cache-Control")).toMatch(/no-store/);
  });

  test("over https the browser is told to insist on it, for two years and all names below", async () => {
    const { headers } = await fetch(`${httpsOnly.origin}/nb`);
    expect(headers.get("Strict-Transport-Security")).toBe("max-age=63072000; includeSubDomains");
  });
});

describe("a change is taken from a page of ours only", () => {
  const own = "OWN";
  const cookie = { Cookie: "ht_session=abcdefghijklmnopqrstuvwxyz0123456789" };
  const refused: { name: string; headers: Record<string, string> }[] = [
    { name: "another site's origin", headers: { Origin: "https://annen-side.example" } },
    { name: "our name as the beginning of another", headers: { Origin: "http://127.0.0.1.annen-side.example" } },
    { name: "another port", headers: { Origin: "http://127.0.0.1:1" } },
    { name: "a page that hides where it is", headers: { Origin: "null" } },
    { name: "an origin that is no address", headers: { Origin: "127.0.0.1" } },
    { name: "the browser's word: another site", headers: { "Sec-Fetch-Site": "cross-site" } },
    { name: "the browser's word: a neighbour", headers: { "Sec-Fetch-Site": "same-site", Origin: own } },
    { name: "somebody's cookie, and no word of where from", headers: cookie },
    {
      name: "a host that whoever asks wrote",
      headers: { Origin: "https://a.example", "X-Forwarded-Host": "a.example" },
    },
  ];
  test.each(refused)("refused: $name", async ({ headers }) => {
    const sent = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value === own ? open.origin : value]),
    );
    for (const address of ["/nb/soknader", "/nb/soknader.data", "/nb/logg-ut", "/api/v1/sample-tables/check"]) {
      const answer = await postRaw(open, address, sent);
      expect(answer.status, address).toBe(403);
      expect(answer.body).toContain("foreign-origin");
    }
  });

  const taken: { name: string; headers: Record<string, string> }[] = [
    { name: "our origin", headers: { Origin: own, ...cookie } },
    { name: "the browser's word: ours", headers: { "Sec-Fetch-Site": "same-origin", ...cookie } },
    {
      name: "a page that hides where it is, and the browser's word that it is ours",
      headers: { Origin: "null", "Sec-Fetch-Site": "same-origin" },
    },
    { name: "a program without cookies", headers: {} },
  ];
  test.each(taken)("taken: $name", async ({ headers }) => {
    const sent = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value === own ? open.origin : value]),
    );
    // A method that the address does not have is looked at after where it came from.
    expect((await postRaw(open, "/api/v1/deadline", sent)).status).not.toBe(403);
  });

  test("behind a proxy of ours its host is the portal's", async () => {
    const headers = { Origin: "https://soknad.example", "X-Forwarded-Host": "soknad.example" };
    expect((await postRaw(behindProxy, "/api/v1/deadline", headers)).status).not.toBe(403);
    expect((await postRaw(open, "/api/v1/deadline", headers)).status).toBe(403);
  });
});

describe("a body is limited before it is read", () => {
  test.each([
    { address: "/nb/soknader", bytes: 4 * 1024 * 1024 + 1, limit: "4 MB", language: "nb" },
    { address: "/en/logg-inn", bytes: 4 * 1024 * 1024 + 1, limit: "4 MB", language: "en" },
    { address: "/nn/utkast/x/tabell", bytes: 64 * 1024 * 1024 + 1, limit: "64 MB", language: "nn" },
  ])("$address refuses $bytes bytes unread, and says $limit", async ({ address, bytes, limit, language }) => {
    const answer = await postRaw(open, address, { "Content-Length": String(bytes), Accept: "text/html" }, null);
    expect(answer.status).toBe(413);
    expect(answer.body).toContain(limit);
    expect(answer.body).toContain(`<html lang="${language}">`);
    expect(answer.headers.connection).toBe("close");
  });

  test("a program is told the same as a problem document", async () => {
    const headers = { "Content-Length": String(65 * 1024 * 1024) };
    const answer = await postRaw(open, "/api/v1/sample-tables/check", headers, null);
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.body)).toMatchObject({ code: "body-too-large", limit: 64 });
  });

  test("a body whose length nobody told is taken by the API only", async () => {
    const headers = { "Transfer-Encoding": "chunked", Accept: "text/html" };
    expect((await postRaw(open, "/nb/soknader", headers, "a=b")).status).toBe(411);
  });
});

describe("too much in a short time", () => {
  const check = (headers: Record<string, string>) => postRaw(open, "/api/v1/sample-tables/check", headers, "");

  test("the API answers 429 with a problem document and when to try again; another's address in a header does not help", async () => {
    const statuses = [];
    for (let count = 0; count < small + 2; count += 1)
      statuses.push((await check({ "X-Forwarded-For": `192.0.2.${count}` })).status);
    expect(statuses).toEqual([...Array<number>(small).fill(415), 429, 429]);
    const answer = await check({});
    expect(JSON.parse(answer.body)).toMatchObject({ status: 429, code: "too-many-requests" });
    expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
    expect(Number(answer.headers["retry-after"])).toBeLessThanOrEqual(60);
  });

  test("behind a proxy of ours each client is counted apart", async () => {
    for (let count = 0; count < small + 2; count += 1) {
      const headers = { "X-Forwarded-For": `192.0.2.${count}` };
      expect((await postRaw(behindProxy, "/api/v1/sample-tables/check", headers, "")).status).toBe(415);
    }
  });

  test.each([
    { lang: "nb", words: "Prøv igjen om" },
    { lang: "nn", words: "Ingenting er gått tapt: gå tilbake i nettlesaren" },
    { lang: "en", words: "Try again in" },
  ])("a page says so in $lang, in the frame of the portal, and when to try again", async ({ lang, words }) => {
    let answer = await post(open, `/${lang}/logg-inn`, {}, "personaId=nobody");
    for (let count = 0; count < small && answer.status !== 429; count += 1)
      answer = await post(open, `/${lang}/logg-inn`, {}, "personaId=nobody");
    expect(answer.status).toBe(429);
    expect(answer.headers.get("Retry-After")).toMatch(/^\d+$/);
    const page = await answer.text();
    expect(page).toContain(words);
    expect(page).toContain("<main");
  });

  test("an unusual way to write the address is the same address", async () => {
    const ways = ["/nb/LOGG-INN", "/nb/logg%2Dinn", "/nb/logg-inn.data", "/nb/logg-inn/"];
    for (let count = 0; count <= small; count += 1) await post(open, "/nb/logg-inn", {}, "personaId=nobody");
    for (const way of ways) expect((await post(open, way, {}, "personaId=nobody")).status, way).toBe(429);
  });

  test("an address without a page of its own answers with one that stands alone", async () => {
    const address = `/nb/hent/${"a".repeat(43)}/fil`;
    const statuses = [];
    for (let count = 0; count <= small; count += 1)
      statuses.push((await post(open, address, {}, "code=123456")).status);
    expect(statuses).toEqual([...Array<number>(small).fill(404), 429]);
    const page = await (await post(open, address, {}, "code=123456")).text();
    expect(page).toContain("<h1>For mange forsøk på kort tid</h1>");
  });

  test("in the demo there is room for 400 tables in ten minutes", () => {
    const { most, seconds } = limitsFor(true)["check-table"];
    expect((most * 600) / seconds).toBeGreaterThanOrEqual(400);
  });
});

describe("what somebody wrote into an address", () => {
  const elsewhere = [
    "https://annen-side.example/",
    "//annen-side.example",
    "/\\annen-side.example",
    "/\t/annen-side.example",
    "/%09/annen-side.example",
    "/.//annen-side.example",
    "javascript:alert(1)",
    "\\\\annen-side.example",
  ];
  test.each(elsewhere)("sends nobody to %j", async (til) => {
    const persona = harness.person("ingrid").id;
    const form = new URLSearchParams({ personaId: persona, til }).toString();
    const answer = await post(httpsOnly, "/nb/logg-inn", { Origin: httpsOnly.origin }, form);
    expect(answer.status).toBe(303);
    const target = new URL(answer.headers.get("Location") ?? "", "https://portal.example/nb/");
    expect(target.origin).toBe("https://portal.example");
  });

  test("writes no line of its own into the log, and no secret", async () => {
    const token = "Abc123-_".repeat(5) + "xyz";
    open.logged.length = 0;
    for (const address of [
      `/nb/hent/${token}?kode=123456`,
      `/nb/logg-inn/lenke/${token}`,
      `/kalender/${token}.ics`,
      "/nb/%0d%0a%7B%22level%22:60%7D",
    ])
      await fetch(open.origin + address, {
        redirect: "manual",
        headers: { Cookie: `ht_session=${token}`, Authorization: `Bearer ${token}` },
      });
    await expect.poll(() => open.logged.length).toBeGreaterThanOrEqual(4);
    for (const line of open.logged) {
      expect(line.trimEnd()).not.toContain("\n");
      expect(() => JSON.parse(line) as unknown).not.toThrow();
      expect(line).not.toContain(token);
      expect(line).not.toContain("123456");
    }
  });

  test("a line break in a raw request is no line in an answer or a log", async () => {
    const { port } = open.server.address() as AddressInfo;
    const socket = connect(port, "127.0.0.1");
    socket.end("GET /nb/\u0001\u0085x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    const parts: Buffer[] = [];
    for await (const part of socket) parts.push(part as Buffer);
    expect(Buffer.concat(parts).toString("latin1")).toMatch(/^HTTP\/1\.1 4\d\d /);
  });
});

/** Sends exactly these headers, which fetch would not. @param body null sends none, whatever the headers promise */
function postRaw(
  served: Served,
  address: string,
  headers: Record<string, string>,
  body: string | null = "intent=nothing",
) {
  return new Promise<{ status: number; headers: Record<string, string | string[] | undefined>; body: string }>(
    (resolve, reject) => {
      const sent = ask(served.origin + address, {
        method: "POST",
        agent: false,
        headers: { "Content-Type": "application/x-www-form-urlencoded", ...headers },
      });
      sent.on("response", (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("end", () => {
          sent.destroy();
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts).toString() });
        });
      });
      sent.on("error", reject);
      if (body === null) sent.flushHeaders();
      else sent.end(body);
    },
  );
}
