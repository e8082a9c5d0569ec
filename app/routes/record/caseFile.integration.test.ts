import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import yazl from "yazl";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readZip } from "~/app/adapters/zip/testing/readZip";
import type { MessageParty } from "~/app/domain/messages/messageParties";
import { en } from "~/app/i18n/en";
import { nb } from "~/app/i18n/nb";
import { nn } from "~/app/i18n/nn";
import { registerTexts } from "~/app/i18n/useTexts";
import { loadCaseOfApplicant } from "~/app/http/caseOfApplicant";
import { loadCaseView } from "~/app/http/caseView";
import { loader as loadApplicationPage } from "~/app/routes/applicant/application";
import { loadCasePage } from "~/app/routes/staff/staffCasePage.server";
import { createTestPortal, type TestPortal } from "~/app/testing/createTestPortal";
import { erasePayloads } from "~/app/usecases/erasePayloads";
import { findBrokenLink } from "~/db/eventChain";
import type { Language } from "~/schemas/language";
import { caseFileResponse } from "./caseFile.server";
import { loadHistoryPage } from "./historyPage.server";
import { loadMessagesPage, messagesAction } from "./messagesPage.server";
import { askAs, canary, everyEvent, statusOf, submitCase, writeCanaries } from "./testing/askAs";

registerTexts("nb", nb);
registerTexts("nn", nn);
registerTexts("en", en);

let harness: TestPortal;
let id: string;
let folder: string;
const units = ["fhi", "fhi-npr-kpr"];
const secret = "kanari<internt>";

beforeAll(async () => {
  harness = await createTestPortal();
  folder = await mkdtemp(path.join(tmpdir(), "helsetabell-case-"));
  id = await submitCase(harness);
  await writeCanaries(harness, id, units);
  await writeRows();
  await write("marit", "caseworker", { act: "note", body: `${secret} notat fra saksbehandler` });
  await write("unit-fhi", "unit", { act: "note", about: "fhi", body: `${secret} notat fra enhet fhi` });
  await write("ingrid", "applicant", { body: "Til alle i saken" });
  await write("marit", "caseworker", { about: "fhi-npr-kpr", body: "Bare om NPR og KPR" });
}, 120_000);
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await harness.close();
});

const write = (word: string, party: MessageParty, fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ act: "message", requestId: randomUUID(), about: "", ...fields }))
    form.append(name, value);
  form.append("files", new File([Buffer.from("%PDF-1.7\n")], "vedlegg.pdf"));
  return messagesAction(askAs(harness, word, { applicationId: id }, { form }), party);
};

/** A decision, a postponement and two deliveries for each unit, and invoices, with what only staff may know in them. */
async function writeRows(): Promise<void> {
  const { pool } = harness.database;
  const marit = harness.person("marit").id;
  for (const unitId of units) {
    const found = await pool.query<{ id: string }>(
      "SELECT id FROM custodian_case WHERE application_id = $1 AND unit_id = $2",
      [id, unitId],
    );
    const caseId = found.rows[0]!.id;
    await pool.query(
      `INSERT INTO decision (custodian_case_id, outcome, reasons, checklist, decided_by, proposed_by, decided_on)
       VALUES ($1, 'granted', $2, $3, $4, $4, '2026-12-01')`,
      [caseId, `Grunner for ${unitId}`, JSON.stringify([{ point: "purpose", answer: "yes", note: secret }]), marit],
    );
    await pool.query(
      `INSERT INTO postponement (custodian_case_id, reason, likely_on, postponed_by, postponed_on, no_letter_because)
       VALUES ($1, $2, '2027-02-01', $3, '2026-12-01', $4)`,
      [caseId, `Utsatt for ${unitId}`, marit, secret],
    );
    for (const [number, status] of [
      [1, "released"],
      [2, "uploaded"],
    ] as const) {
      const delivery = randomUUID();
      const file = randomUUID();
      await pool.query(
        `INSERT INTO delivery (id, custodian_case_id, number, whole, note, status, deviations, uploaded_by, uploaded_at, delivered_on)
         VALUES ($1, $2, $3, true, '', $4, $5, $6, now(), '2026-12-10')`,
        [delivery, caseId, number, status, JSON.stringify([{ code: "below-threshold", reason: secret }]), marit],
      );
      await pool.query(
        "INSERT INTO stored_file (id, sha256, size, media_type, name, bytes) VALUES ($1, 'x', 5, 'text/csv', $2, $3)",
        [file, `tabell-${unitId}-${status}.csv`, Buffer.from(`${unitId},${status}`)],
      );
      await pool.query("INSERT INTO delivery_file (delivery_id, file_id) VALUES ($1, $2)", [delivery, file]);
    }
  }
  for (const [payer, status] of [
    ["fhi", "sent"],
    ["fhi-npr-kpr", "drafted"],
    ["helsedataservice", "drafted"],
  ] as const)
    await pool.query(
      `INSERT INTO invoice (id, application_id, payer, number, status, content, net_ore, vat_ore, total_ore, drafted_by, drafted_on)
       VALUES ($1, $2, $3, $4, $5, $6, 100000, 25000, 125000, $7, '2026-12-11')`,
      [
        randomUUID(),
        id,
        payer,
        status === "sent" ? `F-${payer}` : null,
        status,
        JSON.stringify({ note: status === "sent" ? "sendt" : `utkast ${secret}` }),
        marit,
      ],
    );
}

