import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sendMail } from "~/app/usecases/sendMail";
import { createTestPortal, type TestPortal } from "~/app/testing/createTestPortal";
import { openBrowser, type TestBrowser } from "~/app/testing/openBrowser";
import { startDraft } from "~/app/usecases/startDraft";
import { action as signInAction, loader as signInPage } from "./signIn";
import { action as byMail, loader as byMailPage } from "./signInByMail";
import { action as useLink, loader as linkPage } from "./signInLink";

let harness: TestPortal;
beforeAll(async () => {
  harness = await createTestPortal({
    DEMO: "0",
    BASE_URL: "https://portal.example",
    SMTP_URL: "smtp://127.0.0.1:9",
    OIDC_STAFF_ISSUER: "https://ansatt.example",
    OIDC_STAFF_CLIENT_ID: "helsetabell",
    OIDC_STAFF_CLIENT_SECRET: "en hemmelighet",
  });
});
afterAll(() => harness.close());

const sql = <Row extends object>(text: string, values: unknown[] = []) =>
  harness.database.pool.query<Row>(text, values).then(({ rows }) => rows);
beforeEach(() => sql("delete from mail_sign_in"));

const path = "/nb/logg-inn/e-post";
const askFor = (browser: TestBrowser, address: string, search = "") =>
  browser.ask(byMail, { path: path + search, form: { address } });
const tryCode = (browser: TestBrowser, code: string) =>
  browser.ask<{ problem: { code: string; attemptsLeft?: number } }>(byMail, {
    path,
    form: { intent: "code", code },
  });

/** The mail that was written last: its link and code are what its reader has. */
async function readMail() {
  const [mail] = await harness.portal.read.mail.list(1);
  if (!mail) throw new Error("no mail");
  const token = /\/logg-inn\/lenke\/([\w-]+)/.exec(mail.body)?.[1] ?? "";
  const code = /\b\d{6}\b/.exec(mail.body)?.[0] ?? "";
  return { ...mail, token, code };
}
const link = (token: string) => ({ path: `/nb/logg-inn/lenke/${token}`, params: { token } });
const anotherThan = (code: string) => (code === "000000" ? "000001" : "000000");
const openSessions = (address: string) =>
  sql("select 1 from session s join account a on a.id = s.account_id where a.email = $1 and not s.ended", [address]);
const age = (minutes: number) =>
  sql("update mail_sign_in set expires_at = expires_at - make_interval(mins => $1)", [minutes]);

test("a link signs in with a press of its button, once, and an account is made then", async () => {
  const browser = openBrowser(harness.portal);
  const address = "kari.nordvang@fjordvik.example";
  const sent = await askFor(browser, "  Kari.Nordvang@Fjordvik.example ");
  expect(sent).toMatchObject({ status: 303, location: `${path}?sendt=1` });
  const mail = await readMail();
  expect(mail).toMatchObject({ recipient: address, holdsSecret: true, applicationId: null });
  expect(mail.subject).not.toContain(mail.code);
  expect(await sql("select 1 from account where email = $1", [address])).toEqual([]);

  // Two looks by a scanner, from elsewhere: nothing is used up.
  for (const _look of [1, 2]) {
    const seen = await openBrowser(harness.portal).ask(linkPage, link(mail.token));
    expect(seen).toMatchObject({ status: 200, data: { address: "k•••@fjordvik.example" } });
  }
  expect(await openSessions(address)).toEqual([]);

  const elsewhere = openBrowser(harness.portal);
  const entered = await elsewhere.ask(useLink, { ...link(mail.token), form: {} });
  expect(entered).toMatchObject({ status: 303, location: "/nb/soknader" });
  expect(await openSessions(address)).toHaveLength(1);
  expect((await elsewhere.ask(signInPage, { path: "/nb/logg-inn" })).data).toMatchObject({ signedInAs: address });

  expect((await browser.ask(useLink, { ...link(mail.token), form: {} })).location).toBe(link(mail.token).path);
  expect((await browser.ask(linkPage, link(mail.token))).status).toBe(410);
  expect((await tryCode(browser, mail.code)).data.problem.code).toBe("dead");
  expect(await openSessions(address)).toHaveLength(1);
});

test("two presses at the same moment make one session", async () => {
  await askFor(openBrowser(harness.portal), "to@fjordvik.example");
  const { token } = await readMail();
  const presses = Array.from({ length: 6 }, () =>
    openBrowser(harness.portal).ask(useLink, { ...link(token), form: {} }),
  );
  const locations = (await Promise.all(presses)).map(({ location }) => location);
  expect(locations.filter((one) => one === "/nb/soknader")).toHaveLength(1);
  expect(await openSessions("to@fjordvik.example")).toHaveLength(1);
});

