import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { placeholderAddress } from "~/app/domain/identity/placeholderAddress";
import { action } from "~/app/routes/admin/roles";
import { askAs, statusOf } from "~/app/routes/record/testing/askAs";
import { createTestPortal, wholeDraft, type TestPortal } from "~/app/testing/createTestPortal";
import { makeAdministrator } from "~/app/usecases/makeAdministrator";
import { saveDraft } from "~/app/usecases/saveDraft";
import { startDraft } from "~/app/usecases/startDraft";
import { submitApplication } from "~/app/usecases/submitApplication";

let harness: TestPortal;
beforeAll(async () => {
  harness = await createTestPortal();
});
afterAll(async () => {
  await harness?.close();
});
const rows = async <Row extends object>(text: string, values: unknown[] = []) =>
  (await harness.database.pool.query<Row>(text, values)).rows;

describe("an administrator adds a person", () => {
  const administrator = async () => {
    const people = await harness.portal.read.identity.listDemoPersonas();
    return people.find(({ roles }) => roles.includes("administrator"))?.demoPersona ?? "";
  };
  function form(name: string, email: string): FormData {
    const filled = new FormData();
    for (const [field, value] of Object.entries({ intent: "add-person", name, email })) filled.set(field, value);
    return filled;
  }
  const add = async (word: string, name: string, email: string) =>
    action(askAs(harness, word, {}, { form: form(name, email), search: "?ny=1" }));

  test("who then has an account without roles, and whose roles come next", async () => {
    const answer = (await add(await administrator(), " Liv Bergheim ", "Liv.Bergheim@Etat.example")) as Response;
    const [account] = await rows<{ id: string; name: string; email: string }>(
      "select id, name, email from account where email ilike 'liv.bergheim@%'",
    );
    expect(account).toMatchObject({ name: "Liv Bergheim", email: "liv.bergheim@etat.example" });
    expect(await rows("select 1 from role_assignment where account_id = $1", [account?.id])).toEqual([]);
    expect(answer.status).toBe(303);
    expect(answer.headers.get("Location")).toBe(`/nb/admin/roller?konto=${account?.id}`);
  });

  test("but nobody twice, however the address is written", async () => {
    const word = await administrator();
    await add(word, "Per Li", "per.li@etat.example");
    expect(await add(word, "Per Li", "PER.LI@etat.example")).toMatchObject({
      data: { typed: { name: "Per Li", email: "PER.LI@etat.example" }, errors: { email: "address-taken" } },
      init: { status: 422 },
    });
    expect(await rows("select 1 from account where email ilike 'per.li@%'")).toHaveLength(1);
  });

  test("and what is missing is said of each field, with what was typed", async () => {
    expect(await add(await administrator(), "  ", "ikke en adresse")).toMatchObject({
      data: {
        typed: { name: "  ", email: "ikke en adresse" },
        errors: { name: "name-missing", email: "email-missing" },
      },
      init: { status: 422 },
    });
  });

  test.each(["marit", "ingrid", "fhi"])("for %s the page is not there", async (word) => {
    const before = await rows("select id from account");
    expect(await statusOf(add(word, "Ola Vik", "ola.vik@etat.example"))).toBe(404);
    expect(await rows("select id from account")).toHaveLength(before.length);
  });
});

describe("npm run make-administrator", () => {
  const program = fileURLToPath(new URL("../../makeAdministratorCommand.ts", import.meta.url));
  function run(database: string, ...args: string[]): Promise<{ code: number; said: string }> {
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        ["--import", "tsx", program, ...args],
        { env: { ...process.env, DATABASE_URL: database } },
        (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, said: stdout + stderr }),
      );
    });
  }
  const rolesOf = (email: string) =>
    rows<{ name: string; role: string; granted_by: string | null; isNow: boolean }>(
      `select a.name, r.role, r.granted_by, r.granted_at between now() - interval '1 minute' and now() as "isNow"
       from account a join role_assignment r on r.account_id = a.id where a.email = $1`,
      [email],
    );

  test("makes an account that is an administrator, by nobody's hand; or gives a known one the role", async () => {
    const { connectionString } = harness.database;
    const { email, name } = harness.person("marit");
    expect(await run(connectionString, "Aud.Moen@Etat.example", "Aud Moen")).toEqual({
      code: 0,
      said: "aud.moen@etat.example has a new account and is now an administrator.\n",
    });
    expect(await rolesOf("aud.moen@etat.example")).toEqual([
      { name: "Aud Moen", role: "administrator", granted_by: null, isNow: true },
    ]);
    const again = { email: email.toUpperCase(), name: null };
    expect(await makeAdministrator(harness.portal.deps, again)).toEqual({ isNewAccount: false, isNewRole: true });
    expect(await makeAdministrator(harness.portal.deps, again)).toEqual({ isNewAccount: false, isNewRole: false });
    expect((await rolesOf(email)).map((row) => [row.name, row.role]).sort()).toEqual([
      [name, "administrator"],
      [name, "caseworker"],
    ]);
  });

  test("says what is wrong, and changes nothing", async () => {
    const { connectionString } = harness.database;
    const before = await rows("select id from account");
    // The server's own database, which nobody has migrated.
    const bare = new URL(connectionString);
    bare.pathname = "/postgres";
    const [wrong, unmigrated] = await Promise.all([
      run(connectionString, "aud.moen"),
      run(bare.href, "aud.moen@etat.example"),
    ]);
    expect(wrong.code).toBe(1);
    expect(wrong.said).toContain("npm run make-administrator -- navn@example.no");
    expect(unmigrated.code).toBe(1);
    expect(unmigrated.said).toContain("npm run migrate");
    expect(await rows("select id from account")).toHaveLength(before.length);
  });
});

describe("somebody of whom no provider told a name or an address", () => {
  test("is called by the name in the first application, and keeps it", async () => {
    const [account] = await rows<{ id: string }>(
      "insert into account (name, email) values ('', 'noen@uten-adresse.invalid') returning id",
    );
    const actor = { id: account?.id ?? "", roles: [], units: [] };
    const owner = { accountId: actor.id, browserHash: "none" };
    const { deps, read } = harness.portal;
    for (const name of ["Nora Vangen", "Et annet navn"]) {
      const draftId = await startDraft(deps, owner, "nb");
      await saveDraft(deps, owner, draftId, { baseVersion: 1, changes: { ...wholeDraft, name } });
      expect((await submitApplication(deps, owner, actor, draftId)).ok).toBe(true);
    }
    expect((await read.identity.find(actor.id))?.name).toBe("Nora Vangen");
  });

  test("gets no mail: none is written", async () => {
    const recipient = placeholderAddress("11111111-1111-4111-8111-111111111111");
    const mail = { applicationId: null, recipient, subject: "Et emne", body: "En tekst", language: "nb" };
    await harness.portal.deps.transact((repositories) => repositories.mail.add(mail, new Date()));
    expect(await rows("select 1 from mail where recipient = $1", [recipient])).toEqual([]);
  });
});
