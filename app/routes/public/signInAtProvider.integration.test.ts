import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { realAddress } from "~/app/domain/identity/placeholderAddress";
import { createBrowser, type TestBrowser } from "~/app/testing/oidc/createBrowser";
import type { ProviderKnobs } from "~/app/testing/oidc/ProviderKnobs";
import { signInWithIdentity } from "~/app/usecases/signInWithIdentity";
import { servePortal, type ServedPortal } from "~/app/testing/oidc/servePortal";
import { freePort, startProvider, type RunningProvider } from "~/app/testing/oidc/startProvider";

const idPortenClient = { clientId: "helsetabell", clientSecret: "hemmelig: med/tegn+" };
const staffClient = { clientId: "helsetabell-ansatt", clientSecret: "en annen hemmelighet" };
/** Stands for a personal number: no real one belongs in a test. */
const pid = "fodselsnummer-som-ingen-skal-lagre";
const ordinary: ProviderKnobs = {
  person: { sub: "kari", name: "Kari Nordvik", pid },
  acr: "idporten-loa-substantial",
  cancels: false,
  claims: {},
  clockAheadSeconds: 0,
  signsWithStrangeKey: false,
  tokenStatus: null,
};

let portal: ServedPortal;
let idPorten: RunningProvider;
let staffPort: number;
let staff: RunningProvider | null = null;

const isPage = (url: URL) => url.origin === portal.baseUrl && !url.pathname.startsWith("/logg-inn/retur/");
const start = (provider: string, search = "") => `${portal.baseUrl}/nb/logg-inn/start/${provider}${search}`;
const signIn = (browser: TestBrowser, provider = "id-porten", search = "") =>
  browser.walk(start(provider, search), isPage);
const rows = async <Row extends object>(text: string, values: unknown[] = []) =>
  (await portal.database.pool.query<Row>(text, values)).rows;
const hasSession = (browser: TestBrowser) => browser.cookies(new URL(portal.baseUrl).host).has("ht_session");
const liveSessions = async (subject: string) =>
  (await rows<{ id: string }>("select id from session where subject = $1 and not ended", [subject])).length;
const accountOf = async (subject: string) =>
  (
    await rows<{ id: string; name: string; email: string; language: string }>(
      "select a.* from account a join account_identity i on i.account_id = a.id where i.subject = $1",
      [subject],
    )
  )[0];
const startStaff = () =>
  startProvider({ port: staffPort, ...staffClient, portal: portal.baseUrl, slug: "ansatt", claimsInIdToken: false });

beforeAll(async () => {
  const port = await freePort();
  staffPort = await freePort();
  portal = await servePortal(() => ({
    SESSION_SECRET: "et lite langt tilfeldig ord for prover",
    OIDC_ISSUER: `http://127.0.0.1:${port}`,
    OIDC_CLIENT_ID: idPortenClient.clientId,
    OIDC_CLIENT_SECRET: idPortenClient.clientSecret,
    OIDC_STAFF_ISSUER: `http://127.0.0.1:${staffPort}`,
    OIDC_STAFF_CLIENT_ID: staffClient.clientId,
    OIDC_STAFF_CLIENT_SECRET: staffClient.clientSecret,
  }));
  idPorten = await startProvider({
    port,
    ...idPortenClient,
    portal: portal.baseUrl,
    slug: "id-porten",
    claimsInIdToken: true,
  });
  await idPorten.set(ordinary);
});
afterEach(async () => {
  await idPorten.set(ordinary);
});
afterAll(async () => {
  await idPorten?.stop();
  await staff?.stop();
  await portal?.close();
});

