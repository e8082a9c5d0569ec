import { afterAll, beforeAll, expect, test } from "vitest";
import type { ApplicationEvent } from "~/app/domain/applications/applicationEvent";
import { fold } from "~/app/domain/applications/evolve";
import { computeDeadline } from "~/app/domain/deadlines/computeDeadline";
import { norway } from "~/app/domain/deadlines/norway";
import { addOpenCases } from "~/app/testing/addOpenCases";
import { createTestPortal, wholeDraft, type TestPortal } from "~/app/testing/createTestPortal";
import { findBrokenLink } from "~/db/eventChain";
import type { LegalEntry, OfficeEntry } from "~/schemas/calendar";
import { changeCalendar } from "./changeCalendar";
import type { UseCaseDeps } from "./deps";
import { recountDeadlines } from "./recountDeadlines";
import { sweepReminders } from "./sweepReminders";
import { tellMovedDeadlines } from "./tellMovedDeadlines";

const count = 1000;
const name = { nb: "nasjonal minnedag", nn: "nasjonal minnedag", en: "national day of remembrance" };
const provision = { act: "lov 2026-12-01-99", paragraph: "§ 1" };

let harness: TestPortal;
let deps: UseCaseDeps;
let ids: string[];

beforeAll(async () => {
  harness = await createTestPortal();
  // The test says when the cases are counted: the job that a change puts on the queue stays there.
  await harness.portal.closeJobs();
  deps = harness.portal.deps;
  const [applicantId, caseworkerId] = [harness.person("ingrid").id, harness.person("marit").id];
  // Received over sixty working days before and after the holiday: some dates move, some don't.
  ids = await addOpenCases(deps, { applicantId, caseworkerId, content: wholeDraft, count, from: "2026-10-05" });
});
afterAll(() => harness.close());

async function everyCase() {
  const records = await deps.transact(({ applications }) => applications.list(ids));
  return ids.map((id) => {
    const record = records.get(id);
    if (!record) throw new Error("a case is gone");
    return record;
  });
}

const legal = (date: string): LegalEntry => ({ kind: "legal", id: deps.newId(), date, name, ...provision });

async function change(entry: LegalEntry | OfficeEntry) {
  const base = await deps.transact(({ calendar }) => calendar.latestNumber());
  const actor = harness.person("administrator");
  const outcome = await changeCalendar(deps, { actor, base, change: { add: entry }, reason: "Vedtatt i statsråd." });
  if (!outcome.ok) throw new Error(outcome.problem.code);
}

test("a holiday set by law counts a thousand open cases anew, each moved date with one event, in at most ten seconds", async () => {
  const before = await everyCase();
  await change(legal("2026-12-09"));
  const began = performance.now();
  const counted = await recountDeadlines(deps);
  const seconds = (performance.now() - began) / 1000;

  let movedCases = 0;
  const after = await everyCase();
  for (const [index, record] of after.entries()) {
    const { completeOn, parts } = record.state;
    let movedParts = 0;
    for (const part of parts) {
      // Counted apart from the portal's calendar: one working day more where 9 December lies within the period.
      const old = computeDeadline(completeOn ?? "", part.workingDays, norway).dueOn;
      const isWithin = (completeOn ?? "") < "2026-12-09" && old >= "2026-12-09";
      const fresh = isWithin ? computeDeadline(old, 1, norway).dueOn : old;
      expect(part.dueOn).toBe(fresh);
      expect(part.dueOn).toBe(computeDeadline(completeOn ?? "", part.workingDays, deps.calendar).dueOn);
      if (isWithin) movedParts += 1;
    }
    if (movedParts > 0) movedCases += 1;
    expect(before[index]?.version).toBe(record.version - (movedParts > 0 ? 1 : 0));
  }
  expect(counted).toMatchObject({ moved: movedCases, unmoved: count - movedCases, failures: [] });
  expect(movedCases).toBeGreaterThan(count / 2);
  expect(movedCases).toBeLessThan(count);
  expect(seconds).toBeLessThan(10);
});

test("every log verifies, holds one event for each moved date, and folds to the rows", async () => {
  const { read } = harness.portal;
  for (const record of await everyCase()) {
    const events = await read.events.listEnvelopes(record.id);
    expect(findBrokenLink(events, await read.events.listPayloads(record.id))).toBeNull();
    const folded = fold(events.map((event) => ({ type: event.type, ...event.codes }) as ApplicationEvent));
    expect(record.state).toEqual(folded);
    const moved = events.filter((event) => event.type === "deadline-moved");
    expect(moved).toHaveLength(record.state.parts.filter((part) => part.calendarVersion !== "no-2026.1").length);
  }
});