async function caseFile(word: string, party: MessageParty, lang: Language = "nb"): Promise<Map<string, Buffer>> {
  return readZip(await caseFileBytes(word, party, lang));
}
async function caseFileBytes(word: string, party: MessageParty, lang: Language = "nb"): Promise<Buffer> {
  const answer = await caseFileResponse(askAs(harness, word, { applicationId: id }, { lang }), party);
  expect(answer.headers.get("Content-Type")).toBe("application/zip");
  return Buffer.from(await answer.arrayBuffer());
}
const allText = (files: Map<string, Buffer>) => [...files].map(([name, bytes]) => `${name}\n${bytes}`).join("\n");
const jsonOf = (files: Map<string, Buffer>, name: string) =>
  JSON.parse((files.get(name) ?? Buffer.alloc(0)).toString("utf8")) as unknown;

/** Everything that the applicant's pages are made of. */
async function whatTheApplicantGets(): Promise<string> {
  const args = () => askAs(harness, "ingrid", { applicationId: id });
  const { portal, record, today } = await loadCaseOfApplicant(args());
  return JSON.stringify([
    await loadCaseView(portal, record, { today, audience: "applicant" }),
    await loadApplicationPage(args()),
    await loadHistoryPage(args(), "applicant"),
    await loadMessagesPage(args(), "applicant"),
  ]);
}

describe("nothing internal shows", () => {
  test("on the applicant's pages: for every event and visibility, only what is for the applicant", async () => {
    const shown = await whatTheApplicantGets();
    expect(shown).toContain(canary("applicant", "fhi", "postponed"));
    expect(shown).not.toContain("kanari<unit");
    expect(shown).not.toContain("kanari<internal");
    expect(shown).not.toContain("kanari<internt");
    for (const type of ["decision-proposed", "proposal-returned"])
      expect(shown).not.toContain(canary("applicant", "fhi", type));
    expect(shown).not.toContain("Marit Bergseth");
  });

  test("in the applicant's case file: nor there", async () => {
    const shown = allText(await caseFile("ingrid", "applicant"));
    expect(shown).toContain(canary("applicant", "fhi", "postponed"));
    expect(shown).not.toMatch(/kanari<(unit|internal|internt)/);
    expect(shown).not.toContain(canary("applicant", "fhi", "decision-proposed"));
    expect(shown).not.toContain("Marit Bergseth");
  });

  test("a unit sees what is for units and its own, and never another unit's part or invoice", async () => {
    const args = () => askAs(harness, "unit-fhi", { applicationId: id });
    const shown = JSON.stringify([
      await loadCasePage(args(), "unit"),
      await loadHistoryPage(args(), "unit"),
      await loadMessagesPage(args(), "unit"),
    ]);
    const file = allText(await caseFile("unit-fhi", "unit"));
    for (const text of [shown, file]) {
      expect(text).toContain(canary("unit", "fhi", "postponed"));
      expect(text).not.toContain("kanari<internal");
      for (const event of everyEvent("fhi-npr-kpr").filter((one) => "unitId" in one || "payer" in one))
        for (const visibility of ["applicant", "unit", "internal"] as const)
          expect(text).not.toContain(canary(visibility, "fhi-npr-kpr", event.type));
      expect(text).not.toContain("notat fra saksbehandler");
      expect(text).not.toContain("Bare om NPR og KPR");
    }
  });

  test("Helsedataservice sees every event, but no unit's own notes", async () => {
    const page = await loadHistoryPage(askAs(harness, "marit", { applicationId: id }), "caseworker");
    const perUnit = everyEvent("fhi").length;
    expect(page.total).toBe(1 + 3 * units.length * perUnit);
    const shown = allText(await caseFile("marit", "caseworker"));
    expect(shown).toContain(canary("internal", "fhi", "postponed"));
    expect(shown).toContain("notat fra saksbehandler");
    expect(shown).not.toContain("notat fra enhet fhi");
  });
});

