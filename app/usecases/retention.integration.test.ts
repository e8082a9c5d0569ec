import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { readZip } from "~/app/adapters/zip/testing/readZip";
import { streamZip } from "~/app/adapters/zip/streamZip";
import { placeholderAddress } from "~/app/domain/identity/placeholderAddress";
import { osloDate } from "~/app/domain/osloDate";
import { en } from "~/app/i18n/en";
import { nb } from "~/app/i18n/nb";
import { nn } from "~/app/i18n/nn";
import { registerTexts } from "~/app/i18n/useTexts";
import { loader as loadApplicationPage } from "~/app/routes/applicant/application";
import { loader as loadSubmissionPage } from "~/app/routes/applicant/submission";
import { action as ownDataAction, loader as loadOwnData } from "~/app/routes/account/ownData";
import { loader as loadOwnDataFile } from "~/app/routes/account/ownDataFile";
import { loadRetention, retentionAction } from "~/app/routes/admin/retentionPage.server";
import { listOwnDataEntries } from "~/app/routes/account/ownDataEntries.server";
import { caseFileResponse } from "~/app/routes/record/caseFile.server";
import { loadHistoryPage } from "~/app/routes/record/historyPage.server";
import { loadMessagesPage } from "~/app/routes/record/messagesPage.server";
import { askAs, statusOf } from "~/app/routes/record/testing/askAs";
import { loadCasePage } from "~/app/routes/staff/staffCasePage.server";
import { createTestPortal, type TestPortal } from "~/app/testing/createTestPortal";
import { markedDraft, someFullCase } from "~/app/testing/someFullCase";
import { findBrokenLink } from "~/db/eventChain";
import { verifyEventLog } from "~/db/eventLogFile";
import { attachFile } from "./attachFile";
import { enforceRetention } from "./enforceRetention";
import { eraseOwnData } from "./eraseOwnData";
import { saveDraft } from "./saveDraft";
import { startDraft } from "./startDraft";
import { withdrawApplication } from "./withdrawApplication";
import { writeNote } from "./writeNote";

registerTexts("nb", nb);
registerTexts("nn", nn);
registerTexts("en", en);

const dayMs = 86_400_000;
let harness: TestPortal;
beforeAll(async () => {
  harness = await createTestPortal();
});
afterAll(() => harness.close());

/** The application clock on another day, at noon; the demo's own clock goes forward only. */
const on = (day: string) => ({ ...harness.portal.deps, now: async () => new Date(`${day}T11:00:00Z`) });
const realNow = new Date();
const run = (day: string) => enforceRetention(on(day), realNow);
const rowsOf = async <Row extends object>(text: string, values: unknown[] = []) =>
  (await harness.database.pool.query<Row>(text, values)).rows;

const [mark, otherMark] = ["kanarifugl", "løpende"];
let [id, running] = ["", ""];
beforeAll(async () => {
  id = await someFullCase(harness, "ingrid", mark);
  running = await someFullCase(harness, "tomasz", otherMark);
}, 120_000);

/** Every column of every table in which a text can stand, and how many of its rows hold the word. */
async function placesOf(word: string): Promise<Record<string, number>> {
  const columns = await rowsOf<{ table: string; column: string; type: string }>(
    `SELECT c.table_name AS table, c.column_name AS column, c.data_type AS type
     FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
       AND c.data_type IN ('text', 'character varying', 'jsonb', 'json', 'bytea', 'ARRAY')`,
  );
  const counts = columns.map(({ table, column, type }) => {
    const text = type === "bytea" ? `encode("${column}", 'escape')` : `"${column}"::text`;
    return `SELECT '${table}.${column}' AS place, count(*)::int AS rows FROM "${table}" WHERE strpos(lower(${text}), lower($1)) > 0`;
  });
  const found = await rowsOf<{ place: string; rows: number }>(counts.join(" UNION ALL "), [word]);
  return Object.fromEntries(found.flatMap(({ place, rows }) => (rows > 0 ? [[place, rows]] : [])));
}

