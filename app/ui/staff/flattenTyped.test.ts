import { expect, test } from "vitest";
import { flattenTyped } from "./flattenTyped";

test("a review carries on every word, under the name it was typed in", () => {
  expect(
    flattenTyped({
      reason: "Nytt uttrekk",
      roles: ["caseworker", "unit-staff"],
      items: [{ field: "table.title", comment: "Hvilke år?" }, { field: "email" }],
    }),
  ).toEqual([
    { name: "reason", value: "Nytt uttrekk" },
    { name: "roles", value: "caseworker" },
    { name: "roles", value: "unit-staff" },
    { name: "items[0].field", value: "table.title" },
    { name: "items[0].comment", value: "Hvilke år?" },
    { name: "items[1].field", value: "email" },
  ]);
});

test("what the frame of the form writes itself is not carried twice", () => {
  expect(flattenTyped({ version: "3", loadedAt: "2026-12-08T09:00:00.000Z", intent: "review" })).toEqual([]);
});
