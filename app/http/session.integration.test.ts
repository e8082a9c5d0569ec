import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { action as accountAction, loader as accountPage } from "~/app/routes/account/account";
import { action as resumeAction, loader as resumePage } from "~/app/routes/account/resume";
import { action as tableStep } from "~/app/routes/applicant/draftTable";
import { action as aboutStep, loader as aboutPage } from "~/app/routes/applicant/draftAbout";
import { action as saveDraftAction } from "~/app/routes/applicant/saveDraft";
import { action as withdrawAction, loader as withdrawPage } from "~/app/routes/applicant/withdraw";
import { action as changeRoles, loader as rolesPage } from "~/app/routes/admin/roles";
import { action as signInAction } from "~/app/routes/public/signIn";
import { action as signOutAction } from "~/app/routes/public/signOut";
import { submitCase } from "~/app/routes/record/testing/askAs";
import { createTestPortal, type TestPortal } from "~/app/testing/createTestPortal";
import { openBrowser, type TestBrowser } from "~/app/testing/openBrowser";
import { startDraft } from "~/app/usecases/startDraft";
import { tidySignIns } from "~/app/usecases/tidySignIns";

let harness: TestPortal;
let secure: TestPortal;
beforeAll(async () => {
  [harness, secure] = await Promise.all([createTestPortal(), createTestPortal({ BASE_URL: "https://portal.example" })]);
});
afterAll(() => Promise.all([harness.close(), secure.close()]));

const sql = <Row extends object>(text: string, values: unknown[] = []) =>
  harness.database.pool.query<Row>(text, values).then(({ rows }) => rows);
beforeEach(() => sql("delete from session"));

/** A browser in which a person of the demo is signed in. */
async function signedIn(word: string, portal = harness): Promise<TestBrowser> {
  const browser = openBrowser(portal.portal);
  await signInAs(browser, word, portal);
  return browser;
}
async function signInAs(browser: TestBrowser, word: string, portal = harness, til = "") {
  const form = { personaId: portal.person(word).id, til };
  const answer = await browser.ask(signInAction, { path: "/nb/logg-inn", form });
  if (answer.status !== 303) throw new Error(`signing in was answered ${answer.status}`);
  return answer;
}

interface AccountData {
  sessions: { id: string; browser: string; isThis: boolean }[];
}
const look = (browser: TestBrowser) => browser.ask<AccountData>(accountPage, { path: "/nb/konto" });
const isIn = async (browser: TestBrowser) => (await look(browser)).status === 200;
const endHere = (minutesAgo: string) => sql(`update session set ${minutesAgo}`);

