import { expect, test } from "vitest";
import { createSeal } from "./createSeal";

const secret = "s".repeat(32);

test("what is sealed is read with the same secret only, and not twice the same", () => {
  const { seal, open } = createSeal(secret);
  const sealed = seal("eyJhbGciOi.æøå");
  expect(sealed).not.toContain("eyJ");
  expect(open(sealed)).toBe("eyJhbGciOi.æøå");
  expect(seal("eyJhbGciOi.æøå")).not.toBe(sealed);
  expect(createSeal("t".repeat(32)).open(sealed)).toBeNull();
});

test("one changed bit is found, and so is what was never sealed", () => {
  const { seal, open } = createSeal(secret);
  const bytes = Buffer.from(seal("token"), "base64url");
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes);
    changed[at]! ^= 1;
    expect(open(changed.toString("base64url")), `byte ${at}`).toBeNull();
  }
  expect(open("")).toBeNull();
  expect(open("not sealed")).toBeNull();
});
