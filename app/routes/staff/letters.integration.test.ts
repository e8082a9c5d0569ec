import type { ActionFunctionArgs, AppLoadContext } from "@remix-run/node";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { computeAppealDeadline } from "~/app/domain/deadlines/computeAppealDeadline";
import { addCalendarDays } from "~/app/domain/deadlines/addCalendarDays";
import { addCalendarMonth } from "~/app/domain/deadlines/addCalendarMonth";
import { listChecklist } from "~/app/domain/applications/listChecklist";
import type { StaffReply } from "~/app/domain/applications/StaffReply";
import { osloDate } from "~/app/domain/osloDate";
import { loadCaseView } from "~/app/http/caseView";
import { loadQueue } from "~/app/http/staffQueue";
import { formatDate } from "~/app/i18n/formatDate";
import { loader as applicantLetter } from "~/app/routes/applicant/letter";
import { loader as applicantPdf } from "~/app/routes/applicant/letterPdf";
import { loader as caseworkerPdf } from "~/app/routes/caseworker/letterPdf";
import { loader as unitPdf } from "~/app/routes/unit/letterPdf";
import { createTestPortal, wholeDraft, type TestPortal } from "~/app/testing/createTestPortal";
import { decidePart } from "~/app/usecases/decidePart";
import { declareComplete } from "~/app/usecases/declareComplete";
import { dismissApplication } from "~/app/usecases/dismissApplication";
import { moveDemoClock } from "~/app/usecases/moveDemoClock";
import { openLetter } from "~/app/usecases/openLetter";
import { revokeComplete } from "~/app/usecases/revokeComplete";
import { saveDraft } from "~/app/usecases/saveDraft";
import { startDraft } from "~/app/usecases/startDraft";
import { submitApplication } from "~/app/usecases/submitApplication";
import { sweepReminders } from "~/app/usecases/sweepReminders";
import { findBrokenLink } from "~/db/eventChain";
import { dismissAction } from "./staffCaseForms.server";
import { loadPreliminaryAnswer, preliminaryAnswerAction } from "./preliminaryAnswer.server";
import { loadCasePage } from "./staffCasePage.server";

let harness: TestPortal;
let id: string;

beforeEach(async () => {
  harness = await createTestPortal();
  const { deps } = harness.portal;
  const ingrid = harness.person("ingrid");
  const owner = { accountId: ingrid.id, browserHash: "none" };
  const draftId = await startDraft(deps, owner, "nb");
  await saveDraft(deps, owner, draftId, { baseVersion: 1, changes: wholeDraft });
  const submitted = await submitApplication(deps, owner, ingrid, draftId);
  if (!submitted.ok) throw new Error(submitted.problem.code);
  id = submitted.value.applicationId;
});
afterEach(() => harness.close());

/** What Remix hands a loader or an action, for somebody who is signed in. */
function asked(
  word: string,
  more: Record<string, string> = {},
  { form, headers = {} }: { form?: Record<string, string>; headers?: Record<string, string> } = {},
): ActionFunctionArgs {
  const visitor = Promise.resolve({ account: harness.person(word), sessionHash: null, browserHash: null });
  const context = { portal: harness.portal, visitor, nonce: "", requestId: "" } as unknown as AppLoadContext;
  const init = form ? { method: "POST", body: new URLSearchParams(form) } : { headers };
  const request = new Request(`http://portal.example/nb/ko/${id}`, init);
  return { request, params: { lang: "nb", applicationId: id, ...more }, context };
}

const find = async () => {
  const record = await harness.portal.read.applications.find(id);
  if (!record) throw new Error("no such case");
  return record;
};
const today = async () => osloDate(await harness.portal.deps.now());
const letterOf = async (kind: string) => {
  const letter = (await harness.portal.read.casework.listLetters(id)).filter((one) => one.kind === kind).at(-1);
  if (!letter) throw new Error(`no letter of the kind ${kind}`);
  return letter;
};
const mailsTo = async (recipient: string) =>
  (await harness.portal.read.mail.list(200)).filter((mail) => mail.recipient === recipient).reverse();
const toIngrid = () => mailsTo("ingrid.fjellvang@fjordvik.example");
const openings = async () =>
  (await harness.portal.read.events.listEnvelopes(id)).filter((event) => event.type === "letter-opened");

