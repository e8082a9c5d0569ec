import { readdirSync, readFileSync } from "node:fs";
import { paths } from "~/app/i18n/paths";
import { deadlineResponse } from "~/schemas/deadline";
import { signInAs } from "./support/signIn";
import { expect, test } from "./support/test";

const to = paths("nb");

test("scripts run by a nonce that is new for each answer, and never inline without it", async ({
  page,
  requestAs,
  allowConsole,
}) => {
  allowConsole.push(/Executing inline script violates/);
  const request = await requestAs(null);
  const policies = await Promise.all(
    [to.front, to.front].map(
      async (address) => (await request.get(address)).headers()["content-security-policy"] ?? "",
    ),
  );
  const nonces = policies.map((policy) => /script-src 'nonce-([A-Za-z0-9+/=]{20,})';/.exec(policy)?.[1]);
  expect(nonces.every(Boolean)).toBe(true);
  expect(nonces[0]).not.toBe(nonces[1]);
  for (const policy of policies) {
    expect(policy).not.toContain("unsafe-inline");
    expect(policy).not.toContain("unsafe-eval");
    for (const directive of ["default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "form-action 'self'"])
      expect(policy).toContain(directive);
  }
  await page.goto(to.front);
  const stolen = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.documentElement.dataset.stolen = 'yes'";
    document.head.append(script);
    return document.documentElement.dataset.stolen;
  });
  expect(stolen).toBeUndefined();
});

test("an answer says nothing about the server and is never guessed at or framed", async ({ requestAs }) => {
  const headers = (await (await requestAs(null)).get(to.front)).headers();
  expect(headers["x-powered-by"]).toBeUndefined();
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["x-frame-options"]).toBe("DENY");
  expect(headers["referrer-policy"]).toBe("same-origin");
  expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
  expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
  expect(headers["permissions-policy"]).toContain("camera=(), ");
  expect(headers["cache-control"]).toBe("no-store");
});

test("whatever fetches a script has the nonce, and the address alone does not make a script ours", async ({ page }) => {
  const policy = (await page.goto(to.front))?.headers()["content-security-policy"] ?? "";
  expect(/script-src ([^;]*)/.exec(policy)?.[1]).not.toContain("'self'");
  const haveNonce = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("script, link[rel=modulepreload]")].map(({ nonce }) => nonce !== ""),
  );
  expect(haveNonce.length).toBeGreaterThan(5);
  expect(haveNonce.every(Boolean)).toBe(true);
});

test("a form from another site is refused", async ({ requestAs, baseUrl }) => {
  const request = await requestAs("researcher");
  for (const address of [to.applications, to.signIn, to.signOut, to.demoClock, "/api/v1/sample-tables/check"]) {
    for (const Origin of ["https://annen-side.example", "null", baseUrl.replace("127.0.0.1", "127.0.0.1.example")]) {
      const answer = await request.post(address, { headers: { Origin }, form: { intent: "start" }, maxRedirects: 0 });
      expect(answer.status(), `${address} from ${Origin}`).toBe(403);
      expect(((await answer.json()) as { code: string }).code).toBe("foreign-origin");
    }
  }
  const own = { headers: { Origin: baseUrl }, form: { intent: "start" }, maxRedirects: 0 };
  expect((await request.post(to.applications, own)).status()).toBe(303);
});

test("a session is kept in a cookie that no script reads", async ({ page }) => {
  await signInAs(page, "otherResearcher");
  const session = (await page.context().cookies()).find(({ name }) => name === "ht_session");
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
  expect(await page.evaluate(() => document.cookie)).toBe("");
});

test("after signing in nobody is sent to another site", async ({ requestAs }) => {
  const request = await requestAs(null);
  for (const til of ["https://annen-side.example/", "//annen-side.example", "/\\annen-side.example"]) {
    const page = await (await request.get(`${to.signIn}?til=${encodeURIComponent(til)}`)).text();
    expect(page, til).not.toContain(`value="${til}"`);
  }
});

