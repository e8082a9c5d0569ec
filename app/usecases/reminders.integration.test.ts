import { afterEach, expect, test } from "vitest";
import { createMailTransport } from "~/app/adapters/createMailTransport";
import { addCalendarMonth } from "~/app/domain/deadlines/addCalendarMonth";
import { osloDate } from "~/app/domain/osloDate";
import { createTestPortal, wholeDraft, type TestPortal } from "~/app/testing/createTestPortal";
import { startMailServer, type MailServer } from "~/app/testing/startMailServer";
import { declareComplete } from "./declareComplete";
import { moveDemoClock } from "./moveDemoClock";
import { saveDraft } from "./saveDraft";
import { sendMail } from "./sendMail";
import { startDraft } from "./startDraft";
import { submitApplication } from "./submitApplication";
import { sweepReminders } from "./sweepReminders";

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function harnessWith(settings: Record<string, string> = {}): Promise<TestPortal> {
  const harness = await createTestPortal(settings);
  closing.push(() => harness.close());
  return harness;
}

async function submit({ portal: { deps }, person }: TestPortal): Promise<string> {
  const ingrid = person("ingrid");
  const owner = { accountId: ingrid.id, browserHash: "none" };
  const draftId = await startDraft(deps, owner, "nb");
  await saveDraft(deps, owner, draftId, { baseVersion: 1, changes: wholeDraft });
  const submitted = await submitApplication(deps, owner, ingrid, draftId);
  if (!submitted.ok) throw new Error(submitted.problem.code);
  return submitted.value.applicationId;
}

/** Closed after the test. */
async function mailServer(): Promise<MailServer> {
  const server = await startMailServer();
  closing.unshift(() => server.close());
  return server;
}

test("the demo clock moves by working days, and what fell due on the way is sent once, to those who hold the case", async () => {
  const harness = await harnessWith();
  const { deps, read } = harness.portal;
  const id = await submit(harness);
  const before = osloDate(await deps.now());
  const record = await read.applications.find(id);
  const marit = harness.person("marit");
  await declareComplete(deps, { applicationId: id, actor: marit, version: record?.version ?? 0, completeOn: before });

  await moveDemoClock(deps, 31);
  const after = osloDate(await deps.now());
  const dueOn = (await read.applications.find(id))?.state.parts[0]?.dueOn ?? "";
  expect(after > dueOn).toBe(true);
  expect(addCalendarMonth(before) <= after).toBe(true);

  const reminders = (await read.mail.list(100)).filter(
    (mail) => mail.recipient !== "ingrid.fjellvang@fjordvik.example",
  );
  const told = reminders.map((mail) => `${mail.subject.split(",")[0]} → ${mail.recipient}`).sort();
  expect(told).toEqual([
    "Fem virkedager igjen → eirik.tangen@npr.example",
    "Fem virkedager igjen → sigrun.havnes@fhi.example",
    "Mangler foreløpig svar → isak.solvang@hds.example",
    "Mangler foreløpig svar → marit.bergseth@hds.example",
    "Over fristen → eirik.tangen@npr.example",
    "Over fristen → sigrun.havnes@fhi.example",
  ]);
  const sweeps = await Promise.all(Array.from({ length: 4 }, () => sweepReminders(deps)));
  expect(sweeps).toEqual([0, 0, 0, 0]);
});

test("the demo clock never goes back", async () => {
  const harness = await harnessWith();
  const { deps } = harness.portal;
  await moveDemoClock(deps, 5);
  await expect(deps.transact((repositories) => repositories.demoClock.moveTo(0))).rejects.toThrow(RangeError);
  await expect(moveDemoClock(deps, -1)).rejects.toThrow(RangeError);
});

test("a mail goes through a real mail server once, with the Message-ID that its row was given", async () => {
  const server = await mailServer();
  const harness = await harnessWith({ SMTP_URL: server.url });
  await submit(harness);
  await server.arrived(1);
  const [mail] = await harness.portal.read.mail.list(1);
  expect(server.received).toMatchObject([{ messageId: mail?.messageId, to: ["ingrid.fjellvang@fjordvik.example"] }]);
  expect(server.received[0]?.text).toContain("Content-Language: nb");
});

test("a mail that the server refused stays unsent, and a later try sends it under the same Message-ID", async () => {
  const server = await mailServer();
  const harness = await harnessWith();
  await submit(harness);
  const [mail] = await harness.portal.read.mail.list(1);
  if (!mail) throw new Error("no mail");
  const transport = createMailTransport(server.url, "portal@helsetabell.example");
  closing.unshift(async () => transport.close());
  server.refuse(1);
  const send = (message: Parameters<typeof transport.send>[0]) => transport.send(message);
  await expect(sendMail(harness.portal.deps, send, mail.id)).rejects.toThrow("busy");
  expect((await harness.portal.read.mail.list(1))[0]?.sentAt).toBeNull();
  await sendMail(harness.portal.deps, send, mail.id);
  await sendMail(harness.portal.deps, send, mail.id);
  expect(server.received.map((one) => one.messageId)).toEqual([mail.messageId]);
});
