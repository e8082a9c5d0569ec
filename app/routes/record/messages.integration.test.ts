import { randomUUID } from "node:crypto";
import ExcelJS from "exceljs";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readWorkbook } from "~/app/adapters/workbook/readWorkbook";
import { prepareWorkbookChild } from "~/app/adapters/workbook/testing/prepareWorkbookChild";
import type { MessageParty } from "~/app/domain/messages/messageParties";
import type { ThreadReply } from "~/app/domain/messages/ThreadView";
import { withCheckDigits } from "~/app/domain/sample-tables/testing/withCheckDigits";
import { createTestPortal, type TestPortal } from "~/app/testing/createTestPortal";
import { withdrawApplication } from "~/app/usecases/withdrawApplication";
import { loadMessagesPage, messageFileResponse, messagesAction } from "./messagesPage.server";
import { loadRecordSummary } from "./recordSummary.server";
import { askAs, statusOf, submitCase } from "./testing/askAs";

let harness: TestPortal;
let id: string;

beforeAll(async () => {
  harness = await createTestPortal();
  const childPath = await prepareWorkbookChild("messages");
  harness.portal.readWorkbook = (file) => readWorkbook(file, { childPath });
});
afterAll(() => harness.close());
beforeEach(async () => {
  id = await submitCase(harness);
});

const pdf = () => new File([Buffer.from("%PDF-1.7\nen side\n")], "Notat om tabellen.pdf");

function formOf(fields: Record<string, string>, files: File[] = []): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({ act: "message", requestId: randomUUID(), about: "", ...fields }))
    form.append(name, value);
  for (const file of files) form.append("files", file);
  return form;
}

const write = (word: string, party: MessageParty, fields: Record<string, string>, files: File[] = []) =>
  messagesAction(askAs(harness, word, { applicationId: id }, { form: formOf(fields, files) }), party);
const page = (word: string, party: MessageParty) =>
  loadMessagesPage(askAs(harness, word, { applicationId: id }), party);
const bodies = async (word: string, party: MessageParty) =>
  (await page(word, party)).messages.map((message) => message.body);
const replyOf = (answer: unknown) => (answer as { data: ThreadReply }).data;

/** The mails of this case about its thread: to whom, oldest first. */
async function notices(): Promise<{ recipient: string; subject: string; body: string }[]> {
  const found = await harness.database.pool.query<{ recipient: string; subject: string; body: string }>(
    "SELECT recipient, subject, body FROM mail WHERE application_id = $1 AND body LIKE '%/meldinger%' ORDER BY created_at, recipient",
    [id],
  );
  return found.rows;
}
const summary = async (word: string, party: MessageParty) => {
  const record = await harness.portal.read.applications.find(id);
  if (!record) throw new Error("no case");
  return loadRecordSummary(harness.portal, record, harness.person(word), party);
};

