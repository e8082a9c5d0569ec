import { expect, test } from "vitest";
import { parseRange } from "./parseRange";

test.each([
  ["B3", { top: 3, left: 2, bottom: 3, right: 2 }],
  ["b3:f9", { top: 3, left: 2, bottom: 9, right: 6 }],
  ["$F$9 : $B$3", { top: 3, left: 2, bottom: 9, right: 6 }],
  ["3:4", { top: 3, left: 1, bottom: 4, right: 16_384 }],
  ["3", { top: 3, left: 1, bottom: 3, right: 16_384 }],
  ["B:C", { top: 1, left: 2, bottom: 1_048_576, right: 3 }],
  ["XFD1048576", { top: 1_048_576, left: 16_384, bottom: 1_048_576, right: 16_384 }],
])("%s is a place in a sheet", (text, range) => {
  expect(parseRange(text)).toEqual(range);
});

test.each(["", "rad tre", "B3:C", "B0", "XFE1", "A1048577", "A1:B2:C3", "3B"])("«%s» is none", (text) => {
  expect(parseRange(text)).toBeNull();
});