describe("a session", () => {
  test("is over after 30 minutes without use, by the database's clock", async () => {
    const browser = await signedIn("ingrid");
    await endHere("last_seen_at = now() - interval '29 minutes'");
    expect(await isIn(browser)).toBe(true);
    await endHere("last_seen_at = now() - interval '30 minutes'");
    expect(await isIn(browser)).toBe(false);
  });

  test("is over after 12 hours, however much it is used", async () => {
    const browser = await signedIn("ingrid");
    const [row] = await sql<{ hours: number }>(
      "select extract(epoch from expires_at - created_at)::float / 3600 as hours from session",
    );
    expect(row?.hours).toBeCloseTo(12, 3);
    await endHere("expires_at = now() + interval '1 minute'");
    expect(await isIn(browser)).toBe(true);
    await endHere("expires_at = now() - interval '1 second', last_seen_at = now()");
    expect(await isIn(browser)).toBe(false);
  });

  test("from before the limit was written down is over after 12 hours too", async () => {
    const browser = await signedIn("ingrid");
    await endHere("expires_at = null, created_at = now() - interval '13 hours', last_seen_at = now()");
    expect(await isIn(browser)).toBe(false);
  });

  test("is kept going by use, which is noted at most once a minute", async () => {
    const browser = await signedIn("ingrid");
    const lastSeen = async () => (await sql<{ at: Date }>("select last_seen_at as at from session"))[0]?.at.getTime();
    await endHere("last_seen_at = now() - interval '59 seconds'");
    const before = await lastSeen();
    await look(browser);
    expect(await lastSeen()).toBe(before);
    await endHere("last_seen_at = now() - interval '61 seconds'");
    const stale = await lastSeen();
    await look(browser);
    expect((await lastSeen()) ?? 0).toBeGreaterThan((stale ?? 0) + 60_000);
  });

  test("is a new one with each sign-in, and the earlier one is over", async () => {
    const browser = await signedIn("ingrid");
    const old = openBrowser(harness.portal);
    browser.cookies.forEach((value, name) => old.cookies.set(name, value));
    await signInAs(browser, "marit");
    expect([...browser.cookies.values()]).not.toEqual([...old.cookies.values()]);
    expect(await isIn(browser)).toBe(true);
    expect(await isIn(old)).toBe(false);
  });

  test("is over on the server too when one signs out", async () => {
    const browser = await signedIn("ingrid");
    const copy = openBrowser(harness.portal);
    browser.cookies.forEach((value, name) => copy.cookies.set(name, value));
    await browser.ask(signOutAction, { path: "/nb/logg-ut", form: {} });
    expect(browser.cookies.has("ht_session")).toBe(false);
    expect(await isIn(copy)).toBe(false);
  });

  test("is not the browser's to choose, nor another portal's", async () => {
    const browser = openBrowser(harness.portal);
    browser.cookies.set("ht_session", "a".repeat(43));
    expect(await isIn(browser)).toBe(false);
    await signInAs(browser, "ingrid");
    expect(browser.cookies.get("ht_session")).not.toBe("a".repeat(43));
    // The same token under another key is another hash.
    const { SESSION_SECRET: _secret, ...env } = harness.portal.env;
    const rekeyed = {
      ...harness.portal,
      env: { ...env, SESSION_SECRET: "another secret, of more than 32 characters" },
    };
    const other = openBrowser(rekeyed);
    browser.cookies.forEach((value, name) => other.cookies.set(name, value));
    expect(await isIn(other)).toBe(false);
  });

  test("has the roles that the account has at that moment", async () => {
    const browser = await signedIn("isak");
    const administrator = await signedIn("administrator");
    expect((await browser.ask(rolesPage, { path: "/nb/admin/roller" })).status).toBe(404);
    const give = (...roles: string[]) => {
      const form = new FormData();
      form.set("accountId", harness.person("isak").id);
      for (const role of roles) form.append("roles", role);
      return administrator.ask(changeRoles, { path: "/nb/admin/roller", form });
    };
    expect((await give("caseworker", "administrator")).status).toBe(303);
    expect((await browser.ask(rolesPage, { path: "/nb/admin/roller" })).status).toBe(200);
    expect((await give("caseworker")).status).toBe(303);
    expect((await browser.ask(rolesPage, { path: "/nb/admin/roller" })).status).toBe(404);
  });

  test("lies in a cookie that only https and only this host carries", async () => {
    const browser = openBrowser(secure.portal);
    const [cookie = ""] = (await signInAs(browser, "ingrid", secure)).setCookies;
    const [pair = "", ...attributes] = cookie.split("; ");
    expect(pair).toMatch(/^__Host-ht_session=[\w-]{43}$/);
    expect(attributes).toEqual(expect.arrayContaining(["Secure", "HttpOnly", "SameSite=Lax", "Path=/"]));
    expect(cookie).not.toContain("Domain");
    expect(await isIn(browser)).toBe(true);
    const plain = openBrowser(secure.portal);
    plain.cookies.set("ht_session", pair.split("=")[1] ?? "");
    expect(await isIn(plain)).toBe(false);
  });
});

describe("the places one is signed in", () => {
  test("are listed, this one first, and one of them is ended", async () => {
    const phone = openBrowser(harness.portal, "Mozilla/5.0 (Linux; Android 10) Chrome/142.0 Mobile Safari/537.36");
    await signInAs(phone, "ingrid");
    const desk = await signedIn("ingrid");
    await signedIn("tomasz");
    const { sessions } = (await look(desk)).data;
    expect(sessions.map(({ browser, isThis }) => [browser, isThis])).toEqual([
      ["Firefox, Linux", true],
      ["Chrome, Android", false],
    ]);
    const end = { intent: "end", session: sessions[1]?.id ?? "" };
    expect((await desk.ask(accountAction, { path: "/nb/konto", form: end })).status).toBe(303);
    expect([await isIn(phone), await isIn(desk)]).toEqual([false, true]);
    expect((await look(desk)).data.sessions).toHaveLength(1);
  });

  test("of another account can't be ended", async () => {
    const other = await signedIn("tomasz");
    const session = (await look(other)).data.sessions[0]?.id ?? "";
    const browser = await signedIn("ingrid");
    await browser.ask(accountAction, { path: "/nb/konto", form: { intent: "end", session } });
    expect(await isIn(other)).toBe(true);
  });

  test("are all ended but this one", async () => {
    const others = [await signedIn("ingrid"), await signedIn("ingrid")];
    const stranger = await signedIn("tomasz");
    const here = await signedIn("ingrid");
    await here.ask(accountAction, { path: "/nb/konto", form: { intent: "end-others" } });
    expect(await Promise.all([here, stranger, ...others].map(isIn))).toEqual([true, true, false, false]);
  });
});

