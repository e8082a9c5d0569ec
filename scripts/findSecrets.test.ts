import { expect, test } from "vitest";
import { findSecrets, secretsInMails } from "./findSecrets.mjs";

const token = "Abc123-_".repeat(5) + "xyz";
const line = (more: object) => JSON.stringify({ level: 30, time: 1_795_000_000_000, pid: 4711, ...more });

test.each([
  { what: "a session", more: { msg: `ht_session=${token}` } },
  { what: "a header", more: { req: { headers: { cookie: "x" } } } },
  { what: "a header", more: { req: { headers: { authorization: "x" } } } },
  { what: "the token of a link", more: { url: `/nb/hent/${token}` } },
  { what: "a signed token", more: { msg: "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln" } },
  { what: "an address of a person", more: { msg: "to kari.nordmann@fjordvik.example" } },
  { what: "the password of the database", more: { msg: "postgres://portal:hemmelig@db/portal" } },
  { what: "the password of the mail server", more: { msg: "smtp://portal:hemmelig@mail:25" } },
  { what: "a personal number", more: { msg: "født 01814598765" } },
  { what: "a setting", more: { msg: "SESSION_SECRET=hemmelig" } },
])("$what in a log is found, and not repeated", ({ more }) => {
  const found = findSecrets(`${line({ msg: "ready" })}\n${line(more)}\n`);
  expect(found.map(({ line: at }) => at)).toEqual([2]);
  for (const secret of [token, "kari", "hemmelig", "01814598765", "c2ln"])
    expect(found[0]?.masked).not.toContain(secret);
});

test("a code that was mailed is found, and the same digits in a longer number are not", () => {
  const known = secretsInMails([`Koden er 482913. Lenken: https://portal.example/nb/hent/${token}`]);
  expect(known).toEqual([token, "482913"]);
  expect(findSecrets(line({ msg: "code 482913" }), known)).toHaveLength(1);
  expect(findSecrets(line({ msg: "after 1482913 ms" }), known)).toEqual([]);
});

test("an ordinary line is let be", () => {
  const req = { id: "0b0ff2a8-3c11-4a53-9a1e-a01814598765", method: "GET", url: "/nb/hent/…" };
  expect(findSecrets(line({ req, res: { statusCode: 200 }, responseTime: 12, msg: "request completed" }))).toEqual([]);
});
