import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addCalendarMonth } from "~/app/domain/deadlines/addCalendarMonth";
import { createDatabase } from "../database";
import { application, custodianCase } from "../schema";
import { createTestDatabase, type TestDatabase } from "../testing/createTestDatabase";
import { createQueueQueries, queuePageSize, type QueueQuery } from "./queue";

let database: TestDatabase;
let marit: string;
let isak: string;
beforeAll(async () => {
  database = await createTestDatabase();
  const { rows } = await database.pool.query<{ id: string }>(
    "INSERT INTO account (name, email) VALUES ('Marit Bergseth', 'marit@hds.example'), ('Isak Solvang', 'isak@hds.example') RETURNING id",
  );
  [marit = "", isak = ""] = rows.map((row) => row.id);
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.pool.query("DELETE FROM custodian_case");
  await database.pool.query("DELETE FROM application");
});

/** Tuesday 8 December 2026; five working days later it is Tuesday 15 December. */
const query: QueueQuery = {
  filter: "all",
  words: [],
  wordSources: [],
  sourceId: null,
  accountId: "",
  today: "2026-12-08",
  soonOn: "2026-12-15",
  page: 1,
};
const ask = (more: Partial<QueueQuery> = {}) =>
  createQueueQueries(createDatabase(database.pool)).list({ ...query, accountId: marit, ...more });
const referencesOf = async (more: Partial<QueueQuery> = {}) => (await ask(more)).rows.map((row) => row.reference);

type Part = Partial<typeof custodianCase.$inferInsert>;

async function addCase(reference: string, head: Partial<typeof application.$inferInsert>, parts: Part[] = [{}]) {
  const db = createDatabase(database.pool);
  const at = new Date("2026-12-01T09:00:00Z");
  const [row] = await db
    .insert(application)
    .values({
      reference,
      applicantId: isak,
      language: "nb",
      title: "Hjerteinfarkt etter fylke",
      applicantName: "Ingrid Fjellvang",
      institution: "Universitetet i Fjordvik",
      stage: "submitted",
      linkage: false,
      firstReceivedOn: "2026-12-01",
      receivedOn: "2026-12-01",
      createdAt: at,
      updatedAt: at,
      ...head,
    })
    .returning({ id: application.id });
  await db.insert(custodianCase).values(
    parts.map((part, index) => ({
      applicationId: row?.id ?? "",
      unitId: `unit-${index}`,
      sourceIds: ["hkr"],
      decidedBy: "helsedataservice",
      status: "undecided",
      workingDays: 30,
      ...part,
    })),
  );
}

describe("the order of the queue", () => {
  test("overdue first, then by due date, then the oldest without a date", async () => {
    await addCase("newest", { firstReceivedOn: "2026-12-07" });
    await addCase("due-later", { stage: "complete" }, [{ dueOn: "2027-01-06" }]);
    await addCase("waits-long", { stage: "supplement-requested", firstReceivedOn: "2026-11-10" });
    await addCase("overdue", { stage: "complete" }, [{ dueOn: "2026-12-04" }]);
    await addCase("due-today", { stage: "complete" }, [{ dueOn: "2026-12-08" }]);
    await addCase("older", { firstReceivedOn: "2026-12-02" });
    expect(await referencesOf()).toEqual(["overdue", "due-today", "due-later", "waits-long", "older", "newest"]);
  });

  test("a case is as urgent as its first open part; a delivered part no longer counts", async () => {
    await addCase("one-delivered", { stage: "complete" }, [
      { status: "delivered", dueOn: "2026-12-01" },
      { status: "in-preparation", dueOn: "2027-01-20" },
    ]);
    await addCase("both-open", { stage: "complete" }, [
      { dueOn: "2027-01-20" },
      { status: "in-preparation", dueOn: "2027-01-06", postponedUntil: "2027-01-29" },
    ]);
    const { rows } = await ask();
    expect(rows.map((row) => [row.reference, row.dueOn, row.postponedUntil])).toEqual([
      ["both-open", "2027-01-06", "2027-01-29"],
      ["one-delivered", "2027-01-20", null],
    ]);
  });

  test("pages hold fifty, and the next page goes on where the first ended", async () => {
    for (let n = 1; n <= queuePageSize + 2; n++) await addCase(`HT-2026-${String(n).padStart(5, "0")}`, {});
    expect((await ask()).rows).toHaveLength(50);
    expect(await referencesOf({ page: 2 })).toEqual(["HT-2026-00051", "HT-2026-00052"]);
    expect((await ask({ page: 3 })).counts.all).toBe(52);
  });
});