describe("a form that is sent after the session has ended", () => {
  let applicationId: string;
  beforeAll(async () => {
    applicationId = await submitCase(harness);
  });
  const withdraw = () => ({ path: `/nb/saker/${applicationId}/trekk`, params: { applicationId } });

  /** Ingrid's browser, with a session that has ended in the given way, sends a form. */
  async function sendTooLate(ended: string, form: Record<string, string> | FormData) {
    const browser = await signedIn("ingrid");
    await endHere(ended);
    const answer = await browser.ask(withdrawAction, { ...withdraw(), form });
    const back = new URL(answer.location ?? "", "http://portal.example").searchParams.get("til") ?? "";
    return { browser, answer, back, parkedId: back.split("/").at(-1) ?? "" };
  }
  const resume = (parkedId: string) => ({ path: `/nb/fortsett/${parkedId}`, params: { parkedId } });

  test.each([
    ["ended elsewhere", "ended = true"],
    ["unused for an hour", "last_seen_at = now() - interval '1 hour'"],
    ["12 hours old", "expires_at = now()"],
  ])("is kept when the session is %s, and sent by its owner", async (_how, ended) => {
    const fields = { reason: "Vi trenger den\r\nikke lenger.", confirmed: "yes", æøå: "ja, <b>'\"&" };
    const { browser, answer, back, parkedId } = await sendTooLate(ended, fields);
    expect(answer.status).toBe(303);
    expect(back).toMatch(/^\/nb\/fortsett\/[0-9a-f-]{36}$/);
    expect((await browser.ask(resumePage, resume(parkedId))).location).toBe(
      `/nb/logg-inn?til=${encodeURIComponent(back)}`,
    );

    expect((await signInAs(browser, "ingrid", harness, back)).location).toBe(back);
    const page = await browser.ask<{ path: string; fields: string[][] }>(resumePage, resume(parkedId));
    expect(page.data).toMatchObject({ path: withdraw().path, fields: Object.entries(fields) });
    const sent = await browser.ask(resumeAction, { ...resume(parkedId), form: fields });
    expect(sent).toMatchObject({ status: 307, location: withdraw().path });
    expect((await browser.ask(resumePage, resume(parkedId))).status).toBe(404);
  });

  test("is nobody else's to see or send", async () => {
    const { browser, parkedId } = await sendTooLate("ended = true", { reason: "Bare mitt" });
    await signInAs(browser, "tomasz");
    expect((await browser.ask(resumePage, resume(parkedId))).status).toBe(404);
    expect((await browser.ask(resumeAction, { ...resume(parkedId), form: {} })).status).toBe(404);
    await signInAs(browser, "ingrid");
    expect((await browser.ask(resumePage, resume(parkedId))).status).toBe(200);
  });

  test("is there for 24 hours", async () => {
    const { browser, parkedId } = await sendTooLate("ended = true", { reason: "Snart borte" });
    await signInAs(browser, "ingrid");
    await sql("update parked_form set expires_at = expires_at - interval '23 hours 59 minutes'");
    expect((await browser.ask(resumePage, resume(parkedId))).status).toBe(200);
    await sql("update parked_form set expires_at = expires_at - interval '2 minutes'");
    expect((await browser.ask(resumePage, resume(parkedId))).status).toBe(404);
  });

  test("leaves its files behind", async () => {
    const form = new FormData();
    form.set("reason", "Se vedlegget");
    form.set("file", new File(["innhold som ikke skal ligge her"], "notat.pdf"));
    const { browser, parkedId } = await sendTooLate("ended = true", form);
    await signInAs(browser, "ingrid");
    expect((await browser.ask(resumePage, resume(parkedId))).data).toMatchObject({
      fields: [["reason", "Se vedlegget"]],
    });
  });

  test("of more than 256 kB is not kept, nor that of a browser in which nobody was signed in", async () => {
    const { back } = await sendTooLate("ended = true", { reason: "a".repeat(256 * 1024) });
    expect(back).toBe("/nb/soknader");
    const before = await sql("select 1 from parked_form");
    const stranger = openBrowser(harness.portal);
    const answer = await stranger.ask(withdrawAction, { ...withdraw(), form: { reason: "Hvem som helst" } });
    expect(answer.location).toBe("/nb/logg-inn?til=%2Fnb%2Fsoknader");
    expect(await sql("select 1 from parked_form")).toHaveLength(before.length);
  });

  test("leaves no more than the twenty latest of an account", async () => {
    const browser = await signedIn("ingrid");
    await endHere("ended = true");
    for (let n = 1; n <= 23; n++) await browser.ask(withdrawAction, { ...withdraw(), form: { reason: `nr. ${n}` } });
    const rows = await sql<{ fields: string[][] }>("select fields from parked_form order by created_at, id");
    expect(rows).toHaveLength(20);
    expect(rows.map(({ fields }) => fields[0]?.[1])).toContain("nr. 23");
  });

  test("a page that is only opened leads back to itself", async () => {
    const browser = await signedIn("ingrid");
    await endHere("ended = true");
    const { path, params } = withdraw();
    const answer = await browser.ask(withdrawPage, { path: `${path}?a=b`, params });
    expect(answer.location).toBe(`/nb/logg-inn?til=${encodeURIComponent(`${path}?a=b`)}`);
  });
});

