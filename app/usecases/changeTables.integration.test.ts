import { afterAll, beforeAll, expect, test } from "vitest";
import { builderOptions } from "~/app/http/builderOptions";
import { tablesOf } from "~/app/domain/sample-tables/builder/draftTables";
import { createTestPortal, type TestPortal } from "~/app/testing/createTestPortal";
import type { Owner } from "~/db/repositories/drafts";
import type { TableCommand } from "~/schemas/tableCommand";
import { changeTables } from "./changeTables";
import { saveDraft } from "./saveDraft";
import { startDraft } from "./startDraft";

let server: TestPortal;
const owner: Owner = { accountId: null, browserHash: "browser-one" };

beforeAll(async () => {
  server = await createTestPortal();
});
afterAll(() => server.close());

async function begin(): Promise<string> {
  return startDraft(server.portal.deps, owner, "nb", { sourceId: "npr" });
}

async function run(draftId: string, ...commands: TableCommand[]) {
  const { catalogue } = await server.portal.deps.catalogue();
  const options = builderOptions(catalogue, ["npr"]);
  return changeTables(server.portal.deps, owner, draftId, { kind: "commands", commands, options });
}

const variables = async (draftId: string) => {
  const draft = await server.portal.read.drafts.find(draftId, owner);
  return tablesOf(draft!.content).map(({ id, rows }) => [id, rows.map(({ label }) => label)]);
};
const add = (id: string): TableCommand => ({ type: "add-variable", table: "t1", side: "rows", id });

test("commands change the draft, and each post is one step to take back and forth", async () => {
  const draftId = await begin();
  await run(draftId, { type: "add-table" }, add("sex"));
  await run(draftId, add("county"));
  expect(await variables(draftId)).toEqual([["t1", ["Kjønn", "Fylke"]]]);
  await changeTables(server.portal.deps, owner, draftId, { kind: "undo" });
  expect(await variables(draftId)).toEqual([["t1", ["Kjønn"]]]);
  await changeTables(server.portal.deps, owner, draftId, { kind: "undo" });
  expect(await variables(draftId)).toEqual([]);
  await changeTables(server.portal.deps, owner, draftId, { kind: "redo" });
  await changeTables(server.portal.deps, owner, draftId, { kind: "redo" });
  expect(await variables(draftId)).toEqual([["t1", ["Kjønn", "Fylke"]]]);
});

test("steps from before another page saved the tables are not taken back over what it saved", async () => {
  const draftId = await begin();
  const made = await run(draftId, { type: "add-table" }, add("sex"));
  if (!made.ok) throw new Error("not changed");
  const [table] = tablesOf(made.value.content);
  const renamed = { ...table!, title: "Fra en annen fane" };
  const changes = { "tableModel.t1": JSON.stringify(renamed) };
  await saveDraft(server.portal.deps, owner, draftId, { baseVersion: made.value.version, changes });
  await changeTables(server.portal.deps, owner, draftId, { kind: "undo" });
  const draft = await server.portal.read.drafts.find(draftId, owner);
  expect(tablesOf(draft!.content).map(({ title }) => title)).toEqual(["Fra en annen fane"]);
});

test("somebody else's draft reads like none", async () => {
  const draftId = await begin();
  const stranger: Owner = { accountId: null, browserHash: "browser-two" };
  const outcome = await changeTables(server.portal.deps, stranger, draftId, { kind: "undo" });
  expect(outcome).toEqual({ ok: false, problem: { code: "not-found" } });
});

test("a draft that is deleted takes its history along", async () => {
  const draftId = await begin();
  await run(draftId, { type: "add-table" });
  expect(await server.portal.read.drafts.findHistory(draftId)).not.toBeNull();
  expect(await server.portal.read.drafts.remove(draftId, owner)).toBe(true);
  expect(await server.portal.read.drafts.findHistory(draftId)).toBeNull();
});