/** What is counted and shown of how cases went: it must be the same after an erasure as before. */
const statistics = () =>
  Promise.all([
    rowsOf(
      `SELECT reference, stage, linkage, first_received_on, received_on, complete_on, closed_on, ceiling_ore
       FROM application ORDER BY reference`,
    ),
    rowsOf(
      `SELECT unit_id, status, outcome, decided_on, delivered_on, due_on, source_ids FROM custodian_case ORDER BY id`,
    ),
    rowsOf(`SELECT payer, worked_on, minutes, activity FROM work_hours ORDER BY id`),
    rowsOf(
      `SELECT number, status, net_ore, vat_ore, total_ore, content -> 'minutes' AS minutes FROM invoice ORDER BY id`,
    ),
    rowsOf(`SELECT sequence, at, actor_id, type, codes, hash FROM application_event ORDER BY id`),
    rowsOf(`SELECT outcome, decided_on FROM decision ORDER BY id`),
    rowsOf(`SELECT reason_code, likely_on FROM postponement ORDER BY id`),
    rowsOf(`SELECT number, received_on, content -> 'sources' AS sources FROM submission ORDER BY id`),
    rowsOf(`SELECT number, whole, status, delivered_on FROM delivery ORDER BY id`),
  ]);
const register = () => rowsOf(`SELECT * FROM handout ORDER BY id`);

async function close(applicationId: string, closedOn: string): Promise<void> {
  const { deps } = harness.portal;
  await deps.transact(async ({ applications, events }) => {
    const record = await applications.findForUpdate(applicationId);
    if (!record) throw new RangeError("no case");
    const at = new Date(`${closedOn}T11:00:00Z`);
    const state = { ...record.state, stage: "closed" as const, closedOn };
    await applications.save(record, state, at);
    const event = { type: "closed" as const, closedOn };
    await events.append(applicationId, harness.person("marit").id, at, [
      { event, visibility: "applicant", payload: {} },
    ]);
  });
}

async function expectChainToHold(applicationId: string): Promise<void> {
  const { events } = harness.portal.read;
  const chain = await events.listEnvelopes(applicationId);
  expect(chain.length).toBeGreaterThan(5);
  expect(findBrokenLink(chain, await events.listPayloads(applicationId))).toBeNull();
}

