import { describe, expect, test } from "vitest";
import { hashCode, hashToken, isSameHash, isToken, linkExpiry, newCode, newToken } from "./deliverySecrets";

describe("a link to a delivery", () => {
  test.each([
    ["2026-11-22T12:00:00Z", "2026-12-22T23:00:00.000Z", "winter"],
    ["2026-06-01T12:00:00Z", "2026-07-01T22:00:00.000Z", "summer"],
    ["2026-06-01T22:30:00Z", "2026-07-02T22:00:00.000Z", "past midnight in Oslo, the day before in UTC"],
  ])("made at %s ends at %s (%s)", (made, ends) => {
    expect(linkExpiry(new Date(made)).toISOString()).toBe(ends);
  });

  test("has 256 bits that nobody else has, and is known by its hash", () => {
    const tokens = Array.from({ length: 100 }, newToken);
    expect(new Set(tokens).size).toBe(100);
    for (const token of tokens) {
      expect(Buffer.from(token, "base64url")).toHaveLength(32);
      expect(isToken(token)).toBe(true);
      expect(hashToken(token)).not.toContain(token);
    }
  });

  test("has a code of six digits, whose hash is another for each link", () => {
    const [one, other] = [newToken(), newToken()];
    expect(newCode()).toMatch(/^\d{6}$/);
    expect(hashCode(one, "123456")).toBe(hashCode(one, "123456"));
    expect(hashCode(one, "123456")).not.toBe(hashCode(other, "123456"));
    expect(isSameHash(hashCode(one, "123456"), hashCode(one, "123457"))).toBe(false);
  });
});
