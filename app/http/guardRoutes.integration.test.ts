import { randomUUID } from "node:crypto";
import type { ActionFunctionArgs, AppLoadContext, ServerBuild } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { AccessAction } from "~/app/domain/access/accessMatrix";
import type { MessageParty } from "~/app/domain/messages/messageParties";
import { loadHistoryPage } from "~/app/routes/record/historyPage.server";
import { askAs, statusOf, submitCase } from "~/app/routes/record/testing/askAs";
import { createTestPortal, type TestPortal } from "~/app/testing/createTestPortal";
import { guardRoutes } from "./guardRoutes";
import { notFound } from "./problem";
import { tellTroubles } from "./tellTroubles";

interface Logged {
  account_id: string;
  application_id: string;
  action: string;
  method: string;
  outcome: string;
  path: string;
  request_id: string;
}
type Handler = (args: ActionFunctionArgs) => Promise<unknown>;

let harness: TestPortal;
let id: string;

beforeAll(async () => {
  harness = await createTestPortal();
  id = await submitCase(harness);
});
afterAll(() => harness.close());
beforeEach(async () => {
  await harness.database.pool.query("DELETE FROM access_log");
});

/** A build of one route under the language, as Remix nests it. */
function guarded(path: string, module: object): { loader: Handler; action: Handler } {
  const routes = {
    root: { id: "root", path: "", module: {} },
    lang: { id: "lang", parentId: "root", path: ":lang", module: {} },
    page: { id: "page", parentId: "lang", path, module },
  };
  const { page } = tellTroubles(guardRoutes({ routes } as unknown as ServerBuild)).routes;
  return page?.module as unknown as { loader: Handler; action: Handler };
}

/** The history of a case, as each of its parties has it. */
const history = (path: string, read: AccessAction, party: MessageParty) =>
  guarded(path, {
    loader: (args: ActionFunctionArgs) => loadHistoryPage(args, party),
    handle: { access: { read } },
  });
const onCase = () => history("ko/:applicationId/historikk", "view-case-as-caseworker", "caseworker");
const onPart = () => history("enhet/:applicationId/historikk", "view-part", "unit");
const onOwn = () => history("saker/:applicationId/historikk", "view-own-case", "applicant");

function ask(word: string, applicationId = id, form?: FormData): ActionFunctionArgs {
  const args = askAs(harness, word, { applicationId }, form ? { form } : {});
  args.context.requestId = randomUUID();
  return args;
}

async function logged(applicationId = id): Promise<Logged[]> {
  const found = await harness.database.pool.query<Logged>(
    "SELECT * FROM access_log WHERE application_id = $1 ORDER BY id",
    [applicationId],
  );
  return found.rows;
}

describe("a route is denied until it says what it is", () => {
  const build = (module: object) => () => guarded("ukjent", module);
  test.each<[string, object]>([
    ["no handle", { loader: () => null }],
    ["no read", { loader: () => null, handle: { access: { change: "view-public" } } }],
    ["no change", { loader: () => null, action: () => null, handle: { access: { read: "view-public" } } }],
    ["a name that the matrix lacks", { loader: () => null, handle: { access: { read: "view-everything" } } }],
  ])("with %s the portal does not start", (_what, module) => {
    expect(build(module)).toThrow(/names no action of the access matrix/);
  });
  test("a page that neither reads nor changes needs none", () => expect(build({ default: () => null })).not.toThrow());
});

describe("nobody whose role has no cell reaches the loader", () => {
  test.each<[string, number]>([
    ["ingrid", 404],
    ["unit-fhi", 404],
    ["administrator", 404],
    ["marit", 200],
  ])("%s on the queue gets %i", async (word, status) => {
    let reached = 0;
    const page = guarded("ko", { loader: () => ++reached, handle: { access: { read: "view-queue" } } });
    expect(await statusOf(page.loader(ask(word)))).toBe(status);
    expect(reached).toBe(status === 200 ? 1 : 0);
  });

  test("a stranger takes the detour by the sign-in page and comes back", async () => {
    const page = guarded("ko", { loader: () => null, handle: { access: { read: "view-queue" } } });
    const args = ask("marit");
    args.context.visitor = Promise.resolve({ account: null, sessionHash: null, browserHash: null });
    const answer = await page.loader(args).catch((thrown: unknown) => thrown);
    expect(answer).toBeInstanceOf(Response);
    expect((answer as Response).headers.get("Location")).toBe(`/nb/logg-inn?til=${encodeURIComponent("/nb/side")}`);
  });

  test("what is for everybody does not ask who is there", async () => {
    const page = guarded("om", { loader: () => "here", handle: { access: { read: "view-public" } } });
    const context = {
      get visitor(): never {
        throw new Error("asked for the visitor");
      },
    } as unknown as AppLoadContext;
    expect(await page.loader({ ...ask("marit"), context })).toBe("here");
  });
});