describe("a case that was closed on 30 November 2026", () => {
  let sentYear = 0;
  let before: { statistics: unknown; register: unknown };
  beforeAll(async () => {
    sentYear = Number(osloDate(await harness.portal.deps.now()).slice(0, 4));
    await close(id, "2026-11-30");
    before = { statistics: await statistics(), register: await register() };
  }, 120_000);

  test("has the word in every place that the erasure must reach", async () => {
    const places = await placesOf(mark);
    const reached = [
      ...["application.title", "application.applicant_name", "application.institution", "submission.content"],
      ...["draft.content", "letter.body", "message.body", "internal_note.body", "mail.recipient", "mail.body"],
      ...["event_payload.payload", "supplement_request.comments", "assessment.content", "appeal.text"],
      ...["postponement.reason", "postponement_draft.content", "decision_proposal.content", "decision.reasons"],
      ...["regrouping_proposal.proposed", "delivery.note", "delivery.deviations", "delivery_link.recipient"],
      ...["delivery_fetch.recipient", "stored_file.name", "stored_file.bytes", "work_hours.note"],
      ...["invoice.content", "handout.recipient_name"],
    ];
    expect(reached.filter((place) => !(place in places))).toEqual([]);
  });

  test("is left alone until five years have gone", async () => {
    const places = await placesOf(mark);
    delete places["mail.body"];
    delete places["mail.subject"];
    delete places["mail.recipient"];
    expect(await run("2031-11-29")).toMatchObject({ cases: 0, invoices: 0 });
    expect(await placesOf(mark)).toEqual(places);
  });

  test("is never half erased: where the last step fails nothing is gone, and the run says so", async () => {
    const places = await placesOf(mark);
    await harness.database.pool.query(`
      CREATE FUNCTION fail_at_last() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN IF NEW.personal_data_erased_at IS NOT NULL THEN RAISE EXCEPTION 'the last step fails'; END IF; RETURN NEW; END; $$;
      CREATE TRIGGER fail_at_last BEFORE UPDATE ON application FOR EACH ROW EXECUTE FUNCTION fail_at_last();`);
    await expect(run("2031-11-30")).rejects.toThrow(AggregateError);
    await harness.database.pool.query("DROP FUNCTION fail_at_last CASCADE");
    expect(await placesOf(mark)).toEqual(places);
    expect(await statistics()).toEqual(before.statistics);
  });

  test("is erased on the day: no word of it is left but in the register and on the invoice", async () => {
    expect(await run("2031-11-30")).toMatchObject({ cases: 1, invoices: 0 });
    const left = Object.keys(await placesOf(mark)).filter((place) => !place.startsWith("handout."));
    // The PDF of the invoice is packed, so its words are not seen here; the file stays as long as the invoice.
    expect(left.sort()).toEqual(["invoice.content", "work_hours.note"]);
    expect(await rowsOf("SELECT note FROM work_hours WHERE strpos(note, $1) > 0", [mark])).toEqual([
      { note: `${mark} timer` },
    ]);
    expect(await rowsOf("SELECT title, applicant_name, institution FROM application WHERE id = $1", [id])).toEqual([
      { title: "Slettet søknad", applicant_name: "Slettet person", institution: "" },
    ]);
  });

  test("leaves statistics and register as they were, and the chain of events verifies", async () => {
    expect(await statistics()).toEqual(before.statistics);
    expect(await register()).toEqual(before.register);
    await expectChainToHold(id);
    expect((await harness.portal.read.events.listPayloads(id)).size).toBe(0);
  });

  test("is erased once: a second run finds nothing, and nothing more can be done or written in it", async () => {
    expect(await run("2031-12-01")).toMatchObject({ cases: 0, drafts: 0, invoices: 0, mails: 0 });
    const { deps } = harness.portal;
    const record = await harness.portal.read.applications.find(id);
    const actor = harness.person("ingrid");
    const act = { applicationId: id, actor, version: record?.version ?? 0 };
    expect(await withdrawApplication(deps, act)).toMatchObject({ ok: false });
    const note = { applicationId: id, as: "caseworker" as const, unitId: null, body: "Nytt", requestId: deps.newId() };
    expect(await writeNote(deps, { ...note, actor: harness.person("marit") })).toMatchObject({ ok: false });
  });

  test("can still be read by its parties, who are told what is gone", async () => {
    const ask = (word: string) => askAs(harness, word, { applicationId: id });
    const pages = await Promise.all([
      loadApplicationPage(ask("ingrid")),
      loadCasePage(ask("marit"), "caseworker"),
      loadCasePage(ask("unit-fhi"), "unit"),
    ]);
    for (const { view } of pages)
      expect(view).toMatchObject({ personalDataErasedOn: "2031-11-30", applicantName: "Slettet person" });
    expect(await statusOf(loadSubmissionPage(ask("ingrid")))).toBe(200);
    for (const [word, party] of [
      ["ingrid", "applicant"],
      ["marit", "caseworker"],
      ["unit-fhi", "unit"],
    ] as const) {
      expect(await statusOf(loadHistoryPage(ask(word), party))).toBe(200);
      expect(await statusOf(loadMessagesPage(ask(word), party))).toBe(200);
      const files = await readZip(Buffer.from(await (await caseFileResponse(ask(word), party)).arrayBuffer()));
      expect([...files.keys()]).toContain("events.jsonl");
      const log = { events: String(files.get("events.jsonl")), payloads: String(files.get("payloads.jsonl")) };
      expect(verifyEventLog(log), party).toMatchObject({ ok: true, payloads: 0 });
    }
  });

  test("the case that is still running has lost nothing but mail of more than a year ago", async () => {
    await expectChainToHold(running);
    const places = Object.keys(await placesOf(otherMark));
    for (const place of [
      "application.title",
      "submission.content",
      "letter.body",
      "message.body",
      "event_payload.payload",
    ])
      expect(places).toContain(place);
    expect(places).not.toContain("mail.body");
  });

  test("says whom the invoice went to until five years after its year, and the amounts always", async () => {
    expect(await run(`${sentYear + 5}-12-31`)).toMatchObject({ invoices: 0 });
    expect(await run(`${sentYear + 6}-01-01`)).toMatchObject({ invoices: 1 });
    expect(Object.keys(await placesOf(mark)).filter((place) => !place.startsWith("handout."))).toEqual([]);
    expect(await rowsOf("SELECT pdf_file_id FROM invoice WHERE application_id = $1", [id])).toEqual([
      { pdf_file_id: null },
    ]);
    expect(await statistics()).toEqual(before.statistics);
  });
});

