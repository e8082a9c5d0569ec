import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createMailTransport } from "~/app/adapters/createMailTransport";
import { createTestPortal, wholeDraft, type TestPortal } from "~/app/testing/createTestPortal";
import { attachFile } from "./attachFile";
import { saveDraft } from "./saveDraft";
import { sendMail } from "./sendMail";
import { startDraft } from "./startDraft";

let harness: TestPortal;
let server: SMTPServer;
let transport: ReturnType<typeof createMailTransport>;
const received: string[] = [];

beforeAll(async () => {
  harness = await createTestPortal();
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, callback) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        received.push(Buffer.concat(chunks).toString("latin1"));
        callback();
      });
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  transport = createMailTransport(`smtp://127.0.0.1:${port}`, "portal@helsetabell.example");
});
afterAll(async () => {
  transport.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  await harness.close();
});

/** Stores files by way of a draft, which is where files come from. */
async function store(files: { name: string; mediaType: string; bytes: Buffer }[]): Promise<string[]> {
  const { deps } = harness.portal;
  const owner = { accountId: harness.person("ingrid").id, browserHash: "none" };
  const draftId = await startDraft(deps, owner, "nb");
  await saveDraft(deps, owner, draftId, { baseVersion: 1, changes: wholeDraft });
  const ids = [];
  for (const file of files) {
    const attached = await attachFile(deps, owner, draftId, "attachments", file);
    if (!attached.ok) throw new Error(attached.problem.code);
    ids.push(attached.value.id);
  }
  return ids;
}

/** Writes a mail and sends it as the job does, twice; what the server got of it. */
async function send(attachments: string[], language: string): Promise<string> {
  const { deps, read } = harness.portal;
  const row = { applicationId: null, recipient: "leser@fjordvik.example", subject: "Tabellen", body: "Her.", language };
  await deps.transact((repositories) => repositories.mail.add({ ...row, attachments }, new Date()));
  const [mail] = await read.mail.list(1);
  if (!mail) throw new Error("no mail");
  const before = received.length;
  for (const _time of [1, 2]) await sendMail(deps, (message) => transport.send(message), mail.id);
  expect(received.length).toBe(before + 1);
  expect(received.at(-1)).toContain(mail.messageId);
  return received.at(-1) ?? "";
}

/** The bytes of a part, found by the name that the reader sees. */
function partNamed(message: string, name: RegExp): Buffer {
  const boundary = /boundary="([^"]+)"/.exec(message)?.[1];
  const part = message.split(`--${boundary}`).find((one) => name.test(one.split("\r\n\r\n")[0] ?? ""));
  return Buffer.from((part ?? "").split("\r\n\r\n").slice(1).join("").replaceAll("\r\n", ""), "base64");
}

test("files go with a mail under the names that people know, byte for byte", async () => {
  const table = { name: "tabell æøå.pdf", mediaType: "application/pdf", bytes: Buffer.from("%PDF-1.7 én") };
  const other = { name: "noter.pdf", mediaType: "application/pdf", bytes: Buffer.from("%PDF-1.7 to") };
  const message = await send(await store([table, other]), "nb");
  expect(partNamed(message, /filename\*0\*=utf-8''tabell%20%C3%A6%C3%B8%C3%A5\.pdf/).equals(table.bytes)).toBe(true);
  expect(partNamed(message, /filename=noter\.pdf/).equals(other.bytes)).toBe(true);
  expect(message).toContain("Content-Language: nb");
});

test.each([
  { language: "nb", says: "Hent dem i portalen." },
  { language: "nn", says: "Hent dei i portalen." },
  { language: "en", says: "Fetch them in the portal." },
])("files beyond 10 MB stay behind, and the mail says so in its language ($language)", async ({ language, says }) => {
  const large = Buffer.concat([Buffer.from("%PDF-1.7 "), Buffer.alloc(8 * 1024 * 1024, 1)]);
  const message = await send(await store([{ name: "stor.pdf", mediaType: "application/pdf", bytes: large }]), language);
  expect(message.length).toBeLessThan(10_000);
  // Lines of a mail are broken with "=" at the end.
  expect(message.replaceAll("=\r\n", "")).toContain(says);
  expect(message).not.toContain("stor.pdf");
});