describe("the thread of a case", () => {
  test("is read by all of its parties in the order it was written", async () => {
    await write("ingrid", "applicant", { body: "Kan tabellen ha kommuner?" });
    await write("marit", "caseworker", { body: "Ja, men trolig prikket." });
    expect(await write("unit-fhi", "unit", { about: "fhi", body: "Vi kan slå dem sammen." })).toMatchObject({
      status: 303,
    });
    const again = askAs(harness, "ingrid", { applicationId: id }, { search: "?sendt=melding" });
    expect((await loadMessagesPage(again, "applicant")).sent).toBe("message");
    const all = ["Kan tabellen ha kommuner?", "Ja, men trolig prikket.", "Vi kan slå dem sammen."];
    expect(await bodies("ingrid", "applicant")).toEqual(all);
    expect(await bodies("marit", "caseworker")).toEqual(all);
    expect(await bodies("unit-fhi", "unit")).toEqual(all);
  });

  test("what is about one unit's part is not shown to the other unit", async () => {
    await write("ingrid", "applicant", { about: "fhi", body: "Bare om hjerte og kar." });
    expect(await bodies("unit-fhi", "unit")).toEqual(["Bare om hjerte og kar."]);
    expect(await bodies("unit-fhi-npr-kpr", "unit")).toEqual([]);
  });

  test("a message about a unit that has no part any more still names the unit", async () => {
    await write("ingrid", "applicant", { about: "fhi-npr-kpr", body: "Om NPR." });
    await harness.database.pool.query("DELETE FROM custodian_case WHERE application_id = $1 AND unit_id = $2", [
      id,
      "fhi-npr-kpr",
    ]);
    const { messages, units, caseUnits } = await page("ingrid", "applicant");
    expect([messages[0]?.unitId, caseUnits]).toEqual(["fhi-npr-kpr", 1]);
    expect(units["fhi-npr-kpr"]).toBe("NPR/KPR");
    expect(await statusOf(page("unit-fhi-npr-kpr", "unit"))).toBe(404);
  });

  test("names of staff are told to staff, not to the applicant", async () => {
    await write("marit", "caseworker", { body: "Vi ser på det." });
    expect((await page("unit-fhi", "unit")).messages[0]?.author).toBe("Marit Bergseth");
    expect(JSON.stringify(await page("ingrid", "applicant"))).not.toContain("Marit");
  });

  test("a doubled click writes one message, with its file once", async () => {
    const fields = { requestId: randomUUID(), body: "Se vedlegget." };
    const answers = await Promise.all([1, 2, 3].map(() => write("ingrid", "applicant", fields, [pdf()])));
    expect(await Promise.all(answers.map((answer) => statusOf(Promise.resolve(answer))))).toEqual([303, 303, 303]);
    const { messages } = await page("ingrid", "applicant");
    expect(messages.map((message) => message.files.map((file) => file.name))).toEqual([["Notat om tabellen.pdf"]]);
  });

  test("a unit writes on its own part alone", async () => {
    const answer = await write("unit-fhi", "unit", { about: "fhi-npr-kpr", body: "På vegne av andre" });
    expect(replyOf(answer).errors).toEqual([{ field: "about", code: "subject-unknown" }]);
    expect(await bodies("ingrid", "applicant")).toEqual([]);
  });

  test("an empty message, one with a personal number and one too long come back with what was typed", async () => {
    const number = withCheckDigits("311299", 7);
    for (const [body, code] of [
      ["   ", "body-missing"],
      [`Gjelder ${number}`, "personal-number"],
      ["x".repeat(10_001), "too-long"],
    ] as const) {
      const answer = await write("ingrid", "applicant", { body });
      expect(await statusOf(Promise.resolve(answer))).toBe(422);
      expect(replyOf(answer)).toMatchObject({ typed: { body }, errors: [{ field: "body", code }] });
    }
    expect(await bodies("ingrid", "applicant")).toEqual([]);
  });

  test("once the case is withdrawn it can be read, and what was being written is not lost", async () => {
    await write("marit", "caseworker", { body: "Har du fått svar?" });
    const { version } = (await harness.portal.read.applications.find(id))!;
    await withdrawApplication(harness.portal.deps, { applicationId: id, actor: harness.person("ingrid"), version });
    expect(await page("ingrid", "applicant")).toMatchObject({ canWrite: false });
    const answer = await write("ingrid", "applicant", { body: "Takk likevel." });
    expect(await statusOf(Promise.resolve(answer))).toBe(409);
    expect(replyOf(answer)).toMatchObject({ typed: { body: "Takk likevel." }, errors: [{ code: "closed" }] });
    expect(await bodies("ingrid", "applicant")).toEqual(["Har du fått svar?"]);
  });

  test("a message and a withdrawal at once: written before it or refused after it, never lost in between", async () => {
    const { version } = (await harness.portal.read.applications.find(id))!;
    const ingrid = harness.person("ingrid");
    const [answer, withdrawn] = await Promise.all([
      write("marit", "caseworker", { body: "Rett før." }),
      withdrawApplication(harness.portal.deps, { applicationId: id, actor: ingrid, version }),
    ]);
    expect(withdrawn.ok).toBe(true);
    const status = await statusOf(Promise.resolve(answer));
    expect([303, 409]).toContain(status);
    expect(await bodies("ingrid", "applicant")).toEqual(status === 303 ? ["Rett før."] : []);
  });

  test("moves no date and leaves the case's version as it was: a colleague's form does not lose by it", async () => {
    const before = await harness.portal.read.applications.find(id);
    await write("unit-fhi", "unit", { about: "fhi", body: "Hvilke diagnosekoder?" });
    expect(await harness.portal.read.applications.find(id)).toEqual(before);
  });
});

