import { describe, expect, test } from "vitest";
import type { TableModel } from "~/schemas/tableModel";
import { exampleTable } from "../sample-tables/testing/exampleTable";
import { grantedTables } from "./grantedTables";

const model = (id: string, sources: string[]): TableModel => ({ ...exampleTable, id, title: `Tabell ${id}`, sources });
const asked = (id: string, ...sources: string[]) => ({ key: id, title: `Tabell ${id}`, model: model(id, sources) });
const submitted = [asked("t1", "npr"), asked("t2", "hkr"), asked("t3")];
const ofNpr = { sourceIds: ["npr"], linked: false };
const ids = (models: readonly TableModel[]) => models.map(({ id }) => id);
const decided = (key: string, grant: "as-asked" | "regrouped" | "not", found: TableModel | null = null) => ({
  key,
  title: `Tabell ${key}`,
  grant,
  model: found,
});

describe("the tables that a unit is to prepare", () => {
  test("are those that the decision names, as the decision has them", () => {
    const regrouped = model("t1", ["npr"]);
    const both = [decided("t1", "regrouped", regrouped), decided("t2", "not", model("t2", ["hkr"]))];
    expect(grantedTables(both, submitted, [], ofNpr)).toEqual([regrouped]);
  });

  test("are taken from the submission where the decision has no model of them", () => {
    expect(ids(grantedTables([decided("t2", "as-asked")], submitted, [], ofNpr))).toEqual(["t2"]);
    expect(grantedTables([decided("t9", "as-asked")], submitted, [], ofNpr)).toEqual([]);
  });

  test("are the unit's own, and those that name no source, where the decision names none", () => {
    expect(ids(grantedTables([], submitted, [], ofNpr))).toEqual(["t1", "t3"]);
  });

  test("are all of them for the unit that prepares a linked table", () => {
    expect(ids(grantedTables([], submitted, [], { ...ofNpr, linked: true }))).toEqual(["t1", "t2", "t3"]);
  });

  test("are regrouped where the applicant accepted it, the latest time counting", () => {
    const accepted = [
      { key: "t1", model: { ...model("t1", ["npr"]), title: "Første forslag" } },
      { key: "t1", model: { ...model("t1", ["npr"]), title: "Andre forslag" } },
    ];
    expect(grantedTables([], submitted, accepted, ofNpr)[0]?.title).toBe("Andre forslag");
  });
});
