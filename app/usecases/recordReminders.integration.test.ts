import type { ActionFunctionArgs } from "@remix-run/node";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listOwnDataEntries } from "~/app/routes/account/ownDataEntries.server";
import { action, loader } from "~/app/routes/own-records/reminders";
import { askAs, statusOf } from "~/app/routes/record/testing/askAs";
import { createTestPortal, type TestPortal } from "~/app/testing/createTestPortal";
import { eraseOwnData } from "./eraseOwnData";
import { setRecordReminders } from "./setRecordReminders";
import { sweepReminders } from "./sweepReminders";

let harness: TestPortal;
beforeAll(async () => {
  harness = await createTestPortal();
});
afterAll(() => harness.close());
beforeEach(async () => {
  await harness.database.pool.query("DELETE FROM record_reminder");
  await harness.database.pool.query("DELETE FROM mail");
});

/** The application clock on another day, at noon. */
const on = (day: string) => ({ ...harness.portal.deps, now: async () => new Date(`${day}T11:00:00Z`) });
const set = (word: string, days: string[], today = "2026-11-23") =>
  setRecordReminders(on(today), { accountId: harness.person(word).id, days });
const daysOf = (word: string) => harness.portal.read.recordReminders.list(harness.person(word).id);
const mails = () => harness.portal.read.mail.list(100);

describe("the days on which somebody wants a mail", () => {
  test("are an account and days, and there is no room for more in the table", async () => {
    await set("ingrid", ["2027-01-05", "2026-12-24", "2026-12-24"]);
    const { rows } = await harness.database.pool.query("SELECT * FROM record_reminder ORDER BY remind_on::text");
    expect(Object.keys(rows[0] as object).sort()).toEqual(["account_id", "remind_on"]);
    expect(await daysOf("ingrid")).toEqual(["2026-12-24", "2027-01-05"]);
  });

  test("are replaced as a whole, and taken away by none; somebody else's stay", async () => {
    await set("tomasz", ["2026-12-30"]);
    await set("ingrid", ["2026-12-24"]);
    await set("ingrid", ["2027-01-05"]);
    expect(await daysOf("ingrid")).toEqual(["2027-01-05"]);
    await set("ingrid", []);
    expect(await daysOf("ingrid")).toEqual([]);
    expect(await daysOf("tomasz")).toEqual(["2026-12-30"]);
  });

  test.each([
    { day: "2026-11-23", why: "it is today" },
    { day: "2026-11-22", why: "it has been" },
    { day: "2028-11-24", why: "it is more than two years ahead" },
  ])("$day is refused, since $why, and what was there stays", async ({ day }) => {
    await set("ingrid", ["2026-12-24"]);
    expect(await set("ingrid", ["2027-01-05", day])).toEqual({ ok: false, problem: { code: "not-ahead" } });
    expect(await daysOf("ingrid")).toEqual(["2026-12-24"]);
  });
});

describe("on the day", () => {
  test("one mail is written, which says nothing of what it is about, and the day is deleted", async () => {
    await set("ingrid", ["2026-12-24", "2027-01-05"]);
    await sweepReminders(on("2026-12-23"));
    expect(await mails()).toEqual([]);
    await sweepReminders(on("2026-12-24"));
    await sweepReminders(on("2026-12-24"));
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({
      recipient: harness.person("ingrid").email,
      applicationId: null,
      subject: "Påminnelse",
      language: "nb",
    });
    expect(mail?.body).toContain("Du ba om en påminnelse i dag.");
    expect(mail?.body).toContain("/nb/innsyn/svar");
    expect(`${mail?.subject} ${mail?.body}`).not.toMatch(/journal|lege|sykehus|klage/i);
    expect(await daysOf("ingrid")).toEqual(["2027-01-05"]);
  });

  test("several days that went by while nothing was swept make one mail, in the account's language", async () => {
    const { id } = harness.person("tomasz");
    await harness.database.pool.query("UPDATE account SET language = 'nn' WHERE id = $1", [id]);
    await set("tomasz", ["2026-12-24", "2026-12-28"]);
    await sweepReminders(on("2027-01-02"));
    const written = await mails();
    expect(written.map(({ subject }) => subject)).toEqual(["Påminning"]);
    expect(written[0]?.body).toContain("/nn/innsyn/svar");
    expect(await daysOf("tomasz")).toEqual([]);
  });

  test("two sweeps at once write one mail", async () => {
    await set("ingrid", ["2026-12-24"]);
    await Promise.all([sweepReminders(on("2026-12-24")), sweepReminders(on("2026-12-24"))]);
    expect(await mails()).toHaveLength(1);
  });
});

describe("the address that the page asks", () => {
  const ask = (body: unknown): ActionFunctionArgs => {
    const args = askAs(harness, "ingrid", {});
    const request = new Request("http://portal.example/nb/innsyn/paminnelser", {
      method: "POST",
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
    return { ...args, request };
  };
  const dayAhead = async (days: number) =>
    new Date((await harness.portal.deps.now()).getTime() + days * 86_400_000).toISOString().slice(0, 10);

  test("takes dates and gives them back, to the account alone", async () => {
    const dates = [await dayAhead(20), await dayAhead(40)];
    expect(await (await action(ask({ dates }))).json()).toEqual({ dates });
    expect(await (await loader(askAs(harness, "ingrid", {}))).json()).toEqual({ dates });
    expect(await (await loader(askAs(harness, "tomasz", {}))).json()).toEqual({ dates: [] });
  });

  test("refuses anything besides dates, and keeps nothing of it", async () => {
    const dates = [await dayAhead(20)];
    const many = await Promise.all(Array.from({ length: 101 }, (_, at) => dayAhead(at + 1)));
    for (const body of [
      { dates, provider: "Fastlegen" },
      { dates: [{ on: dates[0], what: "svar" }] },
      { dates: ["2026-02-30"] },
      { dates: ["2020-01-01"] },
      { dates: many },
      { dates, filler: "x".repeat(20_000) },
      "ikke json",
    ])
      expect(await statusOf(Promise.resolve(action(ask(body)))), JSON.stringify(body).slice(0, 60)).toBe(422);
    expect(await daysOf("ingrid")).toEqual([]);
  });
});

test("the days are part of what a person can download, and go when they have their data erased", async () => {
  await set("ingrid", ["2026-12-24"]);
  const ingrid = harness.person("ingrid");
  const entries = await listOwnDataEntries(harness.portal, ingrid, "nb", new Date());
  const file = await entries.find(({ path }) => path === "paminnelser.json")?.read();
  expect(JSON.parse(String(file))).toEqual([{ remindOn: "2026-12-24" }]);
  expect(await harness.portal.queries.ownData.count(ingrid.id, ingrid.email)).toMatchObject({ recordReminders: 1 });
  await eraseOwnData(harness.portal.deps, { account: ingrid, sessionHash: null });
  expect(await daysOf("ingrid")).toEqual([]);
});
