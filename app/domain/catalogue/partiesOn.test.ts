import { expect, test } from "vitest";
import { canBeApplied } from "./canBeApplied";
import { decidedBy } from "./decidedBy";
import { findSource } from "./findSource";
import { getSource } from "./getSource";
import { nameOn } from "./nameOn";
import { partiesOn } from "./partiesOn";
import { exampleParties, exampleSource, inAll } from "./testing/exampleSource";

const moved = exampleSource("npr", {
  parties: [
    exampleParties({ from: "2021-06-01", until: "2023-12-31", controller: "hdir" }),
    exampleParties({ from: "2024-01-01", controller: "fhi", decidedBy: "helsedataservice" }),
  ],
});

test.each([
  { date: "2021-06-01", controller: "hdir", why: "the first day counts" },
  { date: "2023-12-31", controller: "hdir", why: "the last day counts" },
  { date: "2024-01-01", controller: "fhi", why: "the next period begins the day after" },
  { date: "2101-12-31", controller: "fhi", why: "an open end never ends" },
])("on $date the controller is $controller: $why", ({ date, controller }) => {
  expect(partiesOn(moved, date).controller).toBe(controller);
});

test("the day before the first period is an error, not a guess", () => {
  expect(() => partiesOn(moved, "2021-05-31")).toThrow(RangeError);
});

test("Helsedataservice decides for a researcher, the controller for a public body's own statutory task", () => {
  expect(decidedBy(moved, "2026-01-01", { publicBodyOwnTask: false })).toBe("helsedataservice");
  expect(decidedBy(moved, "2026-01-01", { publicBodyOwnTask: true })).toBe("controller");
  expect(decidedBy(moved, "2023-06-01", { publicBodyOwnTask: false })).toBe("controller");
});

test("asking who decided on a day that is not known is an error, for a public body too", () => {
  expect(() => decidedBy(moved, "2020-01-01", { publicBodyOwnTask: true })).toThrow(RangeError);
});

test("a body is called by the name of the day", () => {
  const names = [
    { from: null, until: "2025-12-31", name: inAll("Arkivverket"), shortName: inAll("Arkivverket") },
    { from: "2026-01-01", until: "2030-12-31", name: inAll("Nasjonalarkivet"), shortName: inAll("Nasjonalarkivet") },
  ];
  expect(nameOn(names, "1990-01-01").name.nb).toBe("Arkivverket");
  expect(nameOn(names, "2026-01-01").name.nb).toBe("Nasjonalarkivet");
  expect(() => nameOn(names, "2031-01-01")).toThrow(RangeError);
});

test("a source is found by its id; an unknown one is null to find and an error to get", () => {
  const catalogue = { sources: [moved] };
  expect(findSource(catalogue, "npr")).toBe(moved);
  expect(findSource(catalogue, "mfr")).toBeNull();
  expect(getSource(catalogue, "npr")).toBe(moved);
  expect(() => getSource(catalogue, "mfr")).toThrow(RangeError);
});

test("a source with a form of its own cannot be put into an application", () => {
  expect(canBeApplied(moved)).toBe(true);
  const own = exampleSource("hunt", {
    applyThrough: { form: "own", url: "https://example.org", why: inAll("Eget skjema.") },
  });
  expect(canBeApplied(own)).toBe(false);
});