describe("what the filters find", () => {
  beforeEach(async () => {
    await addCase("overdue", { stage: "complete", assignedTo: marit }, [{ dueOn: "2026-12-07" }]);
    await addCase("last-day-soon", { stage: "complete", assignedTo: isak }, [{ dueOn: "2026-12-15" }]);
    await addCase("just-later", { stage: "complete" }, [{ dueOn: "2026-12-16" }]);
    await addCase("waiting", { stage: "supplement-requested", firstReceivedOn: "2026-11-01" });
    await addCase("delivered", { stage: "complete" }, [{ status: "delivered", dueOn: "2026-12-10" }]);
    await addCase("dismissed", { stage: "dismissed", firstReceivedOn: "2026-11-01" });
    await addCase("closed", { stage: "closed", firstReceivedOn: "2026-10-01" }, [{ status: "delivered" }]);
  });

  test("a time to answer that ran out after the reminder, a proposed decision and an appeal have a filter each", async () => {
    const asked = { stage: "supplement-requested", firstReceivedOn: "2026-12-01", replyBy: "2026-12-07" } as const;
    await addCase("ran-out", { ...asked, replyReminded: true });
    await addCase("not-reminded", asked);
    await addCase("last-day-to-answer", { ...asked, replyReminded: true, replyBy: "2026-12-08" });
    await addCase("proposed", { stage: "complete" }, [{ proposed: true, dueOn: "2027-01-20" }]);
    await addCase("appealed", { stage: "complete" }, [{ status: "refused", appeal: "lodged", dueOn: "2027-01-20" }]);
    await addCase("appealed-dismissal", { stage: "dismissed", appeal: "lodged" });
    expect(await referencesOf({ filter: "ran-out" })).toEqual(["ran-out"]);
    expect(await referencesOf({ filter: "to-approve" })).toEqual(["proposed"]);
    expect((await referencesOf({ filter: "appeals" })).sort()).toEqual(["appealed", "appealed-dismissal"]);
    expect(await referencesOf({ filter: "all" })).toEqual(expect.arrayContaining(["appealed", "appealed-dismissal"]));
    expect(await referencesOf({ filter: "to-close" })).toEqual(["delivered"]);
  });

  test.each([
    { filter: "all", found: ["overdue", "last-day-soon", "just-later", "waiting"] },
    { filter: "due-soon", found: ["last-day-soon"] },
    { filter: "mine", found: ["overdue"] },
    { filter: "unassigned", found: ["just-later", "waiting"] },
    { filter: "preliminary-answer", found: ["waiting"] },
    { filter: "waiting", found: ["waiting"] },
    { filter: "overdue", found: ["overdue"] },
    { filter: "to-close", found: ["delivered"] },
    { filter: "finished", found: ["dismissed", "closed"] },
  ] as const)("$filter finds $found, and its pill says how many", async ({ filter, found }) => {
    expect(await referencesOf({ filter })).toEqual(found);
    expect((await ask()).counts[filter]).toBe(found.length);
  });

  test("the next deadline is the first from today on, over what is open", async () => {
    const queue = createQueueQueries(createDatabase(database.pool));
    expect(await queue.nextDueOn("2026-12-08")).toBe("2026-12-15");
    expect(await queue.nextDueOn("2026-12-17")).toBeNull();
  });
});

