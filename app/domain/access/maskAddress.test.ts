import { expect, test } from "vitest";
import { maskAddress } from "./maskAddress";

test.each([
  ["kari.nordvang@fjordvik.example", "k•••@fjordvik.example"],
  ["a@b.example", "a•••@b.example"],
  ["øyvind@fjordvik.example", "ø•••@fjordvik.example"],
])("%s is shown as %s", (address, masked) => {
  expect(maskAddress(address)).toBe(masked);
});
