import { toBytes, type Bytes } from "./Bytes";

/**
 * Rounds of PBKDF2-HMAC-SHA-256 for every folder that is locked from now on: the figure of OWASP's Password Storage
 * Cheat Sheet. Each guess at a passphrase costs as many.
 */
export const roundsNow = 600_000;

/** The most rounds that are tried: a file that states more would only hold the browser up. */
export const mostRounds = 10_000_000;

/**
 * PBKDF2 with HMAC-SHA-256.
 * @param length of what comes out, in bytes
 * @see RFC 8018 section 5.2
 */
export async function deriveBytes(secret: Bytes, salt: Bytes, rounds: number, length: number): Promise<Bytes> {
  const material = await crypto.subtle.importKey("raw", secret, "PBKDF2", false, ["deriveBits"]);
  const asked = { name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds };
  return new Uint8Array(await crypto.subtle.deriveBits(asked, material, length * 8));
}

/**
 * The key that a passphrase makes; it wraps the folder's own key and nothing else. Space around the passphrase is left
 * out, as it comes along when one pastes, and letters are composed (Unicode NFC): "å" is typed differently on different
 * machines.
 * @param rounds 1 to `mostRounds`
 * @throws {RangeError} outside of that
 */
export async function derivePassphraseKey(passphrase: string, salt: Bytes, rounds: number): Promise<CryptoKey> {
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > mostRounds)
    throw new RangeError(`${rounds} rounds are not between 1 and ${mostRounds}`);
  const secret = toBytes(passphrase.trim().normalize("NFC"));
  const key = await deriveBytes(secret, salt, rounds, 32);
  return crypto.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt", "decrypt"]);
}
