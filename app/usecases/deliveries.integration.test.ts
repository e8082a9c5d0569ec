import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readWorkbook } from "~/app/adapters/workbook/readWorkbook";
import type { DecisionContent } from "~/app/domain/applications/Decision";
import { fold } from "~/app/domain/applications/evolve";
import type { ApplicationEvent } from "~/app/domain/applications/applicationEvent";
import type { Actor } from "~/app/domain/applications/mayCommand";
import { osloDate } from "~/app/domain/osloDate";
import { exampleTable } from "~/app/domain/sample-tables/testing/exampleTable";
import { withCheckDigits } from "~/app/domain/sample-tables/testing/withCheckDigits";
import { createTestPortal, wholeDraft, type TestPortal } from "~/app/testing/createTestPortal";
import { deliveryWorkbook } from "~/app/testing/deliveryWorkbook";
import type { DeliveryRecord } from "~/db/repositories/deliveries";
import { bundleWorkbookChild } from "~/scripts/bundle-workbook-child.mjs";
import type { DraftContent } from "~/schemas/draft";
import type { TableModel } from "~/schemas/tableModel";
import { correctDelivery } from "./correctDelivery";
import { decidePart } from "./decidePart";
import { declareComplete } from "./declareComplete";
import { discardDelivery } from "./discardDelivery";
import { fetchDelivery, fetchOwnDelivery, viewDeliveryLink } from "./fetchDelivery";
import { releaseDelivery } from "./releaseDelivery";
import { saveDraft } from "./saveDraft";
import { startDraft } from "./startDraft";
import { submitApplication } from "./submitApplication";
import { supplyPart } from "./supplyPart";
import { uploadDelivery, type UploadDeps, type UploadRequest } from "./uploadDelivery";
import { withdrawApplication } from "./withdrawApplication";

let harness: TestPortal;
let deps: UploadDeps;
let folder: string;
let ingrid: Actor, marit: Actor, sigrun: Actor, liv: Actor, npr: Actor, tomasz: Actor;
let id: string;

/** Two tables from the register of heart disease, which FHI prepares. */
const tables: TableModel[] = [
  { ...exampleTable, sources: ["hkr"] },
  { ...exampleTable, id: "t2", title: "Innleggelser per fylke", sources: ["hkr"] },
];
const friend = "ola.gren@fjordvik.example";
const built: DraftContent = {
  tableChoice: "build",
  tables: ["t1", "t2"],
  "tableModel.t1": JSON.stringify(tables[0]),
  "tableModel.t2": JSON.stringify(tables[1]),
  recipients: `ingrid.fjellvang@fjordvik.example\n${friend}`,
};
const safe = (row: number) => [10, 20, 30][row] ?? null;
/** A day by the real clock, which links live by. */
const realNow = new Date("2026-11-22T12:00:00Z");

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "deliveries-"));
  const childPath = await bundleWorkbookChild(path.join(folder, "workbookChild.mjs"));
  harness = await createTestPortal();
  deps = { ...harness.portal.deps, readWorkbook: (file) => readWorkbook(file, { childPath }) };
  [ingrid, marit, tomasz] = [harness.person("ingrid"), harness.person("marit"), harness.person("tomasz")];
  [sigrun, liv, npr] = [harness.person("unit-fhi"), harness.person("kreg"), harness.person("unit-fhi-npr-kpr")];
});
afterAll(async () => {
  await harness.close();
  await rm(folder, { recursive: true });
});