async function dismiss(): Promise<void> {
  const { version } = await find();
  const reasons = "Det gjelder ikke helseopplysninger.";
  const request = { applicationId: id, actor: harness.person("marit"), version, grounds: "other", reasons } as const;
  expect(await dismissApplication(harness.portal.deps, request)).toMatchObject({ ok: true });
}

async function complete(): Promise<void> {
  const { version, state } = await find();
  const request = { applicationId: id, actor: harness.person("marit"), version, completeOn: state.receivedOn };
  expect(await declareComplete(harness.portal.deps, request)).toMatchObject({ ok: true });
}

async function refusePart(unitId: string): Promise<void> {
  const record = await find();
  const checklist = listChecklist({ linkage: false, on: await today() }).map(({ point }) => ({
    point,
    answer: "yes" as const,
    note: "Vurdert.",
  }));
  const content = {
    outcome: "refused" as const,
    reasons: "Bruken er utenfor formålet.",
    conditions: "",
    tables: [],
    checklist,
    preparedBy: null,
  };
  const version = record.parts[unitId]?.version ?? 0;
  const request = { applicationId: id, actor: harness.person("marit"), unitId, version, content };
  expect(await decidePart(harness.portal.deps, request)).toMatchObject({ ok: true });
}

/** Moves the clock day by day until the day has come. */
async function moveTo(day: string): Promise<void> {
  while ((await today()) < day) await moveDemoClock(harness.portal.deps, 1);
}

const missing = { init: { status: 404 } };

describe("a decision is read in the portal", () => {
  test("the mail is a notice with the link: it says nothing of the outcome, and the letter says all", async () => {
    await dismiss();
    const letter = await letterOf("dismissal");
    const notice = (await toIngrid()).at(-1);
    expect(notice?.body).toContain(`http://portal.example/nb/saker/${id}/brev/${letter.id}`);
    expect(`${notice?.subject}${notice?.body}`).not.toMatch(/avvist|helseopplysninger/i);
    const until = computeAppealDeadline(await today(), harness.portal.deps.calendar);
    expect(letter.body).toContain(`siste dag er ${formatDate(until, "nb")}`);
    expect(letter).toMatchObject({ noticeOnly: true, openedAt: null, secondNoticeAt: null });
  });

  test("the first opening by the applicant is logged, once, also when two pages open it at the same time", async () => {
    await dismiss();
    const { id: letterId } = await letterOf("dismissal");
    const before = await find();
    await Promise.all([1, 2, 3].map(() => applicantLetter(asked("ingrid", { letterId }))));
    const opened = (await letterOf("dismissal")).openedAt;
    expect(opened).not.toBeNull();
    await moveDemoClock(harness.portal.deps, 1);
    await applicantPdf(asked("ingrid", { letterId }));
    expect((await letterOf("dismissal")).openedAt).toEqual(opened);
    expect(await openings()).toMatchObject([{ visibility: "applicant", codes: { unitId: null, letterId } }]);
    // No form of staff that was open is turned away for it.
    expect((await find()).version).toBe(before.version);
    const { read } = harness.portal;
    expect(findBrokenLink(await read.events.listEnvelopes(id), await read.events.listPayloads(id))).toBeNull();
  });

  test("staff who read it, and a browser that looks ahead, log nothing; and staff see whether it was opened", async () => {
    await dismiss();
    const letter = await letterOf("dismissal");
    await caseworkerPdf(asked("marit", { letterId: letter.id }));
    await applicantLetter(asked("ingrid", { letterId: letter.id }, { headers: { "Sec-Purpose": "prefetch" } }));
    await openLetter(harness.portal.deps, { actor: harness.person("marit"), letter });
    expect((await letterOf("dismissal")).openedAt).toBeNull();
    expect(await openings()).toEqual([]);
    const shown = async () =>
      (await loadCasePage(asked("marit"), "caseworker")).letters.find((one) => one.id === letter.id);
    expect(await shown()).toMatchObject({ noticeOnly: true, openedAt: null });
    await applicantLetter(asked("ingrid", { letterId: letter.id }));
    expect((await shown())?.openedAt).toBe((await letterOf("dismissal")).openedAt?.toISOString());
  });

  test("other letters are mailed whole, and their opening is not logged", async () => {
    const receipt = await letterOf("receipt");
    expect((await toIngrid()).at(-1)?.body).toBe(receipt.body);
    await applicantLetter(asked("ingrid", { letterId: receipt.id }));
    expect((await letterOf("receipt")).openedAt).toBeNull();
  });
});

