import { expect, test } from "vitest";
import { tableMeasure } from "~/schemas/tableModel";
import { measureLabel } from "../layout/measureLabel";
import { readMeasureLabel } from "./readMeasureLabel";

test.each([
  ["Antall", { kind: "count" }],
  ["Antall personer", { kind: "count" }],
  ["Rate per 1000", { kind: "rate", per: 1000 }],
  [
    "Rate per 100 000, standardisert (Norge (2020))",
    { kind: "rate", per: 100_000, standardPopulation: "Norge (2020)" },
  ],
  ["Andel (%) av raden", { kind: "share", direction: "row" }],
  ["Andel (%) av kolonnen", { kind: "share", direction: "column" }],
  ["Andel (%) av alle", { kind: "share", direction: "table" }],
  ["Gjennomsnitt, alder", { kind: "mean", of: "alder" }],
  ["Median", { kind: "median" }],
  ["DDD", { kind: "ddd" }],
] as const)("%s", (label, measure) => {
  expect(readMeasureLabel(label)).toEqual(tableMeasure.parse(measure));
  expect(measureLabel(tableMeasure.parse(measure), { id: null, label: label === "Antall" ? "" : "Personer" })).toBe(
    label,
  );
});

test.each(["", "Antallet", "Rate per 10 000", "Andel", "Insidens"])("%j is none of ours", (label) => {
  expect(readMeasureLabel(label)).toBeNull();
});