describe("when a preliminary answer is owed (forvaltningsloven § 11 a)", () => {
  // One calendar month, month ends included; the query must agree with the rule that sends the reminders.
  test.each([
    { received: "2026-11-08", owed: "2026-12-08" },
    { received: "2027-01-31", owed: "2027-02-28" },
    { received: "2028-01-31", owed: "2028-02-29" },
    { received: "2027-03-31", owed: "2027-04-30" },
    { received: "2027-02-28", owed: "2027-03-28" },
    { received: "2026-12-31", owed: "2027-01-31" },
  ])("first received $received: owed from $owed, and not the day before", async ({ received, owed }) => {
    expect(addCalendarMonth(received)).toBe(owed);
    const dayBefore = new Date(Date.parse(owed) - 86_400_000).toISOString().slice(0, 10);
    await addCase("case", { firstReceivedOn: received });
    const on = async (today: string) => (await ask({ today })).rows[0]?.owesPreliminaryAnswer;
    expect([await on(dayBefore), await on(owed)]).toEqual([false, true]);
  });

  test("not when every part is decided, also where nothing is delivered yet", async () => {
    await addCase("decided", { stage: "complete", firstReceivedOn: "2026-10-01" }, [
      { status: "in-preparation", dueOn: "2027-01-06" },
      { status: "refused", dueOn: "2027-01-06" },
    ]);
    await addCase("half-decided", { stage: "complete", firstReceivedOn: "2026-10-01" }, [
      { status: "in-preparation", dueOn: "2027-01-07" },
      { status: "undecided", dueOn: "2027-01-07" },
    ]);
    const { rows } = await ask();
    expect(rows.map((row) => [row.reference, row.owesPreliminaryAnswer])).toEqual([
      ["decided", false],
      ["half-decided", true],
    ]);
  });
});

describe("what a search finds", () => {
  beforeEach(async () => {
    await addCase("HT-2026-00398", { title: "Diabetes etter kommune" }, [{ sourceIds: ["lmr"] }]);
    await addCase("HT-2026-00405", { title: "Dødsårsaker", institution: "Fjelldal sykehus" }, [
      { sourceIds: ["dar"] },
      { sourceIds: ["npr", "kpr"] },
    ]);
  });

  test.each([
    { words: ["00398"], found: ["HT-2026-00398"] },
    { words: ["dødsårsaker"], found: ["HT-2026-00405"] },
    { words: ["fjelldal", "sykehus"], found: ["HT-2026-00405"] },
    { words: ["fjellvang"], found: ["HT-2026-00398", "HT-2026-00405"] },
    { words: ["diabetes", "fjelldal"], found: [] },
    { words: ["%"], found: [] },
    { words: ["'"], found: [] },
  ])("the words $words find $found", async ({ words, found }) => {
    expect(await referencesOf({ words, wordSources: words.map(() => []) })).toEqual(found);
  });

  test("a word that names a source finds the cases with that source", async () => {
    expect(await referencesOf({ words: ["KPR"], wordSources: [["kpr"]] })).toEqual(["HT-2026-00405"]);
  });

  test("the choice of a source leaves only its cases, in the counts of the pills too", async () => {
    const { rows, counts } = await ask({ sourceId: "lmr" });
    expect(rows.map((row) => row.reference)).toEqual(["HT-2026-00398"]);
    expect(counts.all).toBe(1);
  });

  test("each row carries its parts with their sources, and who has it", async () => {
    await database.pool.query("UPDATE application SET assigned_to = $1 WHERE reference = 'HT-2026-00405'", [isak]);
    const { rows } = await ask({ words: ["00405"], wordSources: [[]] });
    expect(rows[0]).toMatchObject({
      assignedName: "Isak Solvang",
      parts: [
        { unitId: "unit-0", status: "undecided", sourceIds: ["dar"] },
        { unitId: "unit-1", status: "undecided", sourceIds: ["npr", "kpr"] },
      ],
    });
  });
});
