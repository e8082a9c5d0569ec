import type { ActionFunctionArgs, AppLoadContext } from "@remix-run/node";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createElement, type ComponentType } from "react";
import { renderToString } from "react-dom/server";
import { createMemoryRouter, RouterProvider } from "react-router-dom";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readWorkbook } from "~/app/adapters/workbook/readWorkbook";
import { exampleTable } from "~/app/domain/sample-tables/testing/exampleTable";
import { en } from "~/app/i18n/en";
import { nb } from "~/app/i18n/nb";
import { nn } from "~/app/i18n/nn";
import { registerTexts } from "~/app/i18n/useTexts";
import * as ownPage from "~/app/routes/applicant/delivery";
import { action as fetchAction } from "~/app/routes/public/fetchDeliveryFile";
import * as linkPage from "~/app/routes/public/fetchDelivery";
import * as registerPage from "~/app/routes/staff/handoutRegisterUnit";
import { registerFile } from "~/app/routes/staff/handoutRegister.server";
import * as deliverPage from "~/app/routes/unit/deliver";
import { loader as specification } from "~/app/routes/unit/tableSpecification";
import { createTestPortal, wholeDraft, type TestPortal } from "~/app/testing/createTestPortal";
import { deliveryWorkbook } from "~/app/testing/deliveryWorkbook";
import { decidePart } from "~/app/usecases/decidePart";
import { declareComplete } from "~/app/usecases/declareComplete";
import { saveDraft } from "~/app/usecases/saveDraft";
import { startDraft } from "~/app/usecases/startDraft";
import { submitApplication } from "~/app/usecases/submitApplication";
import { bundleWorkbookChild } from "~/scripts/bundle-workbook-child.mjs";
import type { TableModel } from "~/schemas/tableModel";
import { deliverAction, loadDeliverPage, type DeliverReply } from "./deliverPage.server";

let harness: TestPortal;
let folder: string;
let childPath: string;
let id: string;
const table: TableModel = { ...exampleTable, sources: ["hkr"] };
const safe = (row: number) => [10, 20, 30][row] ?? null;
/** 1 is below every threshold, and 1 + 20 is not 30. */
const small = (row: number, column: number) => (row === 0 && column === 0 ? 1 : safe(row));

const texts = { nb, nn, en };
const languages = ["nb", "nn", "en"] as const;

beforeAll(async () => {
  for (const language of languages) registerTexts(language, texts[language]);
  folder = await mkdtemp(path.join(tmpdir(), "deliver-page-"));
  childPath = await bundleWorkbookChild(path.join(folder, "workbookChild.mjs"));
  harness = await createTestPortal();
});
afterAll(async () => {
  await harness.close();
  await rm(folder, { recursive: true });
});

/** What Remix hands a loader or an action; `word` is who is signed in, null nobody. */
function asked(
  word: string | null,
  params: Record<string, string>,
  { body, search = "" }: { body?: FormData; search?: string } = {},
): ActionFunctionArgs {
  const visitor = Promise.resolve({ account: word && harness.person(word), sessionHash: null, browserHash: null });
  const portal = {
    ...harness.portal,
    readWorkbook: (file: Parameters<typeof readWorkbook>[0]) => readWorkbook(file, { childPath }),
  };
  const context = { portal, visitor, nonce: "", requestId: "" } as unknown as AppLoadContext;
  const request = new Request(`http://portal.example/nb${search}`, body ? { method: "POST", body } : {});
  return { request, params: { lang: "nb", ...params }, context };
}
const here = () => ({ applicationId: id, unitId: "fhi" });