describe("a decision that lies unopened", () => {
  test("is told of again one week later, once, and not before", async () => {
    await dismiss();
    const written = await today();
    const { id: letterId } = await letterOf("dismissal");
    const week = addCalendarDays(written, 7);
    const second = async () => (await toIngrid()).filter((mail) => mail.subject.includes("ikke har åpnet"));
    await moveTo(addCalendarDays(written, 4));
    if ((await today()) < week) expect(await second()).toEqual([]);
    await moveTo(week);
    const [notice] = await second();
    expect(notice?.body).toContain(`Vi skrev til deg ${formatDate(written, "nb")}`);
    expect(notice?.body).toContain(`/brev/${letterId}`);
    await Promise.all([sweepReminders(harness.portal.deps), sweepReminders(harness.portal.deps)]);
    await moveDemoClock(harness.portal.deps, 10);
    expect(await second()).toHaveLength(1);
    expect((await letterOf("dismissal")).secondNoticeAt).not.toBeNull();
  });

  test("but not once it has been opened", async () => {
    await dismiss();
    const { id: letterId } = await letterOf("dismissal");
    await applicantLetter(asked("ingrid", { letterId }));
    const count = (await toIngrid()).length;
    await moveDemoClock(harness.portal.deps, 10);
    expect((await toIngrid()).length).toBe(count);
  });

  test("each unit's decision is told of for itself", async () => {
    await complete();
    await refusePart("fhi");
    await refusePart("fhi-npr-kpr");
    const decisions = (await harness.portal.read.casework.listLetters(id)).filter((one) => one.kind === "decision");
    expect(decisions.map((one) => one.unitId).sort()).toEqual(["fhi", "fhi-npr-kpr"]);
    await applicantLetter(asked("ingrid", { letterId: decisions[0]?.id ?? "" }));
    await moveDemoClock(harness.portal.deps, 8);
    const second = (await toIngrid()).filter((mail) => mail.subject.includes("ikke har åpnet"));
    expect(second).toHaveLength(1);
    expect(second[0]?.body).toContain(decisions[1]?.id);
  });
});

describe("what a letter goes with is not done when the letter can't be sent", () => {
  const tryToDismiss = async (change: { operatorName?: string }, edited?: { subject: string; body: string }) => {
    const { version } = await find();
    const request = { applicationId: id, actor: harness.person("marit"), version, grounds: "other", edited } as const;
    return dismissApplication({ ...harness.portal.deps, ...change }, { ...request, reasons: "Ikke helsedata." });
  };
  const expectNothingDone = async () => {
    expect(await find()).toMatchObject({ version: 1, state: { stage: "submitted" } });
    expect((await harness.portal.read.events.listEnvelopes(id)).map(({ type }) => type)).toEqual(["submitted"]);
    expect((await harness.portal.read.casework.listLetters(id)).map(({ kind }) => kind)).toEqual(["receipt"]);
    expect(await toIngrid()).toHaveLength(1);
  };

  test("because a fact is missing", async () => {
    await expect(tryToDismiss({ operatorName: "" })).rejects.toMatchObject({
      name: "MissingLetterField",
      kind: "dismissal",
      field: "case.operator",
    });
    await expectNothingDone();
  });

  test("because an edit took a fact out, whatever form it came from", async () => {
    await expect(tryToDismiss({}, { subject: "Avvist", body: "Vi har avvist søknaden." })).rejects.toMatchObject({
      name: "EditedLetterLacksFact",
    });
    await expectNothingDone();
  });
});

describe("a letter as PDF", () => {
  test("is for the applicant and the caseworkers, and for a unit where it concerns the whole or its own part", async () => {
    await complete();
    await refusePart("fhi");
    const { id: letterId } = await letterOf("decision");
    for (const response of [
      await applicantPdf(asked("ingrid", { letterId })),
      await caseworkerPdf(asked("marit", { letterId })),
      await unitPdf(asked("unit-fhi", { letterId })),
    ]) {
      expect(response.headers.get("Content-Type")).toBe("application/pdf");
      expect(
        Buffer.from(await response.arrayBuffer())
          .subarray(0, 5)
          .toString(),
      ).toBe("%PDF-");
    }
    await expect(unitPdf(asked("npr-kpr", { letterId }))).rejects.toMatchObject(missing);
    await expect(applicantPdf(asked("tomasz", { letterId }))).rejects.toMatchObject(missing);
    await expect(applicantPdf(asked("ingrid", { letterId: "1" }))).rejects.toMatchObject(missing);
    const { id: receipt } = await letterOf("receipt");
    expect((await unitPdf(asked("npr-kpr", { letterId: receipt }))).status).toBe(200);
  });
});

