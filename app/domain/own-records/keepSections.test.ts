import { expect, test } from "vitest";
import { keepSections } from "./keepSections";

test("the number stays with its sign, and other spaces stay as they are", () => {
  expect(keepSections("lov § 5-1 og section 18, artikkel 12, § a")).toBe(
    "lov §\u00a05-1 og section\u00a018, artikkel\u00a012, § a",
  );
});