/** An application for one table that FHI has been told to make; its title begins as a formula does. */
beforeEach(async () => {
  const { deps, read } = harness.portal;
  const [ingrid, marit] = [harness.person("ingrid"), harness.person("marit")];
  const owner = { accountId: ingrid.id, browserHash: "none" };
  const draftId = await startDraft(deps, owner, "nb");
  const changes = {
    ...wholeDraft,
    sources: ["hkr"],
    useDescription: '=HYPERLINK("https://example.com")',
    tableChoice: "build",
    tables: ["t1"],
    "tableModel.t1": JSON.stringify(table),
  };
  await saveDraft(deps, owner, draftId, { baseVersion: 1, changes });
  const submitted = await submitApplication(deps, owner, ingrid, draftId);
  if (!submitted.ok) throw new Error(submitted.problem.code);
  id = submitted.value.applicationId;
  const record = async () => (await read.applications.find(id))!;
  const { version, state } = await record();
  const declared = await declareComplete(deps, {
    applicationId: id,
    actor: marit,
    version,
    completeOn: state.receivedOn,
  });
  if (!declared.ok) throw new Error(declared.problem.code);
  const points = ["in-charge", "purpose", "anonymous", "society"] as const;
  const decided = await decidePart(deps, {
    applicationId: id,
    actor: marit,
    unitId: "fhi",
    version: (await record()).parts.fhi?.version ?? 0,
    content: {
      outcome: "granted",
      reasons: "Innenfor formålet.",
      conditions: "",
      tables: [{ key: "t1", title: table.title, grant: "as-asked", note: "", model: table }],
      checklist: points.map((point) => ({ point, answer: "yes", note: "" })),
      preparedBy: null,
    },
  });
  if (!decided.ok) throw new Error(JSON.stringify(decided.problem));
});

async function form(fields: Record<string, string>, fill: typeof small | null = null): Promise<FormData> {
  const body = new FormData();
  for (const [name, value] of Object.entries({ deliveryId: harness.portal.deps.newId(), intent: "upload", ...fields }))
    body.set(name, value);
  if (fill) body.set("file", new File([new Uint8Array(await deliveryWorkbook([table], fill))], "../tabell.xlsx"));
  return body;
}
const upload = { extent: "whole", checked: "on-server", note: "" };
async function send(body: FormData, word = "unit-fhi") {
  const answer = await deliverAction(asked(word, here(), { body }));
  if (answer instanceof Response)
    return { status: answer.status, location: answer.headers.get("Location"), reply: null };
  const { data, init } = answer as unknown as { data: DeliverReply; init: ResponseInit | null };
  return { status: init?.status ?? 200, location: null, reply: data };
}
const deliveries = async () => (await loadDeliverPage(asked("unit-fhi", here()))).deliveries;
const statusOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 200,
    (thrown: unknown) => (thrown as { init?: ResponseInit }).init?.status,
  );

interface Page {
  loader(args: ActionFunctionArgs): unknown;
  default: ComponentType;
}
const dataOf = (answer: unknown): unknown =>
  typeof answer === "object" && answer !== null && "init" in answer && "data" in answer ? answer.data : answer;

/** The page as a browser without scripts gets it: its text, without tags. */
async function see(page: Page, args: ActionFunctionArgs, reply: unknown = null): Promise<string> {
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
  const loaded = plain(dataOf(await page.loader(args)));
  const { params } = args;
  const path = Object.keys(params)
    .map((name) => `/:${name}`)
    .join("");
  const router = createMemoryRouter([{ id: "page", path, Component: page.default, loader: () => null }], {
    initialEntries: [`/${Object.values(params).join("/")}`],
    hydrationData: { loaderData: { page: loaded }, ...(reply ? { actionData: { page: plain(reply) } } : {}) },
  });
  const html = renderToString(createElement(RouterProvider, { router }));
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, one]) => one);
  expect(ids.filter((one, at) => ids.indexOf(one) < at)).toEqual([]);
  const text = html
    .replace(/<[^>]+>/g, " ")
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, " ");
  for (const leak of ["undefined", "NaN", "[object"]) expect(text).not.toContain(leak);
  return text;
}

