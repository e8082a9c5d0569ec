import { describe, expect, test } from "vitest";
import { judgeDecision } from "./judgeDecision";
import { listChecklist } from "./listChecklist";

const rules = listChecklist({ linkage: false, on: "2026-11-23" });
const yes = rules.map(({ point }) => ({ point, answer: "yes", note: "" }));
const asked = { grant: "as-asked", note: "" };
const codes = (content: Parameters<typeof judgeDecision>[0]) => judgeDecision(content, rules).map(({ code }) => code);
const no = (point: string, note = "") => yes.map((one) => (one.point === point ? { ...one, answer: "no", note } : one));

describe("the checklist under § 19", () => {
  test("the fifth paragraph is asked about from 15 April 2026", () => {
    const points = (on: string) => listChecklist({ linkage: false, on }).map(({ point }) => point);
    expect(points("2026-04-14")).toEqual(["in-charge", "purpose", "anonymous"]);
    expect(points("2026-04-15")).toEqual(["in-charge", "purpose", "anonymous", "society"]);
  });

  test("linkage is asked about for linked tables only", () => {
    expect(listChecklist({ linkage: true, on: "2026-11-23" }).map(({ point }) => point)).toContain("linkage-needed");
  });

  test("every point is answered before anything is granted", () => {
    expect(codes({ outcome: "granted", tables: [asked], checklist: yes.slice(1) })).toEqual(["point-unanswered"]);
    expect(codes({ outcome: "granted", tables: [asked], checklist: yes })).toEqual([]);
  });

  test("use outside the purpose, and statistics that are not anonymous, can't be granted", () => {
    expect(codes({ outcome: "granted", tables: [asked], checklist: no("purpose", "Utenfor") })).toEqual([
      "point-bars-grant",
    ]);
    expect(codes({ outcome: "granted", tables: [asked], checklist: no("anonymous", "Små tall") })).toEqual([
      "point-bars-grant",
    ]);
  });

  test("under the fifth paragraph the duty falls away, not the choice: a no needs its reason", () => {
    expect(codes({ outcome: "granted", tables: [asked], checklist: no("society") })).toEqual(["point-note-missing"]);
    expect(codes({ outcome: "granted", tables: [asked], checklist: no("society", "Vurdert.") })).toEqual([]);
  });

  test("a refusal or dismissal needs no checklist", () => {
    expect(codes({ outcome: "refused", tables: [{ note: "" }], checklist: [] })).toEqual([]);
    expect(codes({ outcome: "dismissed", tables: [], checklist: [] })).toEqual([]);
  });
});

describe("what is granted of each table", () => {
  const grant = (outcome: "granted" | "granted-in-part", ...tables: { grant?: string; note: string }[]) =>
    judgeDecision({ outcome, tables, checklist: yes }, rules);

  test("a table that is regrouped or left out says how or why", () => {
    expect(grant("granted-in-part", asked, { grant: "regrouped", note: " " })).toEqual([
      { field: "tables[1].note", code: "grouping-missing" },
    ]);
  });

  test("granted in part is less than all and more than nothing", () => {
    const left = { grant: "not", note: "For små tall." };
    expect(grant("granted-in-part", asked, left)).toEqual([]);
    expect(grant("granted-in-part", asked)).toEqual([{ field: "outcome", code: "nothing-left-out" }]);
    expect(grant("granted-in-part", left)).toEqual([{ field: "outcome", code: "nothing-granted" }]);
    expect(grant("granted", asked, left)).toEqual([{ field: "outcome", code: "nothing-left-out" }]);
  });

  test("every table is answered", () => {
    expect(grant("granted", { note: "" })).toEqual([{ field: "tables[0].grant", code: "table-unanswered" }]);
  });

  test("an application without tables of its own is granted in words", () => {
    expect(grant("granted")).toEqual([]);
    expect(grant("granted-in-part")).toEqual([]);
  });
});
