import { expect, test } from "vitest";
import { computeDeadline } from "./computeDeadline";
import { listDeadlineDays } from "./listDeadlineDays";
import { norway } from "./norway";

test("the strip shows every day after receipt through the last one: counted, skipped, gone", () => {
  const deadline = computeDeadline("2026-12-23", 3, norway);
  expect(listDeadlineDays(deadline, "2026-12-25")).toEqual([
    { date: "2026-12-24", number: 1, reason: null, gone: true },
    { date: "2026-12-25", number: null, reason: { code: "christmas-day" }, gone: true },
    { date: "2026-12-26", number: null, reason: { code: "boxing-day" }, gone: false },
    { date: "2026-12-27", number: null, reason: { code: "sunday" }, gone: false },
    { date: "2026-12-28", number: 2, reason: null, gone: false },
    { date: "2026-12-29", number: 3, reason: null, gone: false },
  ]);
});

test("a deadline that has been stored as JSON gives the same strip", () => {
  const deadline = computeDeadline("2026-11-23", 30, norway);
  const stored = JSON.parse(JSON.stringify(deadline)) as typeof deadline;
  expect(listDeadlineDays(stored, "2026-12-08")).toEqual(listDeadlineDays(deadline, "2026-12-08"));
});
