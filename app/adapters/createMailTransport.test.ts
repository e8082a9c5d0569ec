import { afterAll, beforeAll, expect, test } from "vitest";
import { startMailServer, type MailServer } from "~/app/testing/startMailServer";
import { createMailTransport, type OutgoingMail } from "./createMailTransport";

let server: MailServer;
let transport: ReturnType<typeof createMailTransport>;
beforeAll(async () => {
  server = await startMailServer();
  transport = createMailTransport(server.url, "portal@helsetabell.example");
});
afterAll(async () => {
  transport.close();
  await server.close();
});

const mail: OutgoingMail = {
  messageId: "<one@helsetabell.example>",
  recipient: "kari@fjordvik.example",
  subject: "Saken din",
  body: "Hei",
  language: "nb",
  attachments: [],
};

/** What the server got: its envelope, and the lines before the first empty one. */
async function sent(change: Partial<OutgoingMail>) {
  const before = server.received.length;
  await transport.send({ ...mail, ...change });
  await server.arrived(before + 1);
  const received = server.received.slice(before);
  const [head = ""] = (received[0]?.text ?? "").split("\r\n\r\n");
  return { mails: received.length, to: received.flatMap(({ to }) => to), head: head.replace(/\r\n[ \t]+/g, " ") };
}
const headerNames = (head: string) => head.split("\r\n").map((line) => line.split(":")[0]?.toLowerCase());

test.each(["\r\n", "\n", "\r"])("a line break in a subject (%j) begins no header of its own", async (lineBreak) => {
  const { to, head } = await sent({
    subject: `Tall${lineBreak}Bcc: alle@annet.example${lineBreak}${lineBreak}Falsk tekst`,
  });
  expect(to).toEqual(["kari@fjordvik.example"]);
  expect(headerNames(head)).not.toContain("bcc");
  expect(head).toMatch(/^Subject: Tall .*Bcc: alle@annet\.example/im);
});

test.each([
  "kari@fjordvik.example, alle@annet.example",
  "kari@fjordvik.example\r\nBcc: alle@annet.example",
  "Kari, Nord <kari@fjordvik.example>, alle@annet.example",
  "gruppe: kari@fjordvik.example, alle@annet.example;",
])("an address that hides a second one (%j) reaches nobody else", async (recipient) => {
  const before = server.received.length;
  const outcome = await sent({ recipient }).catch(() => null);
  const reached = server.received.slice(before).flatMap(({ to }) => to);
  expect(reached).not.toContain("alle@annet.example");
  if (outcome) expect(headerNames(outcome.head)).not.toContain("bcc");
});

test("the name of a file with line breaks begins no header", async () => {
  const file = { name: 'a"\r\nX-Falsk: ja\r\n.xlsx', mediaType: "text/csv", bytes: Buffer.from("1") };
  await sent({ attachments: [file] });
  const { text } = server.received.at(-1) ?? { text: "" };
  expect(text).not.toMatch(/^X-Falsk/im);
});