describe("drafts", () => {
  const people = { account: true, browser: false };
  const at = (day: string) => new Date(`${day}T11:00:00Z`);
  async function draftOf(whose: keyof typeof people, touched: string, withFile = true): Promise<string> {
    const owner = people[whose]
      ? { accountId: harness.person("tomasz").id, browserHash: "none" }
      : { accountId: null, browserHash: crypto.randomUUID() };
    const { deps } = harness.portal;
    const id = await startDraft(deps, owner, "nb");
    await saveDraft(deps, owner, id, { baseVersion: 1, changes: { projectTitle: "Gammelt utkast" } });
    const file = { name: "gammel.pdf", mediaType: "application/pdf", bytes: Buffer.from("%PDF-1.7\n") };
    if (withFile) await attachFile(deps, owner, id, "attachments", file);
    await harness.database.pool.query("UPDATE draft SET updated_at = $2 WHERE id = $1", [id, at(touched)]);
    return id;
  }
  const exists = async (id: string) => (await rowsOf("SELECT 1 FROM draft WHERE id = $1", [id])).length === 1;
  const filesOf = async (id: string) =>
    (await rowsOf<{ file_id: string }>("SELECT file_id FROM draft_file WHERE draft_id = $1", [id])).map(
      (row) => row.file_id,
    );
  const isStored = async (id: string) => (await rowsOf("SELECT 1 FROM stored_file WHERE id = $1", [id])).length === 1;
  afterEach(async () => {
    const open = await rowsOf<{ id: string }>("SELECT id FROM draft WHERE submitted_application_id IS NULL");
    await harness.portal.deps.transact(({ retention }) => retention.deleteDrafts(open.map(({ id }) => id)));
  });

  test("of a browser goes when it has lain for a year, not the day before, and its files with it", async () => {
    const id = await draftOf("browser", "2027-03-10");
    const [file] = await filesOf(id);
    expect(await run("2028-03-09")).toMatchObject({ drafts: 0, warned: 0 });
    expect(await exists(id)).toBe(true);
    expect(await run("2028-03-10")).toMatchObject({ drafts: 1, warned: 0 });
    expect([await exists(id), await isStored(file ?? "")]).toEqual([false, false]);
  });

  test("with a file that another draft has too goes without the file", async () => {
    const id = await draftOf("browser", "2027-03-10");
    const [file] = await filesOf(id);
    const other = await draftOf("browser", "2028-03-01", false);
    await harness.database.pool.query("INSERT INTO draft_file (draft_id, file_id) VALUES ($1, $2)", [other, file]);
    expect(await run("2028-03-10")).toMatchObject({ drafts: 1 });
    expect([await exists(id), await exists(other), await isStored(file ?? "")]).toEqual([false, true, true]);
  });

  test("of an account is told of once, 30 days ahead, in the account's language, and goes on the day that was told", async () => {
    const tomasz = harness.person("tomasz");
    await harness.database.pool.query("UPDATE account SET language = 'nn' WHERE id = $1", [tomasz.id]);
    const id = await draftOf("account", "2029-05-20");
    const told = () =>
      rowsOf<{ subject: string; body: string }>(
        "SELECT subject, body FROM mail WHERE recipient = $1 AND body LIKE $2",
        [tomasz.email, `%/utkast/${id}`.concat("%")],
      );
    expect(await run("2030-04-19")).toMatchObject({ warned: 0, drafts: 0 });
    expect(await run("2030-04-20")).toMatchObject({ warned: 1, drafts: 0 });
    expect(await run("2030-04-21")).toMatchObject({ warned: 0, drafts: 0 });
    expect(await told()).toMatchObject([{ subject: "Eit utkast du har, blir sletta 20. mai 2030" }]);
    expect(await run("2030-05-19")).toMatchObject({ drafts: 0 });
    expect(await run("2030-05-20")).toMatchObject({ drafts: 1, warned: 0 });
    expect(await exists(id)).toBe(false);
  });

  test("of an account without an address goes on its day: there is nobody to tell", async () => {
    const id = await draftOf("browser", "2029-05-20", false);
    const account = crypto.randomUUID();
    await harness.database.pool.query("INSERT INTO account (id, name, email) VALUES ($1, '', $2)", [
      account,
      placeholderAddress(account),
    ]);
    await harness.database.pool.query("UPDATE draft SET owner_account_id = $2 WHERE id = $1", [id, account]);
    expect(await run("2030-05-19")).toMatchObject({ drafts: 0, warned: 0 });
    expect(await run("2030-05-20")).toMatchObject({ drafts: 1, warned: 0 });
  });

  test("that is saved after the word is kept, and is told of anew a year later", async () => {
    const id = await draftOf("account", "2029-05-20");
    await run("2030-04-20");
    await harness.database.pool.query("UPDATE draft SET updated_at = $2 WHERE id = $1", [id, at("2030-05-01")]);
    expect(await run("2030-05-20")).toMatchObject({ drafts: 0, warned: 0 });
    expect(await exists(id)).toBe(true);
    expect(await run("2031-04-01")).toMatchObject({ warned: 1 });
    expect(await run("2031-05-01")).toMatchObject({ drafts: 1 });
  });
});