test("the code signs in where it was asked for, once, and the link is used with it", async () => {
  const browser = openBrowser(harness.portal);
  await askFor(browser, "ola@fjordvik.example", "?til=/nb/fristkalkulator");
  const { token, code } = await readMail();
  expect(code).toMatch(/^\d{6}$/);

  const other = openBrowser(harness.portal);
  await askFor(other, "en.annen@fjordvik.example");
  for (const stranger of [other, openBrowser(harness.portal)]) {
    const refused = await tryCode(stranger, code);
    expect(refused.status).toBe(422);
    expect(refused.setCookies).toEqual([]);
  }

  const entered = await tryCode(browser, `${code.slice(0, 3)} ${code.slice(3)}`);
  expect(entered).toMatchObject({ status: 303, location: "/nb/fristkalkulator" });
  expect((await browser.ask(linkPage, link(token))).status).toBe(410);
  expect((await tryCode(browser, code)).data.problem.code).toBe("dead");
});

test("after five wrong codes neither the right code nor the link works", async () => {
  const browser = openBrowser(harness.portal);
  await askFor(browser, "gjetter@fjordvik.example");
  const { token, code } = await readMail();
  expect((await tryCode(browser, "12345")).data.problem).toEqual({ field: "code", code: "format" });
  const left = [];
  for (let guess = 1; guess <= 5; guess++) left.push((await tryCode(browser, anotherThan(code))).data.problem);
  expect(left.map(({ attemptsLeft }) => attemptsLeft)).toEqual([4, 3, 2, 1, undefined]);
  expect((await tryCode(browser, code)).data.problem.code).toBe("dead");
  expect((await browser.ask(useLink, { ...link(token), form: {} })).location).toBe(link(token).path);
  expect(await openSessions("gjetter@fjordvik.example")).toEqual([]);
});

test("guesses sent all at once are counted one by one", async () => {
  const browser = openBrowser(harness.portal);
  await askFor(browser, "samtidig@fjordvik.example");
  const { code } = await readMail();
  await Promise.all(Array.from({ length: 8 }, () => tryCode(browser, anotherThan(code))));
  expect((await tryCode(browser, code)).data.problem.code).toBe("dead");
});

test("a link works for 59 minutes and not for 61", async () => {
  const browser = openBrowser(harness.portal);
  await askFor(browser, "sen@fjordvik.example");
  const { token, code } = await readMail();
  await age(59);
  expect((await browser.ask(linkPage, link(token))).status).toBe(200);
  await age(2);
  expect((await browser.ask(linkPage, link(token))).status).toBe(410);
  expect((await tryCode(browser, code)).data.problem.code).toBe("dead");
  expect((await browser.ask(useLink, { ...link(token), form: {} })).location).toBe(link(token).path);
  expect(await openSessions("sen@fjordvik.example")).toEqual([]);
});

test("asking anew makes the earlier link and code void", async () => {
  const browser = openBrowser(harness.portal);
  await askFor(browser, "igjen@fjordvik.example");
  const first = await readMail();
  await askFor(openBrowser(harness.portal), "igjen@fjordvik.example");
  expect((await browser.ask(linkPage, link(first.token))).status).toBe(410);
  const second = await readMail();
  expect((await browser.ask(linkPage, link(second.token))).status).toBe(200);
});

describe("known and unknown addresses", () => {
  /** How many statements the portal sends to the database while something is done. */
  async function countStatements(work: () => Promise<unknown>): Promise<number> {
    const { pool } = harness;
    const clients = await Promise.all(Array.from({ length: 10 }, () => pool.connect()));
    let count = 0;
    const restore = clients.map((client) => {
      const { query } = client;
      client.query = ((...args: unknown[]) => {
        count++;
        return (query as (...all: unknown[]) => unknown).apply(client, args);
      }) as typeof client.query;
      return () => (client.query = query);
    });
    clients.forEach((client) => client.release());
    await work();
    restore.forEach((undo) => undo());
    return count;
  }

  test("get the same answer after the same work: an applicant, a member of staff, and somebody unknown", async () => {
    const addresses = ["ukjent@fjordvik.example", harness.person("ingrid").email, harness.person("marit").email];
    const seen = [];
    for (const address of addresses) {
      const browser = openBrowser(harness.portal);
      // So that the browser is known, and only the address differs.
      await askFor(browser, "oppvarming@fjordvik.example");
      let answer: unknown;
      const statements = await countStatements(async () => (answer = await askFor(browser, address)));
      const page = await browser.ask(byMailPage, { path: `${path}?sendt=1` });
      const guess = await tryCode(browser, "123456");
      seen.push({ answer, statements, page, guess });
      expect((await readMail()).recipient).toBe(address);
    }
    expect(seen[0]?.statements).toBeGreaterThan(4);
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
  });

  test("staff with a provider of their own are told to use it, and get neither link nor code", async () => {
    await askFor(openBrowser(harness.portal), harness.person("marit").email);
    const { token, code, body } = await readMail();
    expect([token, code]).toEqual(["", ""]);
    expect(body).toContain("arbeidsgiveren");
  });

  test("who becomes staff after asking comes in with the provider only", async () => {
    const browser = openBrowser(harness.portal);
    await askFor(browser, harness.person("tomasz").email);
    const { token, code } = await readMail();
    const { id } = harness.person("tomasz");
    await sql("insert into role_assignment (account_id, role) values ($1, 'caseworker')", [id]);
    expect((await browser.ask(useLink, { ...link(token), form: {} })).location).toBe(link(token).path);
    expect((await tryCode(browser, code)).data.problem.code).toBe("dead");
    await sql("delete from role_assignment where account_id = $1 and role = 'caseworker'", [id]);
  });

  test("an account that was erased is not entered", async () => {
    const address = "slettet@fjordvik.example";
    await sql("insert into account (name, email, erased_at) values ('', $1, now())", [address]);
    const browser = openBrowser(harness.portal);
    await askFor(browser, address);
    const { token } = await readMail();
    expect((await browser.ask(useLink, { ...link(token), form: {} })).location).toBe(link(token).path);
    expect(await openSessions(address)).toEqual([]);
  });

  test("an address is the same account however its capitals are written", async () => {
    await sql("insert into account (name, email) values ('Åse', 'Ase.Vik@Fjordvik.example')");
    const browser = openBrowser(harness.portal);
    await askFor(browser, "ase.vik@fjordvik.example");
    await browser.ask(useLink, { ...link((await readMail()).token), form: {} });
    expect((await browser.ask(signInPage, { path: "/nb/logg-inn" })).data).toMatchObject({ signedInAs: "Åse" });
    expect(await sql("select 1 from account where lower(email) = 'ase.vik@fjordvik.example'")).toHaveLength(1);
  });
});