async function submit(more: DraftContent = {}): Promise<string> {
  const owner = { accountId: ingrid.id, browserHash: "none" };
  const draftId = await startDraft(deps, owner, "nb");
  await saveDraft(deps, owner, draftId, { baseVersion: 1, changes: { ...wholeDraft, ...built, ...more } });
  const submitted = await submitApplication(deps, owner, ingrid, draftId);
  if (!submitted.ok) throw new Error(submitted.problem.code);
  return submitted.value.applicationId;
}
async function load() {
  const record = await harness.portal.read.applications.find(id);
  if (!record) throw new Error("the application is gone");
  return record;
}
const partVersion = async (unitId: string) => (await load()).parts[unitId]?.version ?? 0;
async function mustSucceed<Value>(outcome: Promise<{ ok: true; value: Value } | { ok: false; problem: unknown }>) {
  const done = await outcome;
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  return done.value;
}
async function grant(unitId: string, preparedBy: string | null = null): Promise<void> {
  const content: DecisionContent = {
    outcome: "granted",
    reasons: "Innenfor formålet.",
    conditions: "",
    tables:
      unitId === "fhi"
        ? tables.map((model) => ({ key: model.id, title: model.title, grant: "as-asked", note: "", model }))
        : [],
    checklist: (["in-charge", "purpose", "anonymous", "linkage-needed", "linkage-by", "society"] as const).map(
      (point) => ({ point, answer: "yes", note: "" }),
    ),
    preparedBy,
  };
  await mustSucceed(
    decidePart(deps, { applicationId: id, actor: marit, unitId, version: await partVersion(unitId), content }),
  );
}
async function complete(): Promise<void> {
  const { version, state } = await load();
  await mustSucceed(declareComplete(deps, { applicationId: id, actor: marit, version, completeOn: state.receivedOn }));
}

/** An application in preparation at FHI. */
beforeEach(async () => {
  id = await submit();
  await complete();
  await grant("fhi");
});

async function upload(more: Partial<UploadRequest> & { bytes?: Buffer } = {}) {
  const { bytes = await deliveryWorkbook(tables, safe), ...request } = more;
  return uploadDelivery(deps, {
    applicationId: id,
    actor: sigrun,
    unitId: "fhi",
    deliveryId: deps.newId(),
    whole: true,
    note: "",
    correction: null,
    file: { name: "tabeller.xlsx", bytes },
    reasons: {},
    ...request,
  });
}
const uploaded = async (...more: Parameters<typeof upload>) => (await mustSucceed(upload(...more))).deliveryId;
async function release(deliveryId: string, more: { actor?: Actor; version?: number; attach?: boolean } = {}) {
  const { actor = sigrun, version = await partVersion("fhi"), attach = false } = more;
  return releaseDelivery(deps, { applicationId: id, actor, unitId: "fhi", version, deliveryId, attach, realNow });
}
async function correct(deliveryId: string) {
  const version = await partVersion("fhi");
  return correctDelivery(deps, {
    applicationId: id,
    actor: sigrun,
    unitId: "fhi",
    version,
    deliveryId,
    attach: false,
    realNow,
  });
}
const find = (deliveryId: string): Promise<DeliveryRecord | null> => harness.portal.read.deliveries.find(deliveryId);
const rows = async (text: string, values: unknown[] = [id]) => (await harness.database.pool.query(text, values)).rows;
/** Mails of this case to an address, oldest first. */
const mailsTo = (recipient: string) =>
  rows(
    "SELECT subject, body, attachments FROM mail WHERE application_id = $1 AND recipient = $2 ORDER BY created_at, subject DESC",
    [id, recipient],
  );
const tokenIn = (body: string) => /\/hent\/([A-Za-z0-9_-]{43})/.exec(body)?.[1] ?? "";
/** The link and the code that a recipient other than the applicant has in two mails. */
async function linkOf(recipient: string) {
  const mails = await mailsTo(recipient);
  const token =
    mails
      .map(({ body }) => tokenIn(body as string))
      .filter(Boolean)
      .at(-1) ?? "";
  const code =
    mails
      .map(({ body }) => /Koden er (\d{6})/.exec(body as string)?.[1])
      .filter(Boolean)
      .at(-1) ?? "";
  return { token, code };
}
async function applicantToken() {
  const letter = (await harness.portal.read.casework.listLetters(id)).findLast(({ kind }) =>
    kind.startsWith("delivery"),
  );
  return tokenIn(letter?.body ?? "");
}