test("health, readiness and figures are told", async ({ requestAs }) => {
  const request = await requestAs(null);
  expect((await request.get("/healthz")).status()).toBe(200);
  expect((await request.get("/readyz")).status()).toBe(200);
  const figures = await request.get("/metrics");
  expect(figures.status()).toBe(200);
  expect(await figures.text()).toContain("http_request_seconds_bucket");
});

test("the browser's files hold nothing of the server's", () => {
  const folder = new URL("../build/client/", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".js"));
  expect(files.length).toBeGreaterThan(20);
  for (const name of files) {
    const source = readFileSync(new URL(name, folder), "utf8");
    // ExcelJS is in the web worker that checks finished tables, and in no other file.
    const isWorker = /(?:^|[\\/])checkDelivery\.worker-/.test(name);
    if (!isWorker) expect(source.includes("ExcelJS"), `${name} has ExcelJS`).toBe(false);
    for (const word of ["application_event", "custodian_case", "pgboss", "drizzle", "nodemailer"])
      expect(source.includes(word), `${name} has ${word}`).toBe(false);
  }
});

test("only the pages about one's own records, which nobody else reads, bring a reader of forms to the browser", () => {
  const folder = new URL("../build/client/assets/", import.meta.url);
  const sources = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith(".js") && !/^(manifest|checkDelivery\.worker)-/.test(name))
      .map((name) => [name, readFileSync(new URL(name, folder), "utf8")]),
  );
  const readers = [...sources].filter(([, source]) => source.includes("ZodError")).map(([name]) => name);
  expect(readers).toHaveLength(1);
  /** What a page brings with it, and what that brings. */
  const bringing = (name: string): string[] => {
    const found = new Set([name]);
    for (const one of found) for (const [other, source] of sources) if (source.includes(`./${one}`)) found.add(other);
    return [...found];
  };
  const pages = readers.flatMap(bringing).map((name) => name.replace(/-[\w-]{8}\.js$/, ""));
  for (const page of ["root", "entry.client", "front", "signIn", "draftData", "queue", "source"]) {
    expect(
      [...sources.keys()].some((name) => name.startsWith(`${page}-`)),
      page,
    ).toBe(true);
    expect(pages).not.toContain(page);
  }
});

const ask = "/api/v1/deadline";

/** Counted by hand from the acts on holidays; the second of each pair reads Saturday as a working day. */
const vectors = [
  { complete: "2026-11-23", linkage: false, due: ["2027-01-06", "2026-12-30"] },
  { complete: "2026-11-23", linkage: true, due: ["2027-02-17", "2027-02-04"] },
  { complete: "2026-03-16", linkage: false, due: ["2026-04-30", "2026-04-23"] },
  { complete: "2026-03-16", linkage: true, due: ["2026-06-16", "2026-06-01"] },
  { complete: "2027-03-01", linkage: false, due: ["2027-04-15"] },
  { complete: "2027-03-01", linkage: true, due: ["2027-05-31"] },
  { complete: "2027-04-26", linkage: false, due: ["2027-06-09"] },
  { complete: "2027-04-26", linkage: true, due: ["2027-07-21"] },
];
for (const { complete, linkage, due } of vectors)
  test(`complete on ${complete}, ${linkage ? "with" : "without"} linkage, is due on ${due.join(" or ")}`, async ({
    requestAs,
  }) => {
    const request = await requestAs(null);
    for (const [at, rule] of (["mon-fri", "mon-sat"] as const).entries()) {
      if (!due[at]) continue;
      const answer = await request.get(`${ask}?complete=${complete}&linkage=${linkage}&rule=${rule}`);
      expect(answer.status()).toBe(200);
      const body = deadlineResponse.strict().parse(await answer.json());
      expect(body).toMatchObject({ complete, linkage, rule, workingDays: linkage ? 60 : 30, deadline: due[at] });
      expect(body.statutory).toBeUndefined();
      for (const { date } of body.skipped) expect(date > complete && date < due[at]).toBe(true);
    }
  });