describe("traces by real time", () => {
  const ago = (days: number) => new Date(realNow.getTime() - days * dayMs);
  const newAccount = async (email: string, createdAt: Date) =>
    (
      await rowsOf<{ id: string }>(
        "INSERT INTO account (name, email, created_at) VALUES ('Ola Gren', $1, $2) RETURNING id",
        [email, createdAt],
      )
    )[0]?.id ?? "";
  const addSession = (accountId: string, lastSeen: Date) =>
    harness.database.pool.query("INSERT INTO session (token_hash, account_id, last_seen_at) VALUES ($1, $2, $3)", [
      crypto.randomUUID(),
      accountId,
      lastSeen,
    ]);

  test("old sessions go, but an account's latest, by which an idle account is known", async () => {
    const id = await newAccount("ola.gren@fjordvik.example", ago(400));
    for (const days of [300, 200, 100]) await addSession(id, ago(days));
    expect(await enforceRetention(harness.portal.deps, realNow)).toMatchObject({ sessions: 2, accounts: 0 });
    const left = await rowsOf<{ last_seen_at: Date }>("SELECT last_seen_at FROM session WHERE account_id = $1", [id]);
    expect(left.map((row) => row.last_seen_at)).toEqual([ago(100)]);
  });

  test("an account that nobody has used for two years goes; one with a draft, a case or a staff role stays", async () => {
    const names = ["ubrukt", "utkast", "ansatt", "nylig"] as const;
    const ids = Object.fromEntries(
      await Promise.all(
        names.map(async (name) => [name, await newAccount(`${name}@fjordvik.example`, ago(800))] as const),
      ),
    );
    await startDraft(harness.portal.deps, { accountId: ids.utkast ?? "", browserHash: "none" }, "nb");
    await harness.database.pool.query("INSERT INTO role_assignment (account_id, role) VALUES ($1, 'caseworker')", [
      ids.ansatt,
    ]);
    await addSession(ids.nylig ?? "", ago(700));
    expect(await enforceRetention(harness.portal.deps, realNow)).toMatchObject({ accounts: 1 });
    const erased = await rowsOf<{ id: string; name: string }>(
      "SELECT id, name FROM account WHERE erased_at IS NOT NULL AND id = ANY($1)",
      [Object.values(ids)],
    );
    expect(erased).toEqual([{ id: ids.ubrukt, name: "Slettet person" }]);
    expect(await placesOf("ubrukt@")).toEqual({});
  });

  test("the access log goes after two years, and parked forms and codes when they have expired", async () => {
    const { pool } = harness.database;
    const ingrid = harness.person("ingrid").id;
    for (const days of [740, 720])
      await pool.query(
        `INSERT INTO access_log (at, account_id, application_id, action, method, outcome, path, request_id)
         VALUES ($1, $2, gen_random_uuid(), 'read-case', 'GET', 'opened', '/nb/ko/x', 'r')`,
        [ago(days), ingrid],
      );
    for (const days of [-1, 1])
      await pool.query("INSERT INTO parked_form (account_id, path, fields, expires_at) VALUES ($1, '/nb', '[]', $2)", [
        ingrid,
        ago(days),
      ]);
    expect(await enforceRetention(harness.portal.deps, realNow)).toMatchObject({ accessLog: 1, signIn: 1 });
    expect(await rowsOf("SELECT 1 FROM access_log")).toHaveLength(1);
  });
});