function replied(answer: unknown): { status: number; reply: StaffReply<{ subject: string; body: string }> } {
  const { data, init } = answer as { data: StaffReply<{ subject: string; body: string }>; init: ResponseInit | null };
  return { status: init?.status ?? 200, reply: data };
}

describe("a letter is edited before it is sent", () => {
  const reasons = "Det gjelder ikke helseopplysninger.";
  const base = { version: "1", grounds: "other", reasons };
  const act = async (form: Record<string, string>) => dismissAction(asked("marit", {}, { form }));

  test("the form shows the text, keeps an edit through the review, and sends it as edited", async () => {
    const { reply: review } = replied(await act({ ...base, intent: "review" }));
    expect(review.letter).toMatchObject({ isEditing: false, edited: null });
    const { reply: editing } = replied(await act({ ...base, intent: "edit-letter" }));
    expect(editing.letter?.isEditing).toBe(true);
    const original = editing.letter?.edited?.body ?? "";
    expect(original).toBe(review.preview?.body);

    const letterBody = original.replace(
      "Du kan også sende en ny søknad.",
      "Ring oss gjerne.\r\n\r\nSend en ny søknad.",
    );
    const edited = { letterSubject: "Søknaden din", letterBody, letterBasis: editing.letter?.basis ?? "" };
    const { status, reply } = replied(await act({ ...base, ...edited, intent: "review" }));
    expect([status, reply.letter?.isEditing]).toEqual([200, false]);
    expect(reply.preview).toMatchObject({ subject: "Søknaden din" });
    expect(reply.preview?.body).toContain("Ring oss gjerne.\n\nSend en ny søknad.");

    expect(((await act({ ...base, ...edited, intent: "send" })) as Response).status).toBe(303);
    const sent = await letterOf("dismissal");
    expect(sent.subject).toBe("Søknaden din");
    expect(sent.body).toContain("Ring oss gjerne.");
    expect(sent.body).not.toContain("Du kan også sende");
  });

  test("without the last day to appeal it is refused, named, and nothing has happened", async () => {
    const { reply: editing } = replied(await act({ ...base, intent: "edit-letter" }));
    const until = formatDate(computeAppealDeadline(await today(), harness.portal.deps.calendar), "nb");
    const letterBody = (editing.letter?.edited?.body ?? "").replaceAll(until, "snart");
    const form = { ...base, letterSubject: "S", letterBody, letterBasis: editing.letter?.basis ?? "", intent: "send" };
    const { status, reply } = replied(await act(form));
    expect(status).toBe(422);
    expect(reply.letter).toMatchObject({
      isEditing: true,
      edited: { subject: "S", body: letterBody.trim() },
      problems: [{ code: "fact-missing", fact: { name: "appealUntil", text: until } }],
    });
    expect((await find()).state.stage).toBe("submitted");
  });

  test("an edit of another letter than the one that would be sent now must be looked over first", async () => {
    const { reply: editing } = replied(await act({ ...base, intent: "edit-letter" }));
    const { subject: letterSubject = "", body: letterBody = "" } = editing.letter?.edited ?? {};
    const changed = { ...base, reasons: "En annen grunn.", letterSubject, letterBody };
    const { status, reply } = replied(
      await act({ ...changed, letterBasis: editing.letter?.basis ?? "", intent: "send" }),
    );
    expect([status, reply.letter?.problems]).toEqual([422, [{ code: "letter-changed" }]]);
    // Looked over, with the new letter's mark, it goes.
    const again = await act({ ...changed, letterBasis: reply.letter?.basis ?? "", intent: "send" });
    expect((again as Response).status).toBe(303);
  });

  test("a field of a template left in the reasons stops the letter, and the form names the field", async () => {
    const form = { ...base, reasons: "Avvist fordi {grunn}.", intent: "send" };
    const { status, reply } = replied(await act(form));
    expect([status, reply.letter?.problems]).toEqual([422, [{ code: "field-missing", field: "reasons" }]]);
    expect((await find()).state.stage).toBe("submitted");
    expect((await harness.portal.read.casework.listLetters(id)).map((one) => one.kind)).toEqual(["receipt"]);
  });
});