test.each(languages)(
  "in %s the pages say what is granted, what deviates, what waits and what was sent",
  async (lang) => {
    const t = texts[lang].delivery;
    const where = { lang, ...here() };
    const empty = await see(deliverPage, asked("unit-fhi", where));
    for (const words of [t.specification.download, t.upload.onServer, t.upload.confirm, t.list.none, table.title])
      expect(empty).toContain(words);
    const refused = await send(await form(upload, small));
    const page = await see(deliverPage, asked("unit-fhi", where), refused.reply);
    expect(page).toContain(t.upload.refusedFile({ name: "tabell.xlsx" }));
    expect(page).toContain(t.deviations.codes["below-threshold"]({ count: 1, labels: "", cells: "B8" }));
    await send(await form(upload, safe));
    expect(await see(deliverPage, asked("unit-fhi", where))).toContain(t.waiting.heading({ number: 1 }));
    const {
      deliveries: [one],
      head,
    } = await loadDeliverPage(asked("unit-fhi", here()));
    await send(await form({ intent: "release", deliveryId: one!.id, version: String(head.version) }));
    expect(await see(deliverPage, asked("unit-fhi", where))).toContain(t.list.notFetched);
    const own = await see(ownPage, asked("ingrid", { lang, applicationId: id, deliveryId: one!.id }));
    expect(own).toContain(t.own.getFile({ name: "tabell.xlsx" }));
    expect(own).toContain(t.list.suppressed({ cells: 12, suppressed: 0 }));
    const letter = (await harness.portal.read.casework.listLetters(id)).at(-1);
    const token = /\/hent\/([A-Za-z0-9_-]{43})/.exec(letter?.body ?? "")?.[1] ?? "";
    expect(await see(linkPage, asked("ingrid", { lang, token }))).toContain(t.fetch.get);
    expect(await see(registerPage, asked("unit-fhi", { lang }))).toContain(table.title);
  },
);

describe("the page where a unit delivers", () => {
  test("has the specification with the threshold of the source, ready to be filled in and delivered", async () => {
    const answer = await specification(asked("unit-fhi", here()));
    expect(answer.headers.get("Content-Disposition")).toMatch(/^attachment/);
    const page = await loadDeliverPage(asked("unit-fhi", here()));
    expect(page.question.granted).toEqual([table]);
    // hkr has the general threshold: under three.
    expect(page.question.rules).toMatchObject([{ below: 3, zeros: null, unitIsPerson: true }]);
    expect(page.head.isPossible).toBe(true);
  });

  test("asks for what is missing in the form, and keeps what was typed", async () => {
    const { status, reply } = await send(await form({ note: "Se merknaden." }));
    expect(status).toBe(422);
    expect(reply?.errors).toEqual([
      { field: "extent", code: "extent-missing" },
      { field: "checked", code: "confirmation-missing" },
      { field: "file", code: "file-missing" },
    ]);
    expect(reply?.typed.note).toBe("Se merknaden.");
  });

  test("names a file that is not kept, with every deviation and the reasons given so far", async () => {
    const first = await send(await form(upload, small));
    expect([first.status, first.reply?.errors]).toEqual([422, [{ field: null, code: "reasons-missing" }]]);
    const keys = first.reply?.refused?.deviations.map(({ key }) => key) ?? [];
    expect(first.reply?.refused).toMatchObject({ fileName: "tabell.xlsx", lacking: keys });
    expect(keys).toHaveLength(2);
    const second = await send(await form({ ...upload, [`reason.${keys[0]}`]: "Vurdert." }, small));
    expect(second.reply?.refused).toMatchObject({ lacking: [keys[1]], reasons: { [keys[0] ?? ""]: "Vurdert." } });
    expect(await deliveries()).toEqual([]);
    const reasons = Object.fromEntries(keys.map((key) => [`reason.${key}`, "Vurdert."]));
    expect((await send(await form({ ...upload, ...reasons }, small))).status).toBe(303);
    expect(await deliveries()).toMatchObject([{ status: "uploaded", files: [{ name: "tabell.xlsx" }] }]);
  });

  test("releases, corrects and shows the versions; a page from before is told that it came second", async () => {
    expect((await send(await form(upload, safe))).status).toBe(303);
    const [first] = await deliveries();
    const { version } = (await loadDeliverPage(asked("unit-fhi", here()))).head;
    const release = (deliveryId: string, from: number) =>
      form({ intent: "release", deliveryId, version: String(from) });
    const stale = await send(await release(first!.id, version - 1));
    expect([stale.status, stale.reply?.problem?.code]).toEqual([409, "changed-meanwhile"]);
    expect((await send(await release(first!.id, version))).status).toBe(303);

    const correction = { ...upload, extent: "correction", corrects: first!.id };
    expect((await send(await form(correction, safe))).reply?.errors).toEqual([
      { field: "correctionReason", code: "correction-reason-missing" },
    ]);
    expect((await send(await form({ ...correction, correctionReason: "Feil år." }, safe))).status).toBe(303);
    const page = await loadDeliverPage(asked("unit-fhi", here()));
    expect([page.head.isPossible, page.canCorrect]).toEqual([false, true]);
    await send(await release(page.deliveries[1]!.id, page.head.version));
    expect((await deliveries()).map(({ status, replacedBy }) => [status, replacedBy])).toEqual([
      ["replaced", page.deliveries[1]!.id],
      ["released", null],
    ]);
  });

  test("is there for the unit's own staff only", async () => {
    for (const word of ["kreg", "unit-fhi-npr-kpr", "marit", "ingrid"]) {
      expect(await statusOf(loadDeliverPage(asked(word, here()))), word).toBe(404);
      expect(await statusOf(send(await form(upload, safe), word)), word).toBe(404);
      expect(await statusOf(specification(asked(word, here()))), word).toBe(404);
    }
  });
});

