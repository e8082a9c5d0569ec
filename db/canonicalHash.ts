import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** SHA-256, in hex, of a value's canonical form (RFC 8785). */
export function canonicalHash(value: unknown): string {
  const canonical = canonicalize(value);
  if (canonical === undefined) throw new RangeError("the value has no JSON form");
  return createHash("sha256").update(canonical, "utf8").digest("hex");
}