describe("one's own data", () => {
  let own = "";
  beforeAll(async () => {
    own = await someFullCase(harness, "ingrid", "egenskatt");
    const marit = harness.person("marit").id;
    for (const applicationId of [own, running])
      await harness.database.pool.query(
        `INSERT INTO access_log (account_id, application_id, action, method, outcome, path, request_id)
         VALUES ($1, $2, 'read-case', 'GET', 'opened', '/nb/ko', 'r')`,
        [marit, applicationId],
      );
  }, 120_000);

  test("hold all of oneself and nothing of another, nor a note, nor who among staff did what", async () => {
    const { portal } = harness;
    const owner = { accountId: harness.person("ingrid").id, browserHash: "none" };
    const draftId = await startDraft(portal.deps, owner, "nb");
    await saveDraft(portal.deps, owner, draftId, { baseVersion: 1, changes: markedDraft("utkastskatt") });
    const file = { name: "egen.pdf", mediaType: "application/pdf", bytes: Buffer.from("%PDF-1.7\nfilskatt") };
    await attachFile(portal.deps, owner, draftId, "attachments", file);
    const now = await portal.deps.now();
    const zip = streamZip(await listOwnDataEntries(portal, harness.person("ingrid"), "nb", now), now);
    const chunks: Buffer[] = [];
    for await (const chunk of zip) chunks.push(Buffer.from(chunk as Uint8Array));
    const files = await readZip(Buffer.concat(chunks));
    const all = [...files].map(([name, bytes]) => `${name}\n${bytes.toString("utf8")}`).join("\n");
    for (const word of [
      "ingrid.fjellvang@",
      "egenskatt tittel",
      "egenskatt melding",
      "egenskatt begrunnelse",
      "utkastskatt bruk",
      "filskatt",
      "egenskatt levert",
    ])
      expect(all, word).toContain(word);
    expect(all).not.toContain(otherMark);
    expect(all).not.toContain("tomasz");
    expect(all).not.toContain("egenskatt notat");
    expect(all).not.toContain("Marit Bergseth");
    const mails = JSON.parse(String(files.get("e-post.json"))) as { body: string | null }[];
    expect(mails.some(({ body }) => body?.includes("egenskatt tittel"))).toBe(true);
    const opened = JSON.parse(files.get("innsyn.json")?.toString() ?? "{}") as { openedByOthers: unknown[] };
    expect(opened.openedByOthers).toMatchObject([{ action: "read-case", roles: ["caseworker"] }]);
    const counts = await portal.queries.ownData.count(owner.accountId, harness.person("ingrid").email);
    expect(counts).toMatchObject({ account: 1, drafts: 1, files: 1, openedByOthers: 1 });
  });

  test("of somebody with a case are erased as far as the case allows: drafts go, name and case stay", async () => {
    const ingrid = harness.person("ingrid");
    expect(await eraseOwnData(harness.portal.deps, { account: ingrid, sessionHash: null })).toEqual({
      ok: true,
      value: { accountStays: "cases" },
    });
    expect(Object.keys(await placesOf("utkastskatt"))).toEqual([]);
    expect(await rowsOf("SELECT name FROM account WHERE id = $1", [ingrid.id])).toEqual([{ name: "Ingrid Fjellvang" }]);
    expect(await rowsOf("SELECT title FROM application WHERE id = $1", [own])).toEqual([{ title: "egenskatt tittel" }]);
    await expectChainToHold(own);
  });

  test("of somebody without a case are erased whole: no name, no address, no session, and the account is told of as erased", async () => {
    const { deps } = harness.portal;
    const [row] = await rowsOf<{ id: string }>(
      "INSERT INTO account (name, email) VALUES ('Vilde Slettmeg', 'vilde.slettmeg@fjordvik.example') RETURNING id",
    );
    const account = {
      ...harness.person("tomasz"),
      id: row?.id ?? "",
      name: "Vilde Slettmeg",
      email: "vilde.slettmeg@fjordvik.example",
    };
    const { pool } = harness.database;
    await pool.query("INSERT INTO session (token_hash, account_id) VALUES ('vildes', $1)", [account.id]);
    await pool.query(
      "INSERT INTO account_identity (issuer, subject, account_id) VALUES ('https://id.example', 'vilde-1', $1)",
      [account.id],
    );
    const owner = { accountId: account.id, browserHash: "none" };
    const draftId = await startDraft(deps, owner, "nb");
    await saveDraft(deps, owner, draftId, { baseVersion: 1, changes: { name: "Vilde Slettmeg" } });
    await deps.transact(async ({ mail }) =>
      mail.add(
        { applicationId: null, recipient: account.email, subject: "Hei Vilde", body: "Til Vilde", language: "nb" },
        await deps.now(),
      ),
    );
    expect(await eraseOwnData(deps, { account, sessionHash: "vildes" })).toEqual({
      ok: true,
      value: { accountStays: null },
    });
    expect(await placesOf("vilde")).toEqual({});
    expect(await rowsOf("SELECT 1 FROM session WHERE account_id = $1", [account.id])).toEqual([]);
    expect(await harness.portal.read.identity.findSession("vildes")).toBeNull();
    expect(await rowsOf("SELECT rule, requested_by FROM erasure WHERE subject_id = $1", [account.id])).toEqual([
      { rule: "request", requested_by: account.id },
    ]);
    expect(await eraseOwnData(deps, { account, sessionHash: null })).toMatchObject({ ok: false });
  });

  test("of staff are not erased with the account: what they did belongs to the cases", async () => {
    const outcome = await eraseOwnData(harness.portal.deps, { account: harness.person("isak"), sessionHash: null });
    expect(outcome).toEqual({ ok: true, value: { accountStays: "staff" } });
    expect(await rowsOf("SELECT erased_at FROM account WHERE id = $1", [harness.person("isak").id])).toEqual([
      { erased_at: null },
    ]);
  });
});

