import { expect, test } from "vitest";
import { keptUntil } from "./keptUntil";

test.each([
  ["2026-11-22", "2036-11-22"],
  // 2038 has no 29 February: a day longer, never a day less than ten years.
  ["2028-02-29", "2038-03-01"],
])("what was handed out on %s is kept until %s", (handedOutOn, until) => {
  expect(keptUntil(handedOutOn)).toBe(until);
});