describe("what was handed out", () => {
  beforeEach(async () => {
    await send(await form(upload, safe));
    const {
      deliveries: [one],
      head,
    } = await loadDeliverPage(asked("unit-fhi", here()));
    await send(await form({ intent: "release", deliveryId: one!.id, version: String(head.version) }));
  });

  test("is fetched by a button: as a file with a fixed type, never shown as a page", async () => {
    const letter = (await harness.portal.read.casework.listLetters(id)).at(-1);
    const token = /\/hent\/([A-Za-z0-9_-]{43})/.exec(letter?.body ?? "")?.[1] ?? "";
    await linkPage.loader(asked("ingrid", { token }));
    const listed = async () => (await deliveries())[0]?.fetches.length;
    expect(await listed()).toBe(0);
    const answer = await fetchAction(asked("ingrid", { token }, { body: new FormData() }));
    expect(answer.headers.get("Content-Type")).toBe(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    );
    expect(answer.headers.get("Content-Disposition")).toMatch(/^attachment/);
    expect(await listed()).toBe(1);
    expect(await statusOf(fetchAction(asked("tomasz", { token }, { body: new FormData() })))).toBe(404);
  });

  test("stands in the register, of the unit and of Helsedataservice; nothing in its file is a formula", async () => {
    const csv = await (await registerFile(asked("unit-fhi", {}, { search: "?format=csv" }), "unit")).text();
    expect(csv).toContain('"\'=HYPERLINK(""https://example.com"")"');
    expect(csv.split("\r\n")[0]).toContain("Dato;Sak;Enhet;Mottaker");
    type Row = { reference: string };
    const json = async (word: string, audience: "unit" | "caseworker") =>
      (await (await registerFile(asked(word, {}, { search: "?format=json" }), audience)).json()) as Row[];
    const { reference } = (await harness.portal.read.applications.find(id))!;
    const isIn = (rows: Row[]) => rows.some((row) => row.reference === reference);
    expect(isIn(await json("unit-fhi", "unit"))).toBe(true);
    expect(isIn(await json("marit", "caseworker"))).toBe(true);
    expect(await json("kreg", "unit")).toEqual([]);
    expect(await statusOf(registerFile(asked("ingrid", {}, { search: "?format=json" }), "unit"))).toBe(404);
    expect(await statusOf(registerFile(asked("unit-fhi", {}, { search: "?format=json" }), "caseworker"))).toBe(404);
  });

  test("the csv begins with a byte order mark, as Excel wants it", async () => {
    const answer = await registerFile(asked("unit-fhi", {}, { search: "?format=csv" }), "unit");
    expect([...new Uint8Array(await answer.arrayBuffer()).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });
});