describe("with ID-porten", () => {
  test("somebody new gets an account, and the same one the next time", async () => {
    const stop = await signIn(createBrowser());
    expect(stop.url.href).toBe(`${portal.baseUrl}/nb/soknader`);
    const account = await accountOf("kari");
    expect(account).toMatchObject({ name: "Kari Nordvik", language: "nb" });
    // ID-porten has checked no address: none is taken from it, and mail goes nowhere.
    expect(realAddress(account?.email ?? "")).toBeNull();
    const before = await rows("select id from account");
    await signIn(createBrowser());
    expect(await rows("select id from account")).toHaveLength(before.length);
    expect(await liveSessions("kari")).toBe(2);
  });

  test("the request asks for a code with PKCE, state, nonce and the level substantial", async () => {
    const [, asked] = (await signIn(createBrowser())).way;
    const search = Object.fromEntries(asked?.searchParams ?? []);
    expect(search).toMatchObject({
      response_type: "code",
      client_id: idPortenClient.clientId,
      redirect_uri: `${portal.baseUrl}/logg-inn/retur/id-porten`,
      scope: "openid profile",
      acr_values: "idporten-loa-substantial",
      code_challenge_method: "S256",
      ui_locales: "nb",
    });
    // SHA-256 in base64url is 43 characters; 256 random bits are too.
    for (const name of ["code_challenge", "state", "nonce"]) expect(search[name], name).toHaveLength(43);
  });

  test("the highest level will do as well", async () => {
    await idPorten.set({ acr: "idporten-loa-high" });
    expect((await signIn(createBrowser())).url.pathname).toBe("/nb/soknader");
  });

  test("one without a name gets an account all the same", async () => {
    await idPorten.set({ person: { sub: "uten-navn", pid } });
    expect((await signIn(createBrowser())).url.pathname).toBe("/nb/soknader");
    expect(await accountOf("uten-navn")).toMatchObject({ name: "" });
  });

  test("two first sign-ins at once make one account", async () => {
    const identity = { issuer: idPorten.issuer, subject: "to-ganger", session: null, name: "", verifiedEmail: null };
    const before = await rows("select id from account");
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () =>
        signInWithIdentity(portal.portal.deps, { provider: "id-porten", identity, language: "nb" }),
      ),
    );
    expect(outcomes.map(({ ok }) => ok)).toEqual(Array(8).fill(true));
    expect(new Set(outcomes.map((outcome) => outcome.ok && outcome.value.accountId)).size).toBe(1);
    expect(await rows("select id from account")).toHaveLength(before.length + 1);
  });

  test("it leads to where the person was going, and never to another site", async () => {
    const own = await signIn(createBrowser(), "id-porten", `?til=${encodeURIComponent("/nb/saker/1?a=b")}`);
    expect(own.url.href).toBe(`${portal.baseUrl}/nb/saker/1?a=b`);
    for (const elsewhere of ["https://ond.example/", "//ond.example", "/\\ond.example", "javascript:alert(1)"]) {
      const stop = await signIn(createBrowser(), "id-porten", `?til=${encodeURIComponent(elsewhere)}`);
      expect(stop.url.href, elsewhere).toBe(`${portal.baseUrl}/nb/soknader`);
    }
  });
});

