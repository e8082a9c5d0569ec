import { describe, expect, test } from "vitest";
import { isTotalLabel } from "./labelPatterns";
import { parseAgeBand } from "./parseAgeBand";
import { findYearsInText, parseYears } from "./parseYears";

describe("an age band is read as people write it", () => {
  test.each([
    ["0–17", 0, 17],
    ["18-29 år", 18, 29],
    ["18 til 29 år", 18, 29],
    ["30 – 49", 30, 49],
    ["90+", 90, null],
    ["90 år og eldre", 90, null],
    ["80 og over", 80, null],
    ["≥ 65", 65, null],
    ["under 18", 0, 17],
    ["< 5 år", 0, 4],
    ["over 79", 80, null],
    ["65 years and older", 65, null],
    ["12 år", 12, 12],
  ])("%s", (text, from, to) => {
    expect(parseAgeBand(text)).toEqual({ from, to });
  });

  test.each(["2019", "2019–2021", "I21–I25", "17", "Oslo", "29-18", "2500–3999"])("%s is none", (text) => {
    expect(parseAgeBand(text)).toBeNull();
  });
});

describe("years and periods", () => {
  test.each([
    ["2023", 2023, 2023],
    ["2019–2021", 2019, 2021],
    ["2019-21", 2019, 2021],
    ["2019 til 2021", 2019, 2021],
  ])("%s", (text, from, to) => {
    expect(parseYears(text)).toEqual({ from, to });
  });

  test.each(["1", "20234", "2021–2019", "0–17"])("%s is none", (text) => {
    expect(parseYears(text)).toBeNull();
  });

  test("a period inside a title is found as written", () => {
    expect(findYearsInText("Dødsfall etter kjønn, 2020–2023")).toBe("2020–2023");
  });

  test("a code is no year", () => {
    expect(findYearsInText("Vedtak 202312, skjema A1999B")).toBe("1999");
    expect(findYearsInText("Vedtak 202312")).toBeNull();
  });
});

test.each(["Totalt", "I alt", "Begge kjønn", "Hele landet", "Total", "Alle aldre", "Sum", "Til saman"])(
  "%s is a total",
  (text) => {
    expect(isTotalLabel(text)).toBe(true);
  },
);

test.each(["Oslo", "Allergi", "Sumatriptan", "Norges Bank", "Totalprotese"])("%s is no total", (text) => {
  expect(isTotalLabel(text)).toBe(false);
});