describe("the preliminary answer", () => {
  const queueRow = async () => {
    const { rows } = await loadQueue(asked("marit"));
    return rows.find((row) => row.id === id);
  };
  const owed = async () => {
    const view = await loadCaseView(harness.portal, await find(), { today: await today(), audience: "staff" });
    return [view.owesPreliminaryAnswer, (await queueRow())?.owesAnswer];
  };

  test("is drafted from what holds the case, sent, moves no date, and then nothing is owed or reminded of", async () => {
    await complete();
    const { state } = await find();
    const dueOn = state.parts[0]?.dueOn ?? "";
    const before = await loadPreliminaryAnswer(asked("marit"));
    expect(before).toMatchObject({ isPossible: true, givenOn: null, draft: { expectedOn: dueOn } });
    expect(before.draft.reason).toContain("Søknaden er fullstendig. Vi vurderer bruken mot formålet");

    const form = { version: String(before.version), reason: before.draft.reason, expectedOn: dueOn };
    const { reply } = replied(
      await preliminaryAnswerAction(asked("marit", {}, { form: { ...form, intent: "review" } })),
    );
    expect(reply.preview?.body).toContain("(forvaltningsloven § 11 a)");
    const sent = await preliminaryAnswerAction(asked("marit", {}, { form: { ...form, intent: "send" } }));
    expect((sent as Response).status).toBe(303);

    const letter = await letterOf("preliminary-answer");
    expect(letter.body).toContain(`Lovens frist for tabellene er fortsatt ${formatDate(dueOn, "nb")}.`);
    const after = (await find()).state;
    expect(after.parts).toEqual(state.parts);
    expect(after.preliminaryAnsweredOn).toBe(await today());

    // Taking completeness back does not make it owed anew.
    const actor = harness.person("marit");
    const taken = { applicationId: id, actor, version: (await find()).version, reason: "Året manglet." };
    expect(await revokeComplete(harness.portal.deps, taken)).toMatchObject({ ok: true });
    await moveTo(addCalendarMonth(state.firstReceivedOn));
    expect(await owed()).toEqual([false, false]);
    const reminders = (await harness.portal.read.mail.list(200)).filter((mail) => mail.subject.startsWith("Mangler"));
    expect(reminders).toEqual([]);
  });

  test("is owed one calendar month after receipt, complete or not, until it is given", async () => {
    const { firstReceivedOn } = (await find()).state;
    expect(await owed()).toEqual([false, false]);
    await moveTo(addCalendarMonth(firstReceivedOn));
    expect(await owed()).toEqual([true, true]);
    const { version, draft } = await loadPreliminaryAnswer(asked("marit"));
    expect(draft).toEqual({
      reason: "Vi er ikke ferdige med å sjekke om søknaden er fullstendig.",
      expectedOn: null,
    });
    const form = { version: String(version), reason: draft.reason, expectedOn: "", intent: "send" };
    const twice = await Promise.all([1, 2].map(() => preliminaryAnswerAction(asked("marit", {}, { form }))));
    expect(twice.map((one) => (one instanceof Response ? one.status : replied(one).status)).sort()).toEqual([303, 409]);
    expect(await owed()).toEqual([false, false]);
    expect((await letterOf("preliminary-answer")).body).toContain("Vi kan ikke si ennå når du får svar.");
  });

  test("promises no day that has gone by, and is no applicant's and no unit's to give", async () => {
    const { version } = await find();
    const form = { version: String(version), reason: "Grunn.", expectedOn: await today(), intent: "send" };
    const { status, reply } = replied(await preliminaryAnswerAction(asked("marit", {}, { form })));
    expect([status, reply.errors]).toEqual([422, [{ field: "expectedOn", code: "likely-day-in-the-past" }]]);
    for (const word of ["ingrid", "unit-fhi"])
      await expect(preliminaryAnswerAction(asked(word, {}, { form }))).rejects.toBeDefined();
    expect((await find()).state.preliminaryAnsweredOn).toBeNull();
  });
});