describe("nobody is signed in, and the page says why, when", () => {
  const now = () => Math.floor(Date.now() / 1000);
  test.each<[string, () => Partial<ProviderKnobs>, string]>([
    ["the nonce is another", () => ({ claims: { nonce: "en annen" } }), "ikke-verifisert"],
    ["the issuer is another", () => ({ claims: { iss: "http://127.0.0.1:1" } }), "ikke-verifisert"],
    ["the token is for another client", () => ({ claims: { aud: "en-annen" } }), "ikke-verifisert"],
    ["somebody else signed", () => ({ signsWithStrangeKey: true }), "ikke-verifisert"],
    ["the token ran out a minute ago", () => ({ claims: { exp: now() - 60 } }), "ikke-verifisert"],
    ["the provider's clock is a minute ahead", () => ({ clockAheadSeconds: 60 }), "ikke-verifisert"],
    ["the level is too low", () => ({ acr: "idporten-loa-low" }), "for-lavt-niva"],
    ["no level is told", () => ({ claims: { acr: undefined } }), "for-lavt-niva"],
    ["the level is a list", () => ({ claims: { acr: ["idporten-loa-high"] } }), "for-lavt-niva"],
    ["the person gives up", () => ({ cancels: true }), "avbrutt"],
    ["the provider breaks down on the way", () => ({ tokenStatus: 503 }), "utilgjengelig"],
  ])("%s", async (_what, knobs, problem) => {
    await idPorten.set({ person: { sub: "ukjent", pid }, ...knobs() });
    const browser = createBrowser();
    const stop = await signIn(browser, "id-porten", "?til=%2Fnb%2Fsaker%2F1");
    expect(stop.url.href).toBe(`${portal.baseUrl}/nb/logg-inn?feil=${problem}&til=%2Fnb%2Fsaker%2F1`);
    expect(hasSession(browser)).toBe(false);
    expect(await accountOf("ukjent")).toBeUndefined();
  });

  test.each<[string, () => Partial<ProviderKnobs>]>([
    ["ahead", () => ({ clockAheadSeconds: 20 })],
    ["behind", () => ({ claims: { exp: now() - 20 } })],
  ])("but clocks may differ by some seconds: %s", async (_what, knobs) => {
    await idPorten.set(knobs());
    expect((await signIn(createBrowser())).url.pathname).toBe("/nb/soknader");
  });

  /** Goes as far as the answer of the provider, and keeps it. */
  async function answerOf(browser: TestBrowser): Promise<URL> {
    return (await browser.walk(start("id-porten"), ({ pathname }) => pathname.startsWith("/logg-inn/retur/"))).url;
  }
  const target = async (response: Response) => new URL(response.headers.get("Location") ?? "", portal.baseUrl).search;

  test("the answer comes a second time", async () => {
    const browser = createBrowser();
    const answer = await answerOf(browser);
    await browser.send(answer);
    const again = await browser.send(answer);
    expect(await target(again)).toBe("?feil=utlopt");
    expect(again.headers.getSetCookie()).toEqual([]);
  });

  test("the answer comes twice at once: one of them is let in", async () => {
    const browser = createBrowser();
    const answer = await answerOf(browser);
    const both = await Promise.all([browser.send(answer), browser.send(answer)]);
    expect((await Promise.all(both.map(target))).sort()).toEqual(["", "?feil=utlopt"]);
  });

  test("the answer comes to another browser, with or without a sign-in of its own under way", async () => {
    const answer = await answerOf(createBrowser());
    expect(await target(await createBrowser().send(answer))).toBe("?feil=utlopt");
    const other = createBrowser();
    await answerOf(other);
    expect(await target(await other.send(answer))).toBe("?feil=utlopt");
    expect(hasSession(other)).toBe(false);
  });

  test("ten minutes have gone", async () => {
    const browser = createBrowser();
    const answer = await answerOf(browser);
    const [attempt] = await rows<{ seconds: number }>(
      "select extract(epoch from expires_at - created_at)::int as seconds from sign_in_attempt order by created_at desc limit 1",
    );
    expect(attempt?.seconds).toBe(600);
    await rows("update sign_in_attempt set expires_at = now() - interval '1 second' where used_at is null");
    expect(await target(await browser.send(answer))).toBe("?feil=utlopt");
  });

  test("a code that was used is sent along with a new state", async () => {
    const browser = createBrowser();
    const used = await answerOf(browser);
    await browser.send(used);
    const fresh = await answerOf(browser);
    fresh.searchParams.set("code", used.searchParams.get("code") ?? "");
    expect(await target(await browser.send(fresh))).toBe("?feil=ikke-verifisert");
  });

  test("the answer names another issuer than it came from", async () => {
    const browser = createBrowser();
    const answer = await answerOf(browser);
    answer.searchParams.set("iss", "https://ond.example");
    expect(await target(await browser.send(answer))).toBe("?feil=ikke-verifisert");
  });

  test("the answer of one provider comes to the other's address", async () => {
    const browser = createBrowser();
    const answer = await answerOf(browser);
    answer.pathname = "/logg-inn/retur/ansatt";
    expect(await target(await browser.send(answer))).toBe("?feil=utlopt");
  });
});