test("Christmas Eve and New Year's Eve are ordinary days; 17 May may be Whit Monday too", async ({ requestAs }) => {
  const request = await requestAs(null);
  const christmas = deadlineResponse.parse(
    await (await request.get(`${ask}?complete=2026-11-23&linkage=false`)).json(),
  );
  const dates = christmas.skipped.map(({ date }) => date);
  expect(dates).toEqual(expect.arrayContaining(["2026-12-25", "2026-12-26", "2027-01-01"]));
  expect(dates).not.toContain("2026-12-24");
  expect(dates).not.toContain("2026-12-31");
  const may = deadlineResponse.parse(await (await request.get(`${ask}?complete=2027-04-26&linkage=false`)).json());
  expect(may.skipped.filter(({ date }) => date === "2027-05-17")).toHaveLength(1);
});

test("reasons are named in the language that is asked for", async ({ requestAs }) => {
  const request = await requestAs(null);
  const names = { nb: "lørdag", nn: "laurdag", en: "saturday" };
  for (const [lang, saturday] of Object.entries(names)) {
    const answer = await request.get(`${ask}?complete=2026-11-23&linkage=false&lang=${lang}`);
    const body = deadlineResponse.parse(await answer.json());
    const name = body.skipped.find(({ date }) => date === "2026-11-28")?.reason.name;
    expect(name?.toLowerCase()).toBe(saturday);
  }
});

test("before 1 June 2021 the days are counted, and it is said that no such deadline existed", async ({ requestAs }) => {
  const request = await requestAs(null);
  const before = deadlineResponse.parse(await (await request.get(`${ask}?complete=2021-05-31&linkage=false`)).json());
  expect(before.statutory).toBe(false);
  expect(before.deadline).toMatch(/^2021-07-/);
  const from = deadlineResponse.parse(await (await request.get(`${ask}?complete=2021-06-01&linkage=false`)).json());
  expect(from.statutory).toBeUndefined();
});

const malformed = [
  "",
  "?complete=2026-11-23",
  "?linkage=false",
  "?complete=2026-11-23&linkage=maybe",
  "?complete=23.11.2026&linkage=false",
  "?complete=2026-02-30&linkage=false",
  "?complete=2026-11-23&linkage=false&rule=sun",
  "?complete=2026-11-23&linkage=false&lang=de",
  "?complete=2026-11-23&complete=2026-11-24&linkage=false",
];
for (const [query, status] of [
  ...malformed.map((one) => [one, 400] as const),
  ["?complete=1989-12-31&linkage=false", 422] as const,
  ["?complete=2101-01-01&linkage=true", 422] as const,
])
  test(`GET ${ask}${query} is answered ${status}`, async ({ requestAs }) => {
    const answer = await (await requestAs(null)).get(ask + query);
    expect(answer.status()).toBe(status);
    expect(answer.headers()["content-type"]).toContain("application/problem+json");
    expect((await answer.json()) as object).toMatchObject({ status, code: expect.stringMatching(/^[a-z-]+$/) });
  });

test("the first and the last day of the calendar are answered", async ({ requestAs }) => {
  const request = await requestAs(null);
  for (const complete of ["1990-01-01", "2100-12-31"])
    expect((await request.get(`${ask}?complete=${complete}&linkage=true`)).status()).toBe(200);
});

test("the API describes itself", async ({ requestAs }) => {
  const answer = await (await requestAs(null)).get("/api/v1/openapi.json");
  expect(answer.status()).toBe(200);
  const document = (await answer.json()) as { openapi: string; paths: Record<string, Record<string, unknown>> };
  expect(document.openapi).toMatch(/^3\./);
  expect(Object.keys(document.paths["/api/v1/deadline"] ?? {})).toContain("get");
  expect(Object.keys(document.paths["/api/v1/sample-tables/check"] ?? {})).toContain("post");
});