test("each applicant gets one letter for a case, with the old date, the new date and the provision", async () => {
  const { read } = harness.portal;
  const [record] = (await everyCase()).filter((one) => one.state.parts.length === 2 && one.language === "nb");
  if (!record) throw new Error("no case of two parts");
  const letters = await read.casework.listLetters(record.id);
  expect(letters).toHaveLength(1);
  expect(letters[0]?.body).toContain("lov 2026-12-01-99 § 1");
});

test("the reminders of a moved date move with it", async () => {
  const { rows } = await harness.database.pool.query<{ wrong: string }>(`
    select count(*) as wrong from reminder r join custodian_case c
      on c.application_id = r.application_id and c.unit_id = r.unit_id
    where r.kind = 'deadline-passed' and r.cancelled_at is null and r.due_on <= c.due_on`);
  expect(Number(rows[0]?.wrong)).toBe(0);
});

test("counted again, nothing changes, and no more letters are written", async () => {
  const mails = await mailCount();
  expect(await recountDeadlines(deps)).toEqual({ moved: 0, unmoved: 0, failures: [] });
  expect(await mailCount()).toBe(mails);
});

async function mailCount(): Promise<number> {
  const { rows } = await harness.database.pool.query<{ count: string }>("select count(*) from mail");
  return Number(rows[0]?.count);
}

test("staff get one mail each, however many dates moved and however often it is swept", async () => {
  const before = await mailCount();
  const told = await tellMovedDeadlines(deps);
  const { rows } = await harness.database.pool.query<{ recipient: string; subject: string }>(
    "select recipient, subject from mail where application_id is null",
  );
  // Two caseworkers, and the one person of each of the three units.
  expect(rows.map((row) => row.recipient).sort()).toEqual(
    ["marit", "isak", "unit-fhi", "npr-kpr", "kreg"].map((word) => harness.person(word).email).sort(),
  );
  expect(rows[0]?.subject).toMatch(/^\d+ frister er flyttet$/);
  expect(told).toBe(5);
  expect(await tellMovedDeadlines(deps)).toBe(0);
  expect(await mailCount()).toBe(before + 5);
});

test("a closure of the office moves no statutory date", async () => {
  const before = await everyCase();
  await change({ kind: "office", id: deps.newId(), from: "2026-12-28", until: "2026-12-31", name });
  expect(await recountDeadlines(deps)).toEqual({ moved: 0, unmoved: 0, failures: [] });
  expect(await everyCase()).toEqual(before);
});

test("killed in the middle, the next run does what is left, and nothing twice", async () => {
  await change(legal("2026-12-15"));
  let batches = 0;
  const dying: UseCaseDeps = {
    ...deps,
    transact: (work) =>
      deps.transact(async (repositories) => {
        const value = await work(repositories);
        // Each batch is one transaction that locks applications; the fourth dies before it commits.
        if (++batches > 8) throw new Error("killed");
        return value;
      }),
  };
  await expect(recountDeadlines(dying)).rejects.toThrow("killed");
  const left = await harness.portal.read.recount.countOutdated(deps.calendar.version);
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(count);

  const two = await Promise.all([recountDeadlines(deps), recountDeadlines(deps)]);
  const again = await recountDeadlines(deps);
  expect(two.reduce((sum, one) => sum + one.moved + one.unmoved, again.moved + again.unmoved)).toBe(left);
  const { rows } = await harness.database.pool.query<{ twice: string }>(`
    select count(*) as twice from (
      select application_id from application_event where type = 'deadline-moved'
      group by application_id, codes->>'unitId', codes->>'calendarVersion' having count(*) > 1) as doubled`);
  expect(Number(rows[0]?.twice)).toBe(0);
  for (const record of await everyCase())
    for (const part of record.state.parts)
      expect(part.dueOn).toBe(computeDeadline(record.state.completeOn ?? "", part.workingDays, deps.calendar).dueOn);
});

test("a case dated with an outdated calendar is mended by the sweep", async () => {
  const [applicantId, caseworkerId] = [harness.person("ingrid").id, harness.person("marit").id];
  const outdated = { ...deps, calendar: norway };
  const [id] = await addOpenCases(outdated, {
    applicantId,
    caseworkerId,
    content: wholeDraft,
    count: 1,
    from: "2026-12-01",
  });
  await sweepReminders(deps);
  const record = await harness.portal.read.applications.find(id ?? "");
  const part = record?.state.parts[0];
  expect(part?.dueOn).toBe(computeDeadline("2026-12-01", part?.workingDays ?? 0, deps.calendar).dueOn);
});
