import { describe, expect, test } from "vitest";
import { norway } from "~/app/domain/deadlines/norway";
import type { LoadedCatalogue } from "~/db/repositories/catalogue";
import { partDeadlines } from "./partDeadlines";

const unit = (id: string, name: string) => ({
  id,
  names: [
    {
      from: null,
      until: null,
      name: { nb: name, nn: name, en: name },
      shortName: { nb: name, nn: name, en: name },
    },
  ],
});
const catalogue = { preparingUnits: [unit("kreg", "Kreftregisteret"), unit("npr", "NPR")] };
const deps = { calendar: norway, catalogue: async () => ({ catalogue }) as unknown as LoadedCatalogue };

// 30 and 60 working days from Monday 23 November 2026, counted by hand in the source document.
describe("the statutory dates that a letter names", () => {
  test("are one date where all parts have the same", async () => {
    const parts = [
      { unitId: "kreg", workingDays: 30 },
      { unitId: "npr", workingDays: 30 },
    ];
    expect(await partDeadlines(deps, parts, "2026-11-23", "nb")).toEqual({
      workingDays: 30,
      dueOn: "2027-01-06",
      parts: [],
    });
  });

  test("are each unit's own where only one of them links, with the last one first named", async () => {
    const parts = [
      { unitId: "npr", workingDays: 60 },
      { unitId: "kreg", workingDays: 30 },
    ];
    expect(await partDeadlines(deps, parts, "2026-11-23", "nb")).toEqual({
      workingDays: 60,
      dueOn: "2027-02-17",
      parts: [
        { unit: "NPR", workingDays: 60, dueOn: "2027-02-17" },
        { unit: "Kreftregisteret", workingDays: 30, dueOn: "2027-01-06" },
      ],
    });
  });
});