describe("what is new", () => {
  test("is counted until it is read, and one's own is never new", async () => {
    await write("marit", "caseworker", { body: "En" });
    await write("marit", "caseworker", { about: "fhi-npr-kpr", body: "To" });
    expect(await summary("ingrid", "applicant")).toMatchObject({ messages: 2, unread: 2 });
    expect(await summary("unit-fhi", "unit")).toMatchObject({ messages: 1, unread: 1 });
    expect(await summary("marit", "caseworker")).toMatchObject({ messages: 2, unread: 0 });
    expect((await page("ingrid", "applicant")).messages.map((message) => message.isNew)).toEqual([true, true]);
    expect((await page("ingrid", "applicant")).messages.map((message) => message.isNew)).toEqual([false, false]);
    expect(await summary("ingrid", "applicant")).toMatchObject({ messages: 2, unread: 0 });
  });

  test("is told by one mail each until it is read, then by one more; the mail never says what was written", async () => {
    await write("marit", "caseworker", { about: "fhi", body: "Hemmelig innhold en" });
    await write("marit", "caseworker", { about: "fhi", body: "Hemmelig innhold to" });
    const toIngrid = (await notices()).filter((mail) => mail.recipient.startsWith("ingrid"));
    expect(toIngrid).toHaveLength(1);
    expect(toIngrid[0]?.body).toContain(`/nb/saker/${id}/meldinger`);
    expect(JSON.stringify(await notices())).not.toContain("Hemmelig innhold");
    await page("ingrid", "applicant");
    await write("marit", "caseworker", { about: "fhi", body: "Hemmelig innhold tre" });
    const after = await notices();
    expect(after.filter((mail) => mail.recipient.startsWith("ingrid"))).toHaveLength(2);
    const fhi = harness.person("unit-fhi").email;
    const npr = harness.person("unit-fhi-npr-kpr").email;
    expect(after.filter((mail) => mail.recipient === fhi)).toHaveLength(1);
    expect(after.filter((mail) => mail.recipient === npr)).toHaveLength(0);
  });

  test("goes to the caseworker who has the case, else to them all", async () => {
    await write("ingrid", "applicant", { about: "fhi", body: "Hei" });
    const all = (await notices()).map((mail) => mail.recipient);
    expect(all).toEqual(expect.arrayContaining([harness.person("marit").email, harness.person("isak").email]));
    const other = await submitCase(harness);
    await harness.portal.deps.transact((repositories) =>
      repositories.applications.assign(other, null, harness.person("isak").id),
    );
    id = other;
    await write("ingrid", "applicant", { about: "fhi", body: "Hei" });
    const held = (await notices()).map((mail) => mail.recipient);
    expect(held).toContain(harness.person("isak").email);
    expect(held).not.toContain(harness.person("marit").email);
  });
});