describe("the history", () => {
  test("can be narrowed to one unit, one kind, or both, and says how many there are", async () => {
    const load = (search: string) =>
      loadHistoryPage(askAs(harness, "marit", { applicationId: id }, { search }), "caseworker");
    const fhi = await load("?enhet=fhi");
    expect(new Set(fhi.history.map((entry) => entry.unitId))).toEqual(new Set(["fhi"]));
    const money = await load("?enhet=fhi&slag=money");
    expect(new Set(money.history.map((entry) => entry.type))).toEqual(
      new Set(["invoice-sent", "invoice-paid", "invoice-credited"]),
    );
    expect(money.history.length).toBeLessThan(fhi.history.length);
    const nonsense = await load("?enhet=%3Cx%3E&slag=alt");
    expect(nonsense.history).toHaveLength(nonsense.total);
  });
});

describe("the case file", () => {
  test("holds the application, letters, decisions, deliveries, messages with files, invoices and the log", async () => {
    const files = await caseFile("ingrid", "applicant");
    const names = [...files.keys()];
    expect(names).toEqual(
      expect.arrayContaining([
        "LES-MEG.txt",
        "soknad/innsending-1.json",
        "soknad/innsending-1.pdf",
        "brev/brev.json",
        "vedtak.json",
        "saksgang.json",
        "leveringer/leveringer.json",
        "meldinger/meldinger.json",
        "meldinger/1-vedlegg-1-vedlegg.pdf",
        "fakturaer/fakturaer.json",
        "kalender.json",
        "events.jsonl",
        "payloads.jsonl",
      ]),
    );
    expect(names.filter((name) => /^brev\/01-.*\.(txt|pdf)$/.test(name))).toHaveLength(2);
    expect(files.get("soknad/innsending-1.pdf")?.subarray(0, 5).toString()).toBe("%PDF-");
    expect(jsonOf(files, "vedtak.json")).toHaveLength(2);
    expect(names).not.toContain("notater.json");
    expect(names).not.toContain("personer.json");
  });

  test("has each party's deliveries and invoices: released and sent ones, and one's own before that", async () => {
    const named = async (word: string, party: MessageParty) => {
      const files = await caseFile(word, party);
      return {
        tables: [...files.keys()]
          .filter((name) => name.endsWith(".csv"))
          .map((name) => name.replace(/^.*-tabell-/, "")),
        invoices: (jsonOf(files, "fakturaer/fakturaer.json") as { payer: string; status: string }[])
          .map((one) => `${one.payer} ${one.status}`)
          .sort(),
      };
    };
    const released = ["fhi-npr-kpr-released.csv", "fhi-released.csv"];
    const applicant = await named("ingrid", "applicant");
    expect({ ...applicant, tables: applicant.tables.sort() }).toEqual({ tables: released, invoices: ["fhi sent"] });
    const office = await named("marit", "caseworker");
    expect({ ...office, tables: office.tables.sort() }).toEqual({
      tables: released,
      invoices: ["fhi sent", "helsedataservice drafted"],
    });
    expect(await named("unit-fhi", "unit")).toEqual({
      tables: ["fhi-released.csv", "fhi-uploaded.csv"],
      invoices: ["fhi sent"],
    });
    expect((await named("unit-fhi-npr-kpr", "unit")).invoices).toEqual(["fhi-npr-kpr drafted"]);
  });

  test("says in three languages what it is, and how the log is verified", async () => {
    for (const [lang, name, word] of [
      ["nb", "LES-MEG.txt", "Slik kontrollerer du loggen"],
      ["nn", "LES-MEG.txt", "Hendingsloggen"],
      ["en", "README.txt", "How to verify the log"],
    ] as const) {
      const readme = (await caseFile("ingrid", "applicant", lang)).get(name)?.toString() ?? "";
      expect(readme.toLowerCase()).toContain(word.toLowerCase());
      expect(readme).toContain("npm run verify-case -- HT-");
    }
  });

  test("is not there for those who have no part in the case", async () => {
    const ask = (word: string, party: MessageParty) =>
      statusOf(caseFileResponse(askAs(harness, word, { applicationId: id }), party));
    expect(await ask("tomasz", "applicant")).toBe(404);
    expect(await ask("unit-kreg", "unit")).toBe(404);
    expect(await ask("ingrid", "caseworker")).toBe(404);
    expect(await statusOf(loadHistoryPage(askAs(harness, "tomasz", { applicationId: id }), "applicant"))).toBe(404);
    expect(await statusOf(loadHistoryPage(askAs(harness, "unit-kreg", { applicationId: id }), "unit"))).toBe(404);
  });
});