describe("a file that differs from what was granted", () => {
  test("is refused with every deviation, and nothing of it is kept", async () => {
    const bytes = await deliveryWorkbook(tables, (row, column, table) =>
      table === 1 && row === 0 && column === 2 ? 1 : safe(row),
    );
    const refused = await upload({ bytes });
    expect(refused).toMatchObject({ ok: false, problem: { code: "barred" } });
    if (refused.ok || refused.problem.code !== "barred") throw new Error("it was taken");
    // 1 + 20 is not 30 either.
    expect(refused.problem.barring.map(({ code, table, cells }) => [code, table, cells.length])).toEqual([
      ["below-threshold", 2, 1],
      ["total-differs", 2, 1],
    ]);
    expect(
      await rows(
        "SELECT 1 FROM delivery d JOIN custodian_case c ON c.id = d.custodian_case_id WHERE c.application_id = $1",
      ),
    ).toEqual([]);

    const some = { [refused.problem.barring[0]!.key]: "Terskelen er vurdert av personvernombudet." };
    expect(await upload({ bytes, reasons: some })).toMatchObject({
      problem: { code: "barred", barring: [{ code: "total-differs" }] },
    });

    const reasons = Object.fromEntries(refused.problem.barring.map(({ key, code }) => [key, `Vurdert: ${code}`]));
    const deliveryId = await uploaded({ bytes, reasons });
    expect((await find(deliveryId))?.deviations.map(({ code, reason }) => [code, reason])).toEqual([
      ["below-threshold", "Vurdert: below-threshold"],
      ["total-differs", "Vurdert: total-differs"],
    ]);
  });

  test("a table that is missing bars the whole, and not a part", async () => {
    const bytes = await deliveryWorkbook([tables[0]!], safe);
    expect(await upload({ bytes })).toMatchObject({
      problem: { code: "barred", barring: [{ code: "table-missing", table: 2 }] },
    });
    expect(await upload({ bytes, whole: false })).toMatchObject({ ok: true });
  });

  test("a file that is no workbook, or holds a personal number, is refused whatever reason is given", async () => {
    expect(await upload({ bytes: Buffer.from("Fylke;Antall\nOslo;12") })).toMatchObject({
      problem: { code: "workbook" },
    });
    // Right check digits, and nobody's.
    const number = withCheckDigits("311299", 7);
    const withNumber = await deliveryWorkbook(tables, safe, (workbook) => {
      workbook.addWorksheet("Notat").getCell("A1").value = `Gjelder ${number}`;
    });
    expect(await upload({ bytes: withNumber })).toMatchObject({ problem: { code: "personal-number" } });
  });
});