test("two tabs of one browser can both be signed in", async () => {
  const browser = createBrowser();
  const isAnswer = ({ pathname }: URL) => pathname.startsWith("/logg-inn/retur/");
  const first = await browser.walk(start("id-porten"), isAnswer);
  const second = await browser.walk(start("id-porten"), isAnswer);
  for (const { url } of [first, second]) expect((await browser.send(url)).headers.get("Location")).toBe("/nb/soknader");
});

describe("with the staff's provider", () => {
  const as = (person: ProviderKnobs["person"], claims: Record<string, unknown> = {}) =>
    staff!.set({ ...ordinary, person, claims });

  test("one that is down stops no start, and is used as soon as it answers", async () => {
    const stop = await signIn(createBrowser(), "ansatt");
    expect(stop.url.href).toBe(`${portal.baseUrl}/nb/logg-inn?feil=utilgjengelig`);
    staff = await startStaff();
    const { email } = portal.person("marit");
    // Written as people write it; the register tells addresses apart by their letters, not by their size.
    await as({ sub: "marit", email: email.toUpperCase(), email_verified: true });
    expect((await signIn(createBrowser(), "ansatt")).url.href).toBe(`${portal.baseUrl}/nb/ko`);
    expect(await accountOf("marit")).toMatchObject({ id: portal.person("marit").id, email });
  });

  test("known by its number from then on, whatever address it has", async () => {
    await as({ sub: "marit", email: portal.person("ingrid").email, email_verified: false });
    expect((await signIn(createBrowser(), "ansatt")).url.pathname).toBe("/nb/ko");
  });

  test("roles are the register's to say, not the provider's", async () => {
    await as({ sub: "marit" }, { roles: ["administrator"], groups: ["administrator"] });
    await signIn(createBrowser(), "ansatt");
    expect((await portal.portal.read.identity.find(portal.person("marit").id))?.roles).toEqual(["caseworker"]);
  });

  test.each<[string, () => ProviderKnobs["person"]]>([
    ["nobody in the register", () => ({ sub: "ukjent", email: "ukjent@etat.example", email_verified: true })],
    ["an address that is not checked", () => ({ sub: "falsk", email: portal.person("fhi").email })],
    [
      "an address that is said not to be",
      () => ({ sub: "falsk", email: portal.person("fhi").email, email_verified: false }),
    ],
    ["no address", () => ({ sub: "falsk" })],
    ["an applicant", () => ({ sub: "falsk", email: portal.person("ingrid").email, email_verified: true })],
    [
      "somebody else at a linked account's address",
      () => ({ sub: "ny", email: portal.person("marit").email, email_verified: true }),
    ],
  ])("%s is refused and gets no account", async (_what, person) => {
    await as(person());
    const before = await rows("select id from account");
    const browser = createBrowser();
    const stop = await signIn(browser, "ansatt");
    expect(stop.url.href).toBe(`${portal.baseUrl}/nb/logg-inn?feil=ikke-ansatt`);
    expect(hasSession(browser)).toBe(false);
    expect(await rows("select id from account")).toHaveLength(before.length);
    expect(await accountOf(person().sub)).toBeUndefined();
  });

  test("whoever has lost all roles is refused", async () => {
    await rows("delete from role_assignment where account_id = $1", [portal.person("marit").id]);
    await as({ sub: "marit" });
    expect((await signIn(createBrowser(), "ansatt")).url.search).toBe("?feil=ikke-ansatt");
  });
});