describe("npm run verify-case", () => {
  const run = promisify(execFile);
  async function verify(file: string): Promise<{ code: number; said: string }> {
    try {
      const { stdout } = await run("npm", ["run", "--silent", "verify-case", "--", file]);
      return { code: 0, said: stdout.trim() };
    } catch (error) {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { code, said: `${stdout}${stderr}`.trim() };
    }
  }
  /** Writes a case file to disk, with one of its files changed. */
  async function save(name: string, files: Map<string, Buffer>, changes: Record<string, Buffer> = {}): Promise<string> {
    const zip = new yazl.ZipFile();
    for (const [entry, bytes] of files) zip.addBuffer(changes[entry] ?? bytes, entry);
    zip.end();
    const chunks: Buffer[] = [];
    for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk as Uint8Array));
    const file = path.join(folder, name);
    await writeFile(file, Buffer.concat(chunks));
    return file;
  }
  /** A line of a log, counted from 0, with something in it changed. */
  const changeLine = (bytes: Buffer, line: number, change: (text: string) => string) =>
    Buffer.from(
      bytes
        .toString()
        .split("\n")
        .map((text, at) => (at === line ? change(text) : text))
        .join("\n"),
    );

  test("says that the whole file and the applicant's redacted one hold, with how much is hidden", async () => {
    const types = everyEvent("fhi").length;
    const total = 1 + 3 * units.length * types;
    const whole = path.join(folder, "whole.zip");
    await writeFile(whole, await caseFileBytes("marit", "caseworker"));
    expect(await verify(whole)).toEqual({ code: 0, said: `ok, ${total} events, 0 payloads erased` });
    const own = path.join(folder, "own.zip");
    await writeFile(own, await caseFileBytes("ingrid", "applicant"));
    // Of each unit's events the applicant sees those for applicants, save the two about how a decision is made.
    const visible = 1 + units.length * (types - 2);
    expect(await verify(own)).toEqual({
      code: 0,
      said: `ok, ${total} events, 0 payloads erased, ${total - visible} events of others' hidden`,
    });
  });

  test("names the first broken link: a changed date, a changed text, a missing event", async () => {
    const files = await caseFile("ingrid", "applicant");
    const events = files.get("events.jsonl")!;
    const payloads = files.get("payloads.jsonl")!;
    const changed = changeLine(events, 1, (text) => text.replace('"receivedOn":"20', '"receivedOn":"19'));
    expect(changed.equals(events)).toBe(false);
    expect(await verify(await save("date.zip", files, { "events.jsonl": changed }))).toEqual({
      code: 1,
      said: "broken at event 1: its content is not what its hash was made of",
    });
    const sequence = (JSON.parse(payloads.toString().split("\n")[4] ?? "{}") as { sequence: number }).sequence;
    const text = changeLine(payloads, 4, (line) => line.replace("kanari<", "kanari("));
    expect(await verify(await save("text.zip", files, { "payloads.jsonl": text }))).toEqual({
      code: 1,
      said: `broken at event ${sequence}: the text kept for it is not the one it was written with`,
    });
    const lines = events.toString().split("\n");
    const missing = Buffer.from([...lines.slice(0, 6), ...lines.slice(7)].join("\n"));
    const loose = path.join(folder, "events.jsonl");
    await writeFile(loose, missing);
    expect(await verify(loose)).toEqual({
      code: 1,
      said: "broken at event 6: the number is not the one that comes next: an event is missing, doubled or moved",
    });
    await writeFile(loose, events);
    expect((await verify(loose)).code).toBe(0);
    expect(await verify(path.join(folder, "none.zip"))).toMatchObject({ code: 2 });
  });

  test("holds after texts were erased, and says how many: nobody but an administrator erases", async () => {
    const { deps, read } = harness.portal;
    const request = { applicationId: id, sequences: [2, 3, 4] };
    const refused = await erasePayloads(deps, { ...request, actor: harness.person("marit") });
    expect(refused).toEqual({ ok: false, problem: { code: "not-found" } });
    const administrator = { ...harness.person("marit"), roles: ["administrator" as const] };
    expect(await erasePayloads(deps, { ...request, actor: administrator })).toEqual({ ok: true, value: { erased: 3 } });
    expect(await erasePayloads(deps, { ...request, actor: administrator })).toEqual({ ok: true, value: { erased: 0 } });
    expect(findBrokenLink(await read.events.listEnvelopes(id), await read.events.listPayloads(id))).toBeNull();
    const file = path.join(folder, "erased.zip");
    await writeFile(file, await caseFileBytes("ingrid", "applicant"));
    expect((await verify(file)).said).toContain(", 3 payloads erased, ");

    expect(await erasePayloads(deps, { applicationId: id, actor: administrator })).toMatchObject({ ok: true });
    const bare = await caseFile("ingrid", "applicant");
    expect(bare.get("payloads.jsonl")?.length).toBe(0);
    expect((await verify(await save("bare.zip", bare))).code).toBe(0);
    expect((await loadHistoryPage(askAs(harness, "ingrid", { applicationId: id }), "applicant")).total).toBeGreaterThan(
      9,
    );
  });
});