test("an address that is none is put right on the page, with what was typed", async () => {
  const before = (await harness.portal.read.mail.list(100)).length;
  for (const typed of ["kari", "kari@fjordvik.example\r\nBcc: alle@fjordvik.example", "a@b.example,c@d.example"]) {
    const answer = await askFor(openBrowser(harness.portal), typed);
    expect(answer).toMatchObject({ status: 422, data: { typed, problem: { field: "address", code: "wrong" } } });
  }
  expect(await harness.portal.read.mail.list(100)).toHaveLength(before);
});

test("what was being written in the browser that asked is the account's, also when the link is opened elsewhere", async () => {
  const browser = openBrowser(harness.portal);
  await askFor(browser, "skriver@fjordvik.example");
  const [row] = await sql<{ browser_hash: string }>("select browser_hash from mail_sign_in");
  const owner = { accountId: null, browserHash: row?.browser_hash ?? "" };
  const draftId = await startDraft(harness.portal.deps, owner, "nb");
  await openBrowser(harness.portal).ask(useLink, { ...link((await readMail()).token), form: {} });
  const [draft] = await sql<{ email: string }>(
    "select a.email from draft d join account a on a.id = d.owner_account_id where d.id = $1",
    [draftId],
  );
  expect(draft?.email).toBe("skriver@fjordvik.example");
});

test("nothing that lets somebody in is kept: hashes only, and the mail's text goes when it is sent", async () => {
  const browser = openBrowser(harness.portal);
  await askFor(browser, "spor@fjordvik.example");
  const { id, token, code, subject } = await readMail();
  const [row] = await sql<Record<string, unknown>>("select * from mail_sign_in");
  const kept = JSON.stringify(row);
  for (const secret of [token, code, ...browser.cookies.values()]) expect(kept.includes(secret)).toBe(false);
  const sent: string[] = [];
  await sendMail(harness.portal.deps, async ({ body }) => void sent.push(body), id);
  expect(sent[0]).toContain(token);
  expect((await harness.portal.read.mail.list(1))[0]).toMatchObject({ id, subject, body: "" });
  const ordinary = {
    applicationId: null,
    recipient: "a@b.example",
    subject: "Brev",
    body: "Står her.",
    language: "nb",
  };
  await harness.portal.deps.transact((repositories) => repositories.mail.add(ordinary, new Date()));
  const [letter] = await harness.portal.read.mail.list(1);
  await sendMail(harness.portal.deps, async () => undefined, letter?.id ?? "");
  expect((await harness.portal.read.mail.list(1))[0]).toMatchObject({ id: letter?.id, body: "Står her." });
});

test("after signing in nobody is sent to another site", async () => {
  for (const elsewhere of ["https://annet.example/", "//annet.example", "/\\annet.example"]) {
    const browser = openBrowser(harness.portal);
    await askFor(browser, "vei@fjordvik.example", `?til=${encodeURIComponent(elsewhere)}`);
    expect((await tryCode(browser, (await readMail()).code)).location, elsewhere).toBe("/nb/soknader");
  }
});

test("outside the demo there are no personas to choose", async () => {
  const browser = openBrowser(harness.portal);
  const page = await browser.ask(signInPage, { path: "/nb/logg-inn" });
  expect(page.data).toMatchObject({ isDemo: false, groups: [], ways: ["staff", "mail"] });
  const { id: personaId } = harness.person("ingrid");
  expect((await browser.ask(signInAction, { path: "/nb/logg-inn", form: { personaId } })).status).toBe(404);
  expect(browser.cookies.size).toBe(0);
});
