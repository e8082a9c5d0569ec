import { expect, test } from "vitest";
import { placeholderAddress, realAddress } from "./placeholderAddress";

test("what stands instead of an address is none", () => {
  const one = placeholderAddress("11111111-1111-4111-8111-111111111111");
  expect(one).toMatch(/\.invalid$/);
  expect(realAddress(one)).toBeNull();
  expect(placeholderAddress("22222222-2222-4222-8222-222222222222")).not.toBe(one);
  expect(realAddress("ingrid.fjellvang@fjordvik.example")).toBe("ingrid.fjellvang@fjordvik.example");
});