describe("signing out", () => {
  const signOut = (browser: TestBrowser) =>
    browser.send(`${portal.baseUrl}/nn/logg-ut`, { method: "POST", headers: { Origin: portal.baseUrl } });

  test("here ends the session at the provider too", async () => {
    await idPorten.set({ person: { sub: "ut-her", pid } });
    const browser = createBrowser();
    await signIn(browser);
    const [sealed] = await rows<{ token: string }>(
      "select sealed_id_token as token from session where subject = 'ut-her'",
    );
    const response = await signOut(browser);
    const next = /^0; url=(.+)$/.exec(response.headers.get("Refresh") ?? "")?.[1] ?? "";
    expect(response.status).toBe(200);
    expect(hasSession(browser)).toBe(false);
    expect(
      await rows("select 1 from session where subject = 'ut-her' and (not ended or sealed_id_token is not null)"),
    ).toEqual([]);
    expect(new URL(next).origin).toBe(idPorten.issuer);
    expect(new URL(next).searchParams.get("id_token_hint")).toBe(portal.portal.seal?.open(sealed?.token ?? ""));

    const page = await (await browser.walk(next)).response.text();
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? "";
    const done = await browser.walk(`${idPorten.issuer}/session/end/confirm`, isPage, {
      method: "POST",
      body: new URLSearchParams({ xsrf, logout: "yes" }),
    });
    expect(done.url.href).toBe(`${portal.baseUrl}/`);
    // Signed out there: whoever is in front of the screen next is asked anew.
    await idPorten.set({ person: { sub: "neste", pid } });
    await signIn(browser);
    expect(await liveSessions("neste")).toBe(1);
  });

  test("somebody a provider did not sign in goes to the front page", async () => {
    const response = await signOut(createBrowser());
    expect(response.status).toBe(303);
    expect(response.headers.get("Location")).toBe("/nn");
  });

  test("when the provider is not there it ends here all the same, and the page says so", async () => {
    await idPorten.set({ person: { sub: "alene", pid } });
    const browser = createBrowser();
    await signIn(browser);
    const { providers } = portal.portal;
    const own = providers["id-porten"];
    providers["id-porten"] = own && { ...own, signOutUrl: () => Promise.resolve(null) };
    const response = await signOut(browser);
    providers["id-porten"] = own;
    expect(response.headers.get("Refresh")).toBeNull();
    expect(await response.json()).toEqual({ provider: "id-porten", url: null });
    expect(await liveSessions("alene")).toBe(0);
  });

  test("at the provider ends the session here", async () => {
    await idPorten.set({ person: { sub: "ut-der", pid } });
    const [browser, other] = [createBrowser(), createBrowser()];
    await signIn(browser);
    await signIn(other);
    const page = await (await browser.walk(`${idPorten.issuer}/session/end`)).response.text();
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1] ?? "";
    // The provider tells its clients before it answers.
    await browser.walk(`${idPorten.issuer}/session/end/confirm`, undefined, {
      method: "POST",
      body: new URLSearchParams({ xsrf, logout: "yes" }),
    });
    expect(await liveSessions("ut-der")).toBe(1);
    expect(
      await rows("select 1 from session where subject = 'ut-der' and ended and sealed_id_token is not null"),
    ).toEqual([]);
  });
});

