import { createHash, randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import { osloDate } from "~/app/domain/osloDate";

/** Days that a link to a delivery works. */
export const linkDays = 30;
/** Wrong codes after which a link stops working. */
export const mostCodeAttempts = 5;

const dayMs = 24 * 60 * 60 * 1000;

/** When a link made now stops working: at the end of the thirtieth day in Oslo, by real time, as all links. */
export function linkExpiry(realNow: Date): Date {
  const last = osloDate(new Date(realNow.getTime() + linkDays * dayMs));
  // Midnight in Oslo is an hour before midnight UTC, or two in summer.
  const summerEnd = new Date(Date.parse(`${last}T22:00:00Z`));
  return osloDate(summerEnd) === last ? new Date(summerEnd.getTime() + dayMs / 24) : summerEnd;
}

/** The secret of a link: 256 random bits. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** Whether a text can be the secret of a link at all; others never reach the database. */
export const isToken = (text: string | undefined): text is string => /^[A-Za-z0-9_-]{43}$/.test(text ?? "");

/** What is kept of a link's secret. With 256 random bits there is nothing to guess at, so it needs no salt. */
export const hashToken = (token: string): string => createHash("sha256").update(`delivery-link:${token}`).digest("hex");

/** The code that comes in a mail of its own: six digits. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, "0");

/** What is kept of a code. Its salt is the link's secret, which is not kept: a copied database gives no code away. */
export const hashCode = (token: string, code: string): string =>
  createHash("sha256").update(`delivery-code:${token}:${code}`).digest("hex");

/** Compares two hashes in a time that tells nothing. */
export function isSameHash(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