describe("who opened a case is on record", () => {
  test("a caseworker's and a unit's opening is, with who, what and which request; the applicant's own is not", async () => {
    const caseworker = ask("marit");
    expect(await statusOf(onCase().loader(caseworker))).toBe(200);
    expect(await statusOf(onPart().loader(ask("unit-fhi")))).toBe(200);
    expect(await statusOf(onOwn().loader(ask("ingrid")))).toBe(200);
    const rows = await logged();
    expect(rows.map(({ account_id, action, outcome }) => [account_id, action, outcome])).toEqual([
      [harness.person("marit").id, "view-case-as-caseworker", "opened"],
      [harness.person("unit-fhi").id, "view-part", "opened"],
    ]);
    expect(rows[0]).toMatchObject({ method: "GET", path: "/nb/side", request_id: caseworker.context.requestId });
  });

  test("of one request there is one row, however many loaders answer", async () => {
    const args = ask("marit");
    await Promise.all([onCase().loader(args), onCase().loader(args)]);
    expect(await logged()).toHaveLength(1);
  });

  test("whoever is told that it is not there is, by role or by ownership, whether there is such a case or not", async () => {
    expect(await statusOf(onOwn().loader(ask("tomasz")))).toBe(404);
    expect(await statusOf(onCase().loader(ask("administrator")))).toBe(404);
    expect(await statusOf(onPart().loader(ask("unit-kreg")))).toBe(404);
    expect((await logged()).map(({ action, outcome }) => [action, outcome])).toEqual([
      ["view-own-case", "refused"],
      ["view-case-as-caseworker", "refused"],
      ["view-part", "refused"],
    ]);
    const nowhere = randomUUID();
    expect(await statusOf(onCase().loader(ask("marit", nowhere)))).toBe(404);
    expect((await logged(nowhere)).map(({ outcome }) => outcome)).toEqual(["refused"]);
  });

  test("an applicant who looks for something in their own case that is not there is not", async () => {
    const page = guarded("saker/:applicationId/x", {
      loader: () => Promise.reject(notFound()),
      handle: { access: { read: "view-own-case" } },
    });
    expect(await statusOf(page.loader(ask("ingrid")))).toBe(404);
    expect(await logged()).toEqual([]);
  });

  test("what is no id is no case", async () => {
    expect(await statusOf(onCase().loader(ask("marit", "ingen-id")))).toBe(404);
  });

  test("a form that was taken is a change; one that is sent back or fails is not", async () => {
    const form = new FormData();
    const take = (answer: () => unknown) =>
      guarded("ko/:applicationId/x", {
        action: async () => answer(),
        handle: { access: { change: "act-on-case" } },
      }).action(ask("marit", id, form));
    await take(() => redirect("/nb/ko", 303));
    await take(() => data({ errors: ["reason"] }, { status: 422 }));
    await take(() => data({ code: "changed-meanwhile" }, { status: 409 }));
    const failure = new Error("a slip of ours");
    await expect(take(() => Promise.reject(failure))).rejects.toBe(failure);
    expect((await logged()).map(({ action, method, outcome }) => [action, method, outcome])).toEqual([
      ["act-on-case", "POST", "changed"],
    ]);
  });

  test("what is not on record is not shown", async () => {
    await harness.database.pool.query(`
      CREATE FUNCTION refuse_row() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'the disk is full'; END $$;
      CREATE TRIGGER full_disk BEFORE INSERT ON access_log FOR EACH ROW EXECUTE FUNCTION refuse_row()`);
    try {
      const errors: unknown[] = [];
      const args = ask("marit");
      args.context.logError = (error) => void errors.push(error);
      expect(await statusOf(onCase().loader(args))).toBe(503);
      expect(String((errors[0] as { cause?: unknown }).cause)).toContain("the disk is full");
      // Where nothing is to be logged, nothing stands in the way.
      expect(await statusOf(onOwn().loader(ask("ingrid")))).toBe(200);
    } finally {
      await harness.database.pool.query("DROP TRIGGER full_disk ON access_log; DROP FUNCTION refuse_row");
    }
  });
});

describe("the log", () => {
  test("is added to and never changed; old rows may go", async () => {
    await onCase().loader(ask("marit"));
    const { pool } = harness.database;
    await expect(pool.query("UPDATE access_log SET outcome = 'refused'")).rejects.toThrow(/append-only/i);
    await expect(pool.query("TRUNCATE access_log")).rejects.toThrow(/append-only/i);
    const { accessLog } = harness.portal.read;
    expect(await accessLog.deleteBefore(new Date(Date.now() - 60_000))).toBe(0);
    expect(await logged()).toHaveLength(1);
    expect(await accessLog.deleteBefore(new Date(Date.now() + 60_000))).toBeGreaterThan(0);
    expect(await logged()).toEqual([]);
  });
});