describe("a notice that a session has ended", () => {
  const events = { "http://schemas.openid.net/event/backchannel-logout": {} };
  let number = 0;
  const claims = (more: Record<string, unknown> = {}) => ({
    iss: idPorten.issuer,
    aud: idPortenClient.clientId,
    iat: Math.floor(Date.now() / 1000),
    exp: Math.floor(Date.now() / 1000) + 120,
    jti: `melding-${(number += 1)}`,
    events,
    sub: "melding",
    ...more,
  });
  const send = (token: string, provider = "id-porten") =>
    fetch(`${portal.baseUrl}/logg-ut/bakkanal/${provider}`, {
      method: "POST",
      body: new URLSearchParams({ logout_token: token }),
    });
  async function signedIn(): Promise<string> {
    await idPorten.set({ person: { sub: "melding", pid } });
    await signIn(createBrowser());
    const [row] = await rows<{ sid: string }>(
      "select provider_session as sid from session where subject = 'melding' order by created_at desc limit 1",
    );
    return row?.sid ?? "";
  }

  test("ends the session it names, and no other", async () => {
    const sid = await signedIn();
    await signedIn();
    const before = await liveSessions("melding");
    const response = await send(await idPorten.sign(claims({ sid, sub: undefined })));
    expect([response.status, response.headers.get("Cache-Control")]).toEqual([200, "no-store"]);
    expect(await liveSessions("melding")).toBe(before - 1);
  });

  test("without a number of the session ends all of the person's", async () => {
    await signedIn();
    await signedIn();
    expect((await send(await idPorten.sign(claims()))).status).toBe(200);
    expect(await liveSessions("melding")).toBe(0);
  });

  test("of a session that is long over is taken all the same", async () => {
    expect((await send(await idPorten.sign(claims({ sid: "lenge siden" })))).status).toBe(200);
  });

  test("counts once: a copy of it ends no later session", async () => {
    await signedIn();
    const token = await idPorten.sign(claims());
    expect((await send(token)).status).toBe(200);
    await signedIn();
    expect((await send(token)).status).toBe(400);
    expect(await liveSessions("melding")).toBe(1);
  });

  test("is not about sessions that began after it", async () => {
    await send(await idPorten.sign(claims()));
    await signedIn();
    const late = await idPorten.sign(claims({ iat: Math.floor(Date.now() / 1000) - 60 }));
    expect((await send(late)).status).toBe(200);
    expect(await liveSessions("melding")).toBe(1);
  });

  test.each<[string, Record<string, unknown>, { strange?: boolean }?]>([
    ["for another client", { aud: "en-annen" }],
    ["of another issuer", { iss: "https://ond.example" }],
    ["signed by somebody else", {}, { strange: true }],
    ["about neither a session nor a person", { sub: undefined }],
    ["with a nonce, as an ID token has", { nonce: "n" }],
    ["without the event", { events: {} }],
    ["about another event", { events: { "https://ond.example/event": {} } }],
    ["without a number of its own", { jti: undefined }],
    ["without a time", { iat: undefined }],
    ["from ten minutes ago", { iat: Math.floor(Date.now() / 1000) - 600 }],
    ["from the future", { iat: Math.floor(Date.now() / 1000) + 600 }],
    ["that has run out", { exp: Math.floor(Date.now() / 1000) - 60 }],
  ])("%s is turned down and ends nothing", async (_what, more, how) => {
    await signedIn();
    const before = await liveSessions("melding");
    const response = await send(await idPorten.sign(claims(more), how));
    expect(response.status).toBe(400);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(await liveSessions("melding")).toBe(before);
  });

  test("that is none is turned down", async () => {
    const unsigned = `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify(claims()))}.`;
    for (const token of ["", "tull", "a.b.c", unsigned.replaceAll("=", "")])
      expect((await send(token)).status).toBe(400);
    const huge = "x".repeat(40_000);
    expect((await send(huge)).status).toBe(400);
    expect((await send("x", "ukjent")).status).toBe(404);
  });
});

test("a personal number, a token and a secret stand nowhere in the database, nor in the log", async () => {
  // As a token's payload has it, wherever in the three-byte rhythm of base64 it begins.
  const encoded = [0, 1, 2].map((shift) =>
    Buffer.from("x".repeat(shift) + pid)
      .toString("base64url")
      .slice(shift === 0 ? 0 : 4, -4),
  );
  const jwt = Buffer.from('{"alg":').toString("base64url");
  const tables = await rows<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  expect(tables.map(({ name }) => name)).toContain("public.session");
  const everything = [portal.logged()];
  for (const { name } of tables)
    everything.push(...(await rows<{ line: string }>(`select t::text as line from ${name} t`)).map(({ line }) => line));
  const text = everything.join("\n");
  // The search looks where things are: what may stand there is found.
  expect(text).toContain("Kari Nordvik");
  expect(text).toContain("ikke-verifisert (OAUTH_JWT_CLAIM_COMPARISON_FAILED nonce)");
  for (const secret of [pid, ...encoded, jwt, idPortenClient.clientSecret, staffClient.clientSecret])
    expect(text.includes(secret), secret).toBe(false);
});
