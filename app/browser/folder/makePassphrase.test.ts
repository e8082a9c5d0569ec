import { expect, test } from "vitest";
import { makePassphrase, passphraseSigns } from "./makePassphrase";

const made = Array.from({ length: 10_000 }, () => makePassphrase());

test("a passphrase is six groups of four signs, at least 100 bits in all, and never the same twice", () => {
  for (const passphrase of made) expect(passphrase).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){5}$/);
  expect(24 * Math.log2(passphraseSigns.length)).toBeGreaterThan(100);
  expect(new Set(made).size).toBe(10_000);
});

test("no sign looks like another: no i, l, o, 0 or 1", () => {
  expect(made.join("")).not.toMatch(/[ilo01]/);
});

test("every sign is as likely as the next", () => {
  const counts = new Map<string, number>();
  for (const sign of made.join("").replaceAll("-", "")) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  expect(counts.size).toBe(31);
  // 240,000 signs: 7,742 of each on average, with a standard deviation of 87; six of them are allowed. Without drawing
  // anew, the first eight would come 8,437 times.
  for (const [sign, count] of counts) expect(Math.abs(count - 7_742), sign).toBeLessThan(6 * 87);
});