describe("attachments", () => {
  test("are there for those who may read the message, and for nobody else", async () => {
    await write("ingrid", "applicant", { about: "fhi", body: "Se her." }, [pdf()]);
    const fileId = (await page("ingrid", "applicant")).messages[0]?.files[0]?.id ?? "";
    const get = (word: string, party: MessageParty, applicationId = id) =>
      messageFileResponse(askAs(harness, word, { applicationId, fileId }), party);
    const answer = await get("unit-fhi", "unit");
    expect(answer.headers.get("Content-Type")).toBe("application/pdf");
    expect(answer.headers.get("Content-Disposition")).toContain("attachment");
    expect(Buffer.from(await answer.arrayBuffer()).toString()).toBe("%PDF-1.7\nen side\n");
    expect(await statusOf(get("marit", "caseworker"))).toBe(200);
    expect(await statusOf(get("unit-fhi-npr-kpr", "unit"))).toBe(404);
    expect(await statusOf(get("tomasz", "applicant"))).toBe(404);
    const other = await submitCase(harness);
    expect(await statusOf(get("ingrid", "applicant", other))).toBe(404);
  });

  test("are taken by what they are, not by what they are called, and at most five", async () => {
    const asPdf = new File([Buffer.from("ikke en pdf")], "falsk.pdf");
    const wrong = await write("ingrid", "applicant", { body: "Se her." }, [asPdf]);
    expect(replyOf(wrong)).toMatchObject({
      typed: { body: "Se her." },
      errors: [{ field: "files", code: "file", file: { code: "type", name: "falsk.pdf" } }],
    });
    const many = await write("ingrid", "applicant", { body: "Se her." }, Array.from({ length: 6 }, pdf));
    expect(replyOf(many)).toMatchObject({ errors: [{ field: "files", file: { code: "too-many" } }] });
    const large = new File([Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(11 * 1024 * 1024)])], "stor.pdf");
    const big = await write("ingrid", "applicant", { body: "Se her." }, [large]);
    expect(replyOf(big).typed.body).toBe("Se her.");
    expect(await statusOf(Promise.resolve(big))).toBe(422);
    expect(await bodies("ingrid", "applicant")).toEqual([]);
  });

  test("a workbook with a personal number is refused and not kept", async () => {
    const workbookOf = async (value: string) => {
      const workbook = new ExcelJS.Workbook();
      workbook.addWorksheet("Ark").addRow([value]);
      return new File([await workbook.xlsx.writeBuffer()], "liste.xlsx");
    };
    const refused = await write("ingrid", "applicant", { body: "Se her." }, [
      await workbookOf(`Pasient ${withCheckDigits("311299", 7)}`),
    ]);
    expect(replyOf(refused)).toMatchObject({ errors: [{ file: { code: "personal-number", name: "liste.xlsx" } }] });
    await write("ingrid", "applicant", { body: "Uten." }, [await workbookOf("Fylke")]);
    const { messages } = await page("ingrid", "applicant");
    expect(messages.map((message) => [message.body, message.files.length])).toEqual([["Uten.", 1]]);
  });
});

describe("internal notes", () => {
  const note = (word: string, party: MessageParty, fields: Record<string, string>) =>
    write(word, party, { act: "note", ...fields });

  test("Helsedataservice's are for caseworkers, a unit's own for its staff, and none for the applicant", async () => {
    await note("marit", "caseworker", { body: "Ligner sak fra i fjor." });
    await note("unit-fhi", "unit", { about: "fhi", body: "Uttrekket tar tid." });
    const notesOf = async (word: string, party: MessageParty) => (await page(word, party)).notes.map((one) => one.body);
    expect(await notesOf("isak", "caseworker")).toEqual(["Ligner sak fra i fjor."]);
    expect(await notesOf("unit-fhi", "unit")).toEqual(["Uttrekket tar tid."]);
    expect(await notesOf("unit-fhi-npr-kpr", "unit")).toEqual([]);
    expect(JSON.stringify(await page("ingrid", "applicant"))).not.toMatch(/Ligner sak|Uttrekket tar tid/);
    expect(await notices()).toEqual([]);
  });

  test("twice with the same request is one note; the applicant and another unit can write none", async () => {
    const requestId = randomUUID();
    await note("marit", "caseworker", { requestId, body: "Én gang." });
    await note("marit", "caseworker", { requestId, body: "Én gang." });
    expect((await page("marit", "caseworker")).notes).toHaveLength(1);
    expect(await statusOf(note("ingrid", "applicant", { body: "Jeg også" }))).toBe(404);
    expect(await statusOf(note("unit-fhi", "unit", { about: "fhi-npr-kpr", body: "Jeg også" }))).toBe(404);
    expect(await statusOf(note("unit-fhi", "unit", { about: "", body: "Jeg også" }))).toBe(404);
  });
});

test("for those who have no part in the case, the thread is not there", async () => {
  expect(await statusOf(page("tomasz", "applicant"))).toBe(404);
  expect(await statusOf(page("kreg", "unit"))).toBe(404);
  expect(await statusOf(page("ingrid", "caseworker"))).toBe(404);
  expect(await statusOf(page("marit", "applicant"))).toBe(404);
  expect(await statusOf(write("tomasz", "applicant", { body: "Hei" }))).toBe(404);
  expect(await statusOf(write("kreg", "unit", { about: "fhi", body: "Hei" }))).toBe(404);
});
