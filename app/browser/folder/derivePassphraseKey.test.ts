import { describe, expect, test } from "vitest";
import { toBytes, toHex } from "./Bytes";
import { deriveBytes, derivePassphraseKey, mostRounds, roundsNow } from "./derivePassphraseKey";

describe("PBKDF2 with HMAC-SHA-256, against the vectors of RFC 7914 section 11", () => {
  test.each([
    {
      secret: "passwd",
      salt: "salt",
      rounds: 1,
      key:
        "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc" +
        "49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783",
    },
    {
      secret: "Password",
      salt: "NaCl",
      rounds: 80_000,
      key:
        "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56" +
        "a1d425a1225833549adb841b51c9b3176a272bdebba1d078478f62b397f33c8d",
    },
  ])("$rounds rounds over $secret and $salt", async ({ secret, salt, rounds, key }) => {
    expect(toHex(await deriveBytes(toBytes(secret), toBytes(salt), rounds, 64))).toBe(key);
  });
});

test("a folder is locked with the rounds that OWASP asks for", () => expect(roundsNow).toBe(600_000));

test.each([0, -1, 1.5, mostRounds + 1, Number.NaN])("%s rounds are not tried", async (rounds) => {
  await expect(derivePassphraseKey("hemmelig", toBytes("salt"), rounds)).rejects.toThrow(RangeError);
});
