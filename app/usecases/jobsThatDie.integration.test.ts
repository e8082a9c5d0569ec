import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createMailTransport } from "~/app/adapters/createMailTransport";
import { createTestPortal, wholeDraft, type TestPortal } from "~/app/testing/createTestPortal";
import { startMailServer, type MailServer } from "~/app/testing/startMailServer";
import { enforceRetention } from "./enforceRetention";
import { saveDraft } from "./saveDraft";
import { sendMail } from "./sendMail";
import { startDraft } from "./startDraft";
import { submitApplication } from "./submitApplication";
import { sweepReminders } from "./sweepReminders";
import { withdrawApplication } from "./withdrawApplication";

let harness: TestPortal;
let server: MailServer;
const dayMs = 86_400_000;

beforeAll(async () => {
  harness = await createTestPortal();
  server = await startMailServer();
});
afterAll(async () => {
  await server.close();
  await harness.close();
});

async function submit(): Promise<string> {
  const { deps } = harness.portal;
  const ingrid = harness.person("ingrid");
  const owner = { accountId: ingrid.id, browserHash: "none" };
  const draftId = await startDraft(deps, owner, "nb");
  await saveDraft(deps, owner, draftId, { baseVersion: 1, changes: wholeDraft });
  const submitted = await submitApplication(deps, owner, ingrid, draftId);
  if (!submitted.ok) throw new Error(submitted.problem.code);
  return submitted.value.applicationId;
}

/** Starts a job in a process of its own, and kills it as a power cut would when it says that it is half done. */
async function dieHalfway(...args: string[]): Promise<void> {
  const program = fileURLToPath(new URL("../testing/dyingWorker.ts", import.meta.url));
  const worker = spawn(process.execPath, ["--import", "tsx", program, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const said = await Promise.race([once(worker.stdout, "data"), once(worker, "exit")]);
  expect(String(said[0])).toContain("half");
  const gone = once(worker, "exit");
  worker.kill("SIGKILL");
  await gone;
}

const remindersSent = async () =>
  (await harness.portal.read.mail.list(200)).filter(({ subject }) => subject.startsWith("Mangler foreløpig svar"));

test("a sweep of reminders that is killed before it commits leaves nothing; the next one sends each once", async () => {
  const { deps } = harness.portal;
  await submit();
  await deps.transact((repositories) => repositories.demoClock.moveTo(40 * dayMs));
  await dieHalfway("sweep", harness.database.connectionString, "", "");
  expect(await remindersSent()).toEqual([]);
  expect(await sweepReminders(deps)).toBeGreaterThan(0);
  const sent = await remindersSent();
  expect(new Set(sent.map(({ recipient }) => recipient)).size).toBe(sent.length);
  expect(sent.length).toBeGreaterThan(0);
  expect(await sweepReminders(deps)).toBe(0);
  expect(await remindersSent()).toHaveLength(sent.length);
});

test("a mail whose process dies between the server's yes and our commit comes again, under the same Message-ID", async () => {
  const { deps, read } = harness.portal;
  await submit();
  const [mail] = await read.mail.list(1);
  if (!mail) throw new Error("no mail");
  await dieHalfway("mail", harness.database.connectionString, server.url, mail.id);
  expect(server.received.map(({ messageId }) => messageId)).toEqual([mail.messageId]);
  const transport = createMailTransport(server.url, "portal@helsetabell.example");
  for (let turn = 0; turn < 3; turn++) await sendMail(deps, (message) => transport.send(message), mail.id);
  transport.close();
  expect(server.received.map(({ messageId }) => messageId)).toEqual([mail.messageId, mail.messageId]);
});

test("a case whose erasure is killed before it commits has lost nothing; the next run erases it whole", async () => {
  const { deps, read } = harness.portal;
  const applicationId = await submit();
  const actor = harness.person("ingrid");
  const withdrawn = await withdrawApplication(deps, { applicationId, actor, version: 1 });
  expect(withdrawn.ok).toBe(true);
  const day = "2035-01-15";
  const whatIsKept = async () => {
    const record = await read.applications.find(applicationId);
    const letters = (await read.casework.listLetters(applicationId)).length;
    const payloads = (await read.events.listPayloads(applicationId)).size;
    const submission = await read.applications.findSubmission(applicationId);
    return { title: record?.title, letters, payloads, name: submission?.content.name };
  };
  const before = await whatIsKept();
  expect(before).toMatchObject({ title: wholeDraft.projectTitle, payloads: 2, name: wholeDraft.name });
  await dieHalfway("retention", harness.database.connectionString, "", day);
  expect(await whatIsKept()).toEqual(before);
  const later = { ...deps, now: async () => new Date(`${day}T11:00:00Z`) };
  expect(await enforceRetention(later, new Date())).toMatchObject({ cases: 1 });
  expect(await whatIsKept()).toEqual({ title: "Slettet søknad", letters: 0, payloads: 0, name: undefined });
});