describe("a draft of somebody whose session has ended", () => {
  const saveOf = (draftId: string) => ({ path: `/nb/utkast/${draftId}/lagre`, params: { draftId } });
  const about = (draftId: string) => ({ path: `/nb/utkast/${draftId}/om-deg`, params: { draftId } });
  const ownDraft = () =>
    startDraft(harness.portal.deps, { accountId: harness.person("ingrid").id, browserHash: "none" }, "nb");
  const json = { baseVersion: 1, changes: { projectTitle: "Skrevet etterpå" } };

  test("is not saved, which is told clearly, and is after signing in again", async () => {
    const draftId = await ownDraft();
    const browser = await signedIn("ingrid");
    await endHere("ended = true");
    const refused = await browser.ask<{ code: string }>(saveDraftAction, { ...saveOf(draftId), json });
    expect([refused.status, refused.data.code]).toEqual([401, "signed-out"]);
    await signInAs(browser, "ingrid");
    const saved = await browser.ask<{ version: number }>(saveDraftAction, { ...saveOf(draftId), json });
    expect([saved.status, saved.data.version]).toEqual([200, 2]);
  });

  test("is not there for others, whether their session has ended or they never had one", async () => {
    const draftId = await ownDraft();
    const other = await signedIn("tomasz");
    expect((await other.ask(saveDraftAction, { ...saveOf(draftId), json })).status).toBe(404);
    expect((await openBrowser(harness.portal).ask(saveDraftAction, { ...saveOf(draftId), json })).status).toBe(404);
    await endHere("ended = true");
    // The same for a draft that is there and for one that is not.
    for (const id of [draftId, "11111111-1111-4111-8111-111111111111"])
      expect((await other.ask(saveDraftAction, { ...saveOf(id), json })).status).toBe(401);
  });

  test("keeps a step's form without a script, with a file or not", async () => {
    const draftId = await ownDraft();
    const browser = await signedIn("ingrid");
    await endHere("ended = true");
    const form = { intent: "next", baseVersion: "1", base: "{}", name: "Ingrid F." };
    const sent = await browser.ask(aboutStep, { ...about(draftId), form });
    expect(sent.location).toContain(encodeURIComponent("/nb/fortsett/"));
    const upload = new FormData();
    for (const [name, value] of Object.entries(form)) upload.set(name, value);
    upload.set("workbookFile", new File(["a"], "tabell.csv"));
    const table = { path: `/nb/utkast/${draftId}/tabell`, params: { draftId } };
    expect((await browser.ask(tableStep, { ...table, form: upload })).location).toContain(
      encodeURIComponent("/nb/fortsett/"),
    );
    expect((await browser.ask(aboutPage, about(draftId))).location).toBe(
      `/nb/logg-inn?til=${encodeURIComponent(about(draftId).path)}`,
    );
  });
});

test("what is over is deleted a day later, and nothing before", async () => {
  const browser = await signedIn("ingrid");
  const count = async () =>
    Promise.all(
      ["session", "mail_sign_in", "sign_in_attempt", "parked_form"].map(
        async (table) => (await sql(`select 1 from ${table}`)).length,
      ),
    );
  for (const table of ["mail_sign_in", "sign_in_attempt", "parked_form"]) await sql(`delete from ${table}`);
  const hours = "now() - make_interval(hours => h)";
  await sql(
    `insert into session (token_hash, account_id, last_seen_at, ended)
    select 'old-' || h, $1, ${hours}, true from unnest(array[23, 25]) h`,
    [harness.person("ingrid").id],
  );
  await sql(`insert into mail_sign_in (address, token_hash, code_hash, browser_hash, language, expires_at)
    select 'a@b.example', h::text, '', '', 'nb', ${hours} from unnest(array[23, 25]) h`);
  await sql(`insert into sign_in_attempt (state_hash, provider, browser_hash, nonce, code_verifier, language, expires_at)
    select h::text, 'staff', '', '', '', 'nb', ${hours} from unnest(array[23, 25]) h`);
  await sql(
    `insert into parked_form (account_id, path, fields, expires_at)
    select $1, '/nb', '[]', now() + make_interval(mins => m) from unnest(array[1, -1]) m`,
    [harness.person("ingrid").id],
  );
  expect(await count()).toEqual([3, 2, 2, 2]);
  expect(await tidySignIns(harness.portal.deps)).toBe(4);
  expect(await count()).toEqual([2, 1, 1, 1]);
  expect(await isIn(browser)).toBe(true);
});
