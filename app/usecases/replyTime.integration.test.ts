import { afterEach, beforeEach, expect, test } from "vitest";
import { addWorkingDays } from "~/app/domain/deadlines/addWorkingDays";
import { norway } from "~/app/domain/deadlines/norway";
import { osloDate } from "~/app/domain/osloDate";
import { createTestPortal, wholeDraft, type TestPortal } from "~/app/testing/createTestPortal";
import type { ApplicationRecord } from "~/db/repositories/applications";
import { assignCase } from "./assignCase";
import { moveDemoClock } from "./moveDemoClock";
import { requestSupplement } from "./requestSupplement";
import { saveDraft } from "./saveDraft";
import { startAnswer } from "./startAnswer";
import { startDraft } from "./startDraft";
import { submitApplication } from "./submitApplication";
import { sweepReminders } from "./sweepReminders";

let harness: TestPortal;
let id: string;
let askedOn: string;

/** A case that the applicant was asked about today. */
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
  askedOn = osloDate(await deps.now());
  await ask();
});
afterEach(() => harness.close());

async function ask() {
  const request = { applicationId: id, actor: harness.person("marit"), version: (await load()).version };
  const comments = [{ field: "figures", comment: "Hvilke aldersgrupper?" }];
  const outcome = await requestSupplement(harness.portal.deps, { ...request, comments });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
}

async function load(): Promise<ApplicationRecord> {
  const record = await harness.portal.read.applications.find(id);
  if (!record) throw new Error("the application is gone");
  return record;
}

async function answer() {
  const { deps } = harness.portal;
  const ingrid = harness.person("ingrid");
  const started = await startAnswer(deps, ingrid, id);
  if (!started.ok) throw new Error(started.problem.code);
  const owner = { accountId: ingrid.id, browserHash: "none" };
  await saveDraft(deps, owner, started.value.draftId, { baseVersion: 1, changes: { figures: "0–17 og 18+" } });
  const outcome = await submitApplication(deps, owner, ingrid, started.value.draftId);
  if (!outcome.ok) throw new Error(outcome.problem.code);
}

const mailsAbout = async (words: string) =>
  (await harness.portal.read.mail.list(200)).filter((mail) => mail.subject.includes(words));
const reminders = async () =>
  (await harness.portal.read.casework.listLetters(id)).filter((letter) => letter.kind === "supplement-reminder");

test("the applicant has ten working days to answer, and nothing is sent on the last of them", async () => {
  expect((await load()).state.replyBy).toBe(addWorkingDays(askedOn, 10, norway));
  await moveDemoClock(harness.portal.deps, 10);
  expect((await load()).state.replyReminded).toBe(false);
  expect(await reminders()).toHaveLength(0);
});

test("the day after, the applicant is reminded once, with five working days more, however many sweep at once", async () => {
  const { deps } = harness.portal;
  await moveDemoClock(deps, 11);
  await Promise.all(Array.from({ length: 4 }, () => sweepReminders(deps)));
  const { state } = await load();
  const today = osloDate(await deps.now());
  expect(state).toMatchObject({
    stage: "supplement-requested",
    replyReminded: true,
    replyBy: addWorkingDays(today, 5, norway),
  });
  const letters = await reminders();
  expect(letters).toHaveLength(1);
  expect(letters[0]?.body).toContain("Hvilke aldersgrupper?");
  expect(await sweepReminders(deps)).toBe(0);
});

test("when that time is over too, the caseworker who holds the case hears that a dismissal can be proposed, and nothing else happens", async () => {
  const { deps } = harness.portal;
  const marit = harness.person("marit");
  await assignCase(deps, { applicationId: id, actor: marit, from: null, to: marit.id });
  await moveDemoClock(deps, 11);
  await moveDemoClock(deps, 5);
  expect(await mailsAbout("Svarfristen er ute")).toHaveLength(0);
  await moveDemoClock(deps, 1);
  await Promise.all([sweepReminders(deps), sweepReminders(deps)]);
  const mails = await mailsAbout("Svarfristen er ute");
  expect(mails.map((mail) => mail.recipient)).toEqual([marit.email]);
  expect(mails[0]?.body).toContain(`/nb/ko/${id}/avvis?grunn=ikke-svar`);
  expect((await load()).state.stage).toBe("supplement-requested");
});

test("an answer in time stops both", async () => {
  const { deps } = harness.portal;
  await moveDemoClock(deps, 9);
  await answer();
  await moveDemoClock(deps, 12);
  expect((await load()).state).toMatchObject({ stage: "submitted", replyBy: null, replyReminded: false });
  expect(await reminders()).toHaveLength(0);
  expect(await mailsAbout("Svarfristen er ute")).toHaveLength(0);
});

test("asked anew before the time was over, the applicant has the new time in full", async () => {
  const { deps } = harness.portal;
  await moveDemoClock(deps, 6);
  await ask();
  await moveDemoClock(deps, 6);
  expect(await reminders()).toHaveLength(0);
  await moveDemoClock(deps, 5);
  expect(await reminders()).toHaveLength(1);
});
