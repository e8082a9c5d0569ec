import { describe, expect, test } from "vitest";
import { ceilingAnswerForm, logHoursForm } from "./fees";

describe("kroner as people write them", () => {
  const ore = (ceiling: string) => {
    const parsed = ceilingAnswerForm.safeParse({ version: "1", answer: "higher", ceiling });
    return parsed.success ? parsed.data.ceiling : "wrong";
  };
  test.each([
    ["12 500", 1_250_000],
    ["12\u00a0500 kr", 1_250_000],
    ["12.500", 1_250_000],
    ["NOK 12,500", 1_250_000],
    ["12500,50", 1_250_050],
    ["12.50", 1_250],
    ["0,5", 50],
    ["12.5000", "wrong"],
    ["-100", "wrong"],
    ["mye", "wrong"],
    ["123456789", "wrong"],
  ])("«%s» is %s øre", (typed, expected) => {
    expect(ore(typed)).toBe(expected);
  });
});

describe("time as hours and minutes", () => {
  const entry = (more: Record<string, string>) => {
    const parsed = logHoursForm.safeParse({
      requestId: "3f0c8f5e-8d3c-4a43-9a8e-0d6f7a0f2b11",
      workedOn: "2026-11-23",
      activity: "casework",
      ...more,
    });
    return parsed.success ? parsed.data.minutes : parsed.error.issues.map(({ message }) => message);
  };
  test("one hour and a half is ninety minutes, and a quarter needs no hour", () => {
    expect(entry({ hours: "1", minutes: "30" })).toBe(90);
    expect(entry({ minutes: "15" })).toBe(15);
    expect(entry({ hours: "24" })).toBe(1_440);
  });
  test("no time, more than a day, or sixty minutes is asked for anew", () => {
    expect(entry({})).toEqual(["time-missing"]);
    expect(entry({ hours: "24", minutes: "1" })).toEqual(["time-missing"]);
    expect(entry({ hours: "1", minutes: "60" })).toContain("time-missing");
  });
  test("a day that does not exist is asked for anew", () => {
    expect(entry({ hours: "1", workedOn: "2026-02-30" })).toEqual(["day-missing"]);
  });
});
