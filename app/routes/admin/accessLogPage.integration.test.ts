import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nb } from "~/app/i18n/nb";
import { registerTexts } from "~/app/i18n/useTexts";
import { createTestPortal, type TestPortal } from "~/app/testing/createTestPortal";
import { askAs, statusOf, submitCase } from "~/app/routes/record/testing/askAs";
import { accessLogFile, loadAccessLog } from "./accessLogPage.server";

let harness: TestPortal;
let caseId: string;
let reference: string;
const noCase = randomUUID();

/** Puts rows in the log, as the guard would have at that time. */
async function log(word: string, applicationId: string, at: string, outcome = "opened"): Promise<void> {
  await harness.database.pool.query(
    `INSERT INTO access_log (account_id, application_id, at, action, method, outcome, path, request_id)
     VALUES ($1, $2, $3, 'view-case-as-caseworker', 'GET', $4, $5, 'r')`,
    [harness.person(word).id, applicationId, at, outcome, `/nb/ko/${applicationId}`],
  );
}

beforeAll(async () => {
  registerTexts("nb", nb);
  harness = await createTestPortal();
  caseId = await submitCase(harness);
  reference = (await harness.portal.read.applications.find(caseId))?.reference ?? "";
  // Oslo is one hour ahead of UTC in November: 23.30 UTC on the 10th is half past midnight on the 11th.
  await log("marit", caseId, "2026-11-10T22:30:00Z");
  await log("isak", caseId, "2026-11-10T23:30:00Z", "changed");
  await log("ingrid", noCase, "2026-11-11T22:59:59.999Z", "refused");
});
afterAll(() => harness.close());

async function search(asked: Record<string, string>, word = "administrator") {
  const text = new URLSearchParams(asked).toString();
  return (await loadAccessLog(askAs(harness, word, {}, { search: `?${text}` }))).data;
}
const names = async (asked: Record<string, string>) => (await search(asked)).rows.map((row) => row.name);
const marit = "Marit Bergseth";
const isak = "Isak Solvang";
const ingrid = "Ingrid Fjellvang";

describe("the log of who opened what", () => {
  test("shows the newest first, with who, as what, when and which case", async () => {
    const { rows } = await search({});
    expect(rows.map((row) => row.name)).toEqual([ingrid, isak, marit]);
    expect(rows[2]).toMatchObject({
      at: "2026-11-10T22:30:00.000Z",
      email: "marit.bergseth@hds.example",
      roles: ["caseworker"],
      action: "view-case-as-caseworker",
      outcome: "opened",
      reference,
      applicationId: caseId,
    });
    expect(rows[0]).toMatchObject({ outcome: "refused", reference: null, applicationId: noCase });
  });

  test.each<[string, () => Record<string, string>, string[]]>([
    ["the reference of a case", () => ({ sak: reference.toLowerCase() }), [isak, marit]],
    ["the id of a case", () => ({ sak: ` ${caseId} ` }), [isak, marit]],
    ["the id of a case that is not there", () => ({ sak: noCase }), [ingrid]],
    ["a reference that nothing has", () => ({ sak: "HT-1999-00001" }), []],
    ["part of a name", () => ({ person: "bergs" }), [marit]],
    ["part of an address", () => ({ person: "solvang@hds" }), [isak]],
    ["a sign that stands for anything elsewhere", () => ({ person: "%" }), []],
    ["a text that no database keeps", () => ({ person: "\0" }), []],
    ["what happened", () => ({ utfall: "changed" }), [isak]],
    ["a day in Oslo, from its midnight", () => ({ fra: "2026-11-11" }), [ingrid, isak]],
    ["a day in Oslo, to its last instant", () => ({ til: "2026-11-10" }), [marit]],
    ["one day", () => ({ fra: "2026-11-11", til: "2026-11-11" }), [ingrid, isak]],
    ["all at once", () => ({ sak: reference, person: "isak", fra: "2026-11-11", utfall: "changed" }), [isak]],
  ])("is searched by %s", async (_what, asked, found) => {
    expect(await names(asked())).toEqual(found);
  });

  test.each<[Record<string, string>, unknown[]]>([
    [{ fra: "2026-02-31" }, [{ field: "fra", code: "from-invalid" }]],
    [{ til: "i går" }, [{ field: "til", code: "to-invalid" }]],
    [
      { fra: "0000-01-01", til: "9999-12-31" },
      [
        { field: "fra", code: "from-invalid" },
        { field: "til", code: "to-invalid" },
      ],
    ],
    [{ fra: "2026-11-12", til: "2026-11-11" }, [{ field: "til", code: "days-reversed" }]],
  ])("says which day of %j to put right, and keeps what was typed", async (asked, errors) => {
    const page = await search({ person: "marit", ...asked });
    expect(page.errors).toEqual(errors);
    expect(page.typed).toMatchObject({ person: "marit", ...asked });
    const args = askAs(harness, "administrator", {}, { search: `?${new URLSearchParams(asked).toString()}` });
    expect(await statusOf(loadAccessLog(args))).toBe(422);
  });

  test("is nobody's but an administrator's", async () => {
    for (const word of ["ingrid", "marit", "unit-fhi"])
      for (const load of [loadAccessLog, accessLogFile])
        expect(await statusOf(load(askAs(harness, word, {})))).toBe(404);
  });

  test("comes fifty lines at a time, each once", async () => {
    for (let at = 0; at < 120; at++) await log("marit", caseId, `2027-03-01T08:00:00.${String(at).padStart(3, "0")}Z`);
    const asked = { fra: "2027-03-01", til: "2027-03-01" };
    const seen: number[] = [];
    const sizes: number[] = [];
    let next: Record<string, string> | null = asked;
    while (next) {
      const page = await search(next);
      sizes.push(page.rows.length);
      seen.push(...page.rows.map((row) => row.id));
      next = page.older === null ? null : Object.fromEntries(new URLSearchParams(page.older));
    }
    expect(sizes).toEqual([50, 50, 20]);
    expect(new Set(seen).size).toBe(120);
    expect(seen).toEqual([...seen].sort((one, other) => other - one));
  });

  test("is saved as a file in which no name is a formula", async () => {
    const { pool } = harness.database;
    await pool.query("UPDATE account SET name = '=1+1', email = '+47@hds.example' WHERE id = $1", [
      harness.person("isak").id,
    ]);
    const answer = await accessLogFile(
      askAs(harness, "administrator", {}, { search: `?sak=${reference}&utfall=changed` }),
    );
    expect(answer.headers.get("Content-Disposition")).toContain("innsynslogg.csv");
    const [heading, line, ...rest] = Buffer.from(await answer.arrayBuffer())
      .toString()
      .split("\r\n");
    expect(heading).toBe(
      "\ufeffDato;Klokkeslett;Person;E-post;Roller nå;Hva som skjedde;Hva det gjaldt;Sak;Sakens id;Metode;Adresse",
    );
    expect(line).toBe(
      `2026-11-11;00.30;'=1+1;'+47@hds.example;Saksbehandler;Sendte skjema;saken hos saksbehandler;${reference};${caseId};GET;/nb/ko/${caseId}`,
    );
    expect(rest).toEqual([""]);
  });
});