describe("the pages", () => {
  const form = (fields: Record<string, string>) => {
    const sent = new FormData();
    for (const [name, value] of Object.entries(fields)) sent.set(name, value);
    return sent;
  };
  /** Where an answer leads, without the language. */
  const leadsTo = async (answer: Promise<unknown>) => {
    const found = await answer.catch((thrown: unknown) => thrown);
    return found instanceof Response ? found.headers.get("Location") : found;
  };

  test("one's own says which case is kept until when, and erases only when it was confirmed", async () => {
    const page = await loadOwnData(askAs(harness, "ingrid", {}));
    expect(page.accountStays).toBe("cases");
    expect(page.cases).toMatchObject([{ dueOn: null }]);
    expect(await statusOf(ownDataAction(askAs(harness, "isak", {}, { form: form({}) })))).toBe(404);
    const erase = ownDataAction(askAs(harness, "isak", {}, { form: form({ act: "erase" }) }));
    expect(await leadsTo(erase)).toBe("/nb/konto/mine-data?slettet");
  });

  test("a stranger is led to the sign-in page, from the page and from the file", async () => {
    const args = () => {
      const asked = askAs(harness, "ingrid", {});
      asked.context.visitor = Promise.resolve({ account: null, sessionHash: null, browserHash: null });
      return asked;
    };
    expect(await leadsTo(loadOwnData(args()))).toMatch(/^\/nb\/logg-inn/);
    expect(await leadsTo(loadOwnDataFile(args()))).toMatch(/^\/nb\/logg-inn/);
    expect(await leadsTo(ownDataAction(args()))).toMatch(/^\/nb\/logg-inn/);
  });

  test("the administrator's is there for no other role", async () => {
    for (const word of ["ingrid", "marit", "unit-fhi"]) {
      expect(await statusOf(loadRetention(askAs(harness, word, {})))).toBe(404);
      const years = form({ act: "years", caseYears: "1" });
      expect(await statusOf(retentionAction(askAs(harness, word, {}, { form: years })))).toBe(404);
    }
    expect(await harness.portal.read.settings.get("caseYears")).toBe(5);
  });

  test("the administrator sets the years within bounds, gets back what was wrong, and runs only with a yes", async () => {
    const send = (fields: Record<string, string>) =>
      retentionAction(askAs(harness, "administrator", {}, { form: form(fields) }));
    for (const caseYears of ["0", "26", "fem", "2,5", ""])
      expect(await statusOf(send({ act: "years", caseYears })), caseYears).toBe(422);
    expect(await leadsTo(send({ act: "years", caseYears: "3" }))).toBe("/nb/admin/oppbevaring?lagret");
    expect(await harness.portal.read.settings.get("caseYears")).toBe(3);
    expect(await statusOf(send({ act: "run" }))).toBe(422);
    expect(await leadsTo(send({ act: "run", confirmed: "yes" }))).toBe("/nb/admin/oppbevaring?kjort");
    const { rules, erased } = await loadRetention(askAs(harness, "administrator", {}));
    expect(rules.map(({ kind, due }) => [kind, due?.now ?? null])).toEqual([
      ...[
        "drafts",
        "cases",
        "invoices",
        "mails",
        "record-reminders",
        "accounts",
        "sessions",
        "sign-in",
        "access-log",
      ].map((kind) => [kind, 0]),
      ...["register", "statistics"].map((kind) => [kind, null]),
    ]);
    expect(erased.map(({ rule }) => rule)).toContain("cases");
    expect(erased.map(({ rule }) => rule)).not.toContain("draft-warning");
  });
});