describe("release", () => {
  test("uploaded, nobody but the unit sees it; released, letter, links, register and log agree", async () => {
    const deliveryId = await uploaded({ note: "Husk merknaden i arket." });
    expect((await load()).state.parts.find(({ unitId }) => unitId === "fhi")?.status).toBe("in-preparation");
    expect(await mailsTo(friend)).toEqual([]);
    expect(await fetchOwnDelivery(deps, { applicationId: id, deliveryId, actor: ingrid })).toMatchObject({
      problem: { code: "not-found" },
    });

    await mustSucceed(release(deliveryId));
    const today = osloDate(await deps.now());
    expect((await load()).state.parts.find(({ unitId }) => unitId === "fhi")).toMatchObject({
      status: "delivered",
      deliveredOn: today,
    });
    expect(await find(deliveryId)).toMatchObject({
      status: "released",
      number: 1,
      whole: true,
      deliveredOn: today,
      attachedToMail: false,
    });
    const letter = (await harness.portal.read.casework.listLetters(id)).at(-1);
    expect(letter).toMatchObject({ kind: "delivery", unitId: "fhi" });
    for (const words of ["Infarkt per fylke", "Innleggelser per fylke", "Husk merknaden i arket.", "22. desember 2026"])
      expect(letter?.body).toContain(words);

    expect((await mailsTo(friend)).map(({ attachments }) => attachments)).toEqual([[], []]);
    const register = (await harness.portal.read.deliveries.listHandouts(["fhi"])).filter(
      (row) => row.applicationId === id,
    );
    expect(register.map(({ recipientName, content, sourceIds }) => ({ recipientName, content, sourceIds }))).toEqual(
      ["Ingrid Fjellvang", friend].map((recipientName) => ({
        recipientName,
        content: "Infarkt per fylke; Innleggelser per fylke",
        sourceIds: ["hkr"],
      })),
    );
    expect(register[0]?.keptUntil).toBe(`${Number(today.slice(0, 4)) + 10}${today.slice(4)}`);
    await expect(harness.database.pool.query("UPDATE handout SET purpose = 'x'")).rejects.toMatchObject({
      code: "23001",
    });
    expect(
      await rows(
        "SELECT kind FROM reminder WHERE application_id = $1 AND unit_id = 'fhi' AND done_at IS NULL AND cancelled_at IS NULL",
      ),
    ).toEqual([]);
    const envelopes = await harness.portal.read.events.listEnvelopes(id);
    const folded = fold(envelopes.map((one) => ({ type: one.type, ...one.codes }) as ApplicationEvent));
    const byUnit = (parts: { unitId: string }[] = []) => [...parts].sort((a, b) => (a.unitId < b.unitId ? -1 : 1));
    expect(byUnit(folded?.parts)).toEqual(byUnit((await load()).state.parts));
  });

  test("the file goes with the mail only where the unit chose so", async () => {
    const deliveryId = await uploaded();
    await mustSucceed(release(deliveryId, { attach: true }));
    const [file] = (await find(deliveryId))?.files ?? [];
    const [first, second] = await mailsTo(friend);
    // The mail with the code has no file: whoever gets that one alone gets nothing.
    expect([first?.attachments, second?.attachments]).toEqual([[file?.id], []]);
  });

  test("a doubled click uploads once and releases once", async () => {
    const bytes = await deliveryWorkbook(tables, safe);
    const deliveryId = deps.newId();
    const both = await Promise.all([upload({ deliveryId, bytes }), upload({ deliveryId, bytes })]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    const version = await partVersion("fhi");
    const releases = await Promise.all([1, 2, 3].map(() => release(deliveryId, { version })));
    expect(releases.map(({ ok }) => ok)).toEqual([true, true, true]);
    expect(await mailsTo(friend)).toHaveLength(2);
    expect(
      (await harness.portal.read.deliveries.listHandouts(["fhi"])).filter((row) => row.applicationId === id),
    ).toHaveLength(2);
  });

  test("while the applicant withdraws: one wins, the other is told, nothing is half done", async () => {
    const deliveryId = await uploaded();
    const { version } = await load();
    const [released, withdrawn] = await Promise.all([
      release(deliveryId),
      withdrawApplication(deps, { applicationId: id, actor: ingrid, version }),
    ]);
    expect([released.ok, withdrawn.ok].filter(Boolean)).toHaveLength(1);
    const lost = released.ok ? withdrawn : released;
    expect(lost).toMatchObject({
      ok: false,
      problem: { code: expect.stringMatching(/^(changed-meanwhile|refused)$/) as string },
    });
    const state = (await load()).state;
    const isDelivered = state.parts.some(({ status }) => status === "delivered");
    expect([isDelivered, state.stage === "withdrawn"]).toEqual([released.ok, withdrawn.ok]);
    expect((await find(deliveryId))?.status).toBe(released.ok ? "released" : "uploaded");
    expect(await mailsTo(friend)).toHaveLength(released.ok ? 2 : 0);
  });

  test("a part first, then the whole", async () => {
    const part = await uploaded({ bytes: await deliveryWorkbook([tables[0]!], safe), whole: false });
    await mustSucceed(release(part));
    expect((await load()).state.parts.find(({ unitId }) => unitId === "fhi")?.status).toBe("in-preparation");
    const whole = await uploaded();
    await mustSucceed(release(whole));
    expect((await load()).state.parts.find(({ unitId }) => unitId === "fhi")?.status).toBe("delivered");
    expect(
      (await harness.portal.read.deliveries.list(id)).map(({ number, status, whole }) => [number, status, whole]),
    ).toEqual([
      [1, "released", false],
      [2, "released", true],
    ]);
  });

  test("one that is thrown away can't be released, and what was released can't be thrown away", async () => {
    const thrown = await uploaded();
    const who = { applicationId: id, actor: sigrun, unitId: "fhi" };
    const [file] = (await find(thrown))?.files ?? [];
    await mustSucceed(discardDelivery(deps, { ...who, deliveryId: thrown }));
    expect(await rows("SELECT 1 FROM stored_file WHERE id = $1", [file?.id])).toEqual([]);
    expect(await release(thrown)).toMatchObject({ ok: false });
    const kept = await uploaded();
    await mustSucceed(release(kept));
    expect(await discardDelivery(deps, { ...who, deliveryId: kept })).toMatchObject({ problem: { code: "released" } });
  });
});

describe("a correction", () => {
  test("takes the place of the earlier delivery, says why, and closes its links", async () => {
    const first = await uploaded();
    await mustSucceed(release(first));
    const old = await linkOf(friend);
    const oldOwn = await applicantToken();
    const second = await uploaded({ correction: { corrects: first, reason: "Feil år i uttrekket." } });
    expect(await release(second)).toMatchObject({ problem: { code: "not-found" } });
    await mustSucceed(correct(second));

    expect([(await find(first))?.status, (await find(second))?.status]).toEqual(["replaced", "released"]);
    expect(await fetchDelivery(deps, { ...old, actor: null, realNow })).toMatchObject({
      problem: { code: "replaced" },
    });
    expect(await viewDeliveryLink(deps, { token: oldOwn, actor: ingrid, realNow })).toMatchObject({
      value: { problem: "replaced" },
    });
    expect(await fetchOwnDelivery(deps, { applicationId: id, deliveryId: first, actor: ingrid })).toMatchObject({
      problem: { code: "replaced" },
    });
    const letter = (await harness.portal.read.casework.listLetters(id)).at(-1);
    expect(letter).toMatchObject({ kind: "delivery-correction" });
    expect(letter?.body).toContain("Feil år i uttrekket.");
    const fresh = await linkOf(friend);
    expect(await fetchDelivery(deps, { ...fresh, actor: null, realNow })).toMatchObject({ ok: true });
    expect(await upload({ correction: { corrects: first, reason: "Igjen." } })).toMatchObject({
      problem: { code: "nothing-to-correct" },
    });
  });
});

describe("links", () => {
  beforeEach(async () => {
    await mustSucceed(release(await uploaded()));
  });

  test("the applicant's works for nobody else, and each fetch is on record", async () => {
    const token = await applicantToken();
    expect(await viewDeliveryLink(deps, { token, actor: null, realNow })).toMatchObject({
      problem: { code: "sign-in" },
    });
    for (const actor of [tomasz, marit, sigrun])
      expect(await fetchDelivery(deps, { token, actor, code: "", realNow })).toMatchObject({
        problem: { code: "not-found" },
      });
    const fetched = await mustSucceed(fetchDelivery(deps, { token, actor: ingrid, code: "", realNow }));
    expect(fetched).toMatchObject({ name: "tabeller.xlsx" });
    const [delivery] = await harness.portal.read.deliveries.list(id);
    const fetches = await harness.portal.read.deliveries.listFetches([delivery!.id]);
    expect(fetches.map(({ accountId }) => accountId)).toEqual([ingrid.id]);
  });

  test("another recipient needs the code; looking at the page uses nothing up", async () => {
    const { token, code } = await linkOf(friend);
    for (let look = 0; look < 10; look++)
      expect(await viewDeliveryLink(deps, { token, actor: null, realNow })).toMatchObject({
        value: { needsCode: true, problem: null },
      });
    expect(await fetchDelivery(deps, { token, actor: null, code: "", realNow })).toMatchObject({
      problem: { code: "wrong-code", attemptsLeft: 4 },
    });
    expect(await fetchDelivery(deps, { token, actor: null, code, realNow })).toMatchObject({ ok: true });
  });

  test("the fifth wrong code closes the link, for the right code too", async () => {
    const { token, code } = await linkOf(friend);
    const wrong = code === "000000" ? "111111" : "000000";
    const answers = [];
    for (let attempt = 0; attempt < 5; attempt++)
      answers.push(await fetchDelivery(deps, { token, actor: null, code: wrong, realNow }));
    expect(answers.map((answer) => (answer.ok ? "" : answer.problem.code))).toEqual([
      "wrong-code",
      "wrong-code",
      "wrong-code",
      "wrong-code",
      "revoked",
    ]);
    expect(await fetchDelivery(deps, { token, actor: null, code, realNow })).toMatchObject({
      problem: { code: "revoked" },
    });
  });

  test("a link works to the end of its thirtieth day in Oslo", async () => {
    const { token, code } = await linkOf(friend);
    // Winter time: midnight in Oslo is 23:00 UTC.
    const at = (instant: string) => fetchDelivery(deps, { token, actor: null, code, realNow: new Date(instant) });
    expect(await at("2026-12-22T23:00:00Z")).toMatchObject({ problem: { code: "expired" } });
    expect(await at("2026-12-22T22:59:59Z")).toMatchObject({ ok: true });
  });

  test("neither the secret nor the code lies in the table of links", async () => {
    const { token, code } = await linkOf(friend);
    const kept = JSON.stringify(await rows("SELECT l.* FROM delivery_link l", []));
    expect(kept).not.toContain(token);
    expect(kept).not.toContain(`"${code}"`);
  });

  test("a made-up link is not there", async () => {
    for (const token of ["x", "../../etc", "a".repeat(43), undefined])
      expect(await fetchDelivery(deps, { token, actor: ingrid, code: "", realNow })).toMatchObject({
        problem: { code: "not-found" },
      });
  });
});

test("another unit, a caseworker and another applicant neither upload, release, discard nor fetch", async () => {
  const bytes = await deliveryWorkbook(tables, safe);
  const deliveryId = await uploaded({ bytes });
  const version = await partVersion("fhi");
  for (const actor of [liv, npr, marit, ingrid, tomasz]) {
    const refused = [
      await upload({ actor, bytes }),
      await release(deliveryId, { actor, version }),
      await discardDelivery(deps, { applicationId: id, actor, unitId: "fhi", deliveryId }),
    ];
    expect(refused).toEqual(refused.map(() => ({ ok: false, problem: { code: "not-found" } })));
  }
  await mustSucceed(release(deliveryId));
  expect(await fetchOwnDelivery(deps, { applicationId: id, deliveryId, actor: tomasz })).toMatchObject({
    problem: { code: "not-found" },
  });
  expect(await fetchOwnDelivery(deps, { applicationId: id, deliveryId, actor: ingrid })).toMatchObject({ ok: true });
});

test("a delivery is of its own part: its id under another case is not there", async () => {
  const deliveryId = await uploaded();
  const mine = id;
  id = await submit();
  await complete();
  await grant("fhi");
  expect(await release(deliveryId)).toMatchObject({ problem: { code: "not-found" } });
  expect(await upload({ deliveryId })).toMatchObject({ problem: { code: "not-found" } });
  id = mine;
});

test("in a linked case the supplying unit hands its data over, and the preparing unit is told and delivers", async () => {
  id = await submit({ linkage: "linked", linkageReason: "Dødsfall etter utskrivning." });
  await complete();
  await grant("fhi", "fhi");
  await grant("fhi-npr-kpr", "fhi");
  const supply = async (actor: Actor, unitId: string) =>
    supplyPart(deps, { applicationId: id, actor, unitId, version: await partVersion(unitId), note: "" });
  expect(await supply(sigrun, "fhi")).toMatchObject({ problem: { code: "refused" } });
  expect(await supply(sigrun, "fhi-npr-kpr")).toMatchObject({ problem: { code: "not-found" } });
  await mustSucceed(supply(npr, "fhi-npr-kpr"));
  expect((await load()).state.parts.find(({ unitId }) => unitId === "fhi-npr-kpr")?.status).toBe("supplied");
  const staff = await harness.portal.read.identity.listWithRole("unit-staff", "fhi");
  for (const { email } of staff) expect((await mailsTo(email)).at(-1)?.subject).toContain("har overført data");
  await mustSucceed(release(await uploaded()));
  expect((await load()).state.parts.find(({ unitId }) => unitId === "fhi")?.status).toBe("delivered");
});
