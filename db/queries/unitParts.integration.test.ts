import { afterAll, beforeAll, expect, test } from "vitest";
import { createDatabase } from "../database";
import { application, custodianCase } from "../schema";
import { createTestDatabase, type TestDatabase } from "../testing/createTestDatabase";
import { createUnitPartQueries } from "./unitParts";

let database: TestDatabase;
let applicantId = "";
beforeAll(async () => {
  database = await createTestDatabase();
  const { rows } = await database.pool.query<{ id: string }>(
    "INSERT INTO account (name, email) VALUES ('Ingrid Fjellvang', 'ingrid@fjordvik.example') RETURNING id",
  );
  applicantId = rows[0]?.id ?? "";
});
afterAll(() => database.drop());

async function addPart(
  reference: string,
  head: Partial<typeof application.$inferInsert>,
  part: Partial<typeof custodianCase.$inferInsert>,
) {
  const db = createDatabase(database.pool);
  const at = new Date("2026-12-01T09:00:00Z");
  const [row] = await db
    .insert(application)
    .values({
      reference,
      applicantId,
      language: "nb",
      title: "Hoftebrudd",
      applicantName: "Ingrid Fjellvang",
      institution: "",
      stage: "complete",
      linkage: false,
      firstReceivedOn: "2026-12-01",
      receivedOn: "2026-12-01",
      createdAt: at,
      updatedAt: at,
      ...head,
    })
    .returning({ id: application.id });
  await db.insert(custodianCase).values({
    applicationId: row?.id ?? "",
    unitId: "fhi",
    sourceIds: ["hkr"],
    decidedBy: "helsedataservice",
    status: "undecided",
    workingDays: 30,
    ...part,
  });
}

test("a unit's parts: open ones by due date, then the oldest without one, then the finished with the latest first", async () => {
  await addPart("HT-2026-00001", {}, { status: "delivered", dueOn: "2026-12-10" });
  await addPart("HT-2026-00002", { stage: "dismissed" }, {});
  await addPart("HT-2026-00003", { stage: "submitted", firstReceivedOn: "2026-12-04" }, {});
  await addPart("HT-2026-00004", { stage: "submitted", firstReceivedOn: "2026-12-02" }, {});
  await addPart("HT-2026-00005", {}, { status: "in-preparation", dueOn: "2027-01-15" });
  await addPart("HT-2026-00006", {}, { dueOn: "2027-01-06" });
  await addPart("HT-2026-00007", {}, { unitId: "kreg", dueOn: "2026-12-24" });
  const queries = createUnitPartQueries(createDatabase(database.pool));
  const references = (await queries.list(["fhi"])).map((row) => row.reference.slice(-1));
  expect(references).toEqual(["6", "5", "4", "3", "2", "1"]);
});

test("staff of no unit have no parts", async () => {
  expect(await createUnitPartQueries(createDatabase(database.pool)).list([])).toEqual([]);
});
