import { expect, test } from "vitest";
import type { PreparingUnit } from "~/schemas/catalogue";
import { exampleParties, exampleSource, inAll } from "./testing/exampleSource";
import { unitsFor } from "./unitsFor";

function unit(id: string): PreparingUnit {
  return {
    id,
    names: [{ from: null, until: null, name: inAll(id), shortName: inAll(id) }],
    organisation: "fhi",
    note: null,
  };
}

const catalogue = {
  preparingUnits: [unit("kreg"), unit("fhi")],
  sources: [
    exampleSource("mfr"),
    exampleSource("dar"),
    exampleSource("kreg", { parties: [exampleParties({ from: "2024-01-01", preparingUnit: "kreg" })] }),
    exampleSource("hunt", { parties: [exampleParties({ preparingUnit: null })] }),
    exampleSource("lost", { parties: [exampleParties({ preparingUnit: "unheard-of" })] }),
  ],
};
const unitsAndSources = (ids: string[], date = "2026-11-23") =>
  unitsFor(catalogue, ids, date).map((entry) => [entry.unit.id, ...entry.sources.map((source) => source.id)]);

test("each unit stands once, with its sources in the order they were chosen", () => {
  expect(unitsAndSources(["dar", "kreg", "mfr"])).toEqual([
    ["fhi", "dar", "mfr"],
    ["kreg", "kreg"],
  ]);
});

test("a source chosen twice counts once, and no source gives no unit", () => {
  expect(unitsAndSources(["mfr", "mfr"])).toEqual([["fhi", "mfr"]]);
  expect(unitsAndSources([])).toEqual([]);
});

test.each([
  { ids: ["unknown"], date: "2026-11-23", why: "it is unknown" },
  { ids: ["hunt"], date: "2026-11-23", why: "it takes a form of its own" },
  { ids: ["lost"], date: "2026-11-23", why: "its unit is not in the catalogue" },
  { ids: ["kreg"], date: "2023-12-31", why: "nobody is named on that day" },
])("no unit can be named for $ids on $date, since $why", ({ ids, date }) => {
  expect(() => unitsFor(catalogue, ids, date)).toThrow(RangeError);
});
