import { expect, test } from "vitest";
import { exampleParties, exampleSource, inAll } from "~/app/domain/catalogue/testing/exampleSource";
import { tableFields } from "~/app/domain/sample-tables/builder/draftTables";
import { emptyTable } from "~/app/domain/sample-tables/builder/emptyTable";
import type { Catalogue, PreparingUnit } from "~/schemas/catalogue";
import { partsOf } from "./submitApplication";

const unit = (id: string) =>
  ({ id, names: [{ from: null, until: null, name: inAll(id), shortName: inAll(id) }] }) as unknown as PreparingUnit;

/** `npr` was prepared by `hdir` until the end of 2023, by `fhi` since; `dar` always by `fhi`. */
const catalogue = {
  preparingUnits: [unit("hdir"), unit("fhi")],
  sources: [
    exampleSource("npr", {
      parties: [
        exampleParties({ until: "2023-12-31", preparingUnit: "hdir", decidedBy: "controller" }),
        exampleParties({ from: "2024-01-01", preparingUnit: "fhi", decidedBy: "helsedataservice" }),
      ],
    }),
    exampleSource("dar", { parties: [exampleParties({ decidedBy: "helsedataservice" })] }),
  ],
} as unknown as Catalogue;
const content = { sources: ["npr", "dar"], linkage: "separate", tableChoice: "help" };

test("until the source changed hands its earlier unit prepares it, and its controller decides", () => {
  expect(partsOf(content, catalogue, "2023-12-31")).toEqual([
    { unitId: "hdir", sourceIds: ["npr"], decidedBy: "controller", workingDays: 30 },
    { unitId: "fhi", sourceIds: ["dar"], decidedBy: "helsedataservice", workingDays: 30 },
  ]);
});

test("from the day it changed hands the new unit has both sources in one part", () => {
  expect(partsOf(content, catalogue, "2024-01-01")).toEqual([
    { unitId: "fhi", sourceIds: ["npr", "dar"], decidedBy: "helsedataservice", workingDays: 30 },
  ]);
});

test("only the part whose table needs linkage has sixty working days", () => {
  const linked = {
    ...content,
    linkage: "linked",
    tableChoice: "build",
    ...tableFields([{ ...emptyTable("t1", ["npr"]), linked: "NPR med skolekarakterer" }, emptyTable("t2", ["dar"])]),
  };
  expect(partsOf(linked, catalogue, "2023-06-01").map(({ unitId, workingDays }) => [unitId, workingDays])).toEqual([
    ["hdir", 60],
    ["fhi", 30],
  ]);
});
