/**
 * How sure it is what a part of a sheet means.
 * - `certain`: the sheet says so in words that leave no other reading, or the applicant pointed at it: "Kjønn" over Menn
 *   and Kvinner, "Telleenhet: personer".
 * - `likely`: it follows from what stands there: Menn and Kvinner without a heading, a unit named in the title, a
 *   heading with a typing error.
 * - `guess`: other readings fit as well, and somebody should look: codes that several variables have, a title that may be
 *   a note, categories that disagree with their heading.
 */
export type Sureness = "certain" | "likely" | "guess";

const order: readonly Sureness[] = ["certain", "likely", "guess"];

/** The less sure of two. */
export function lessSure(a: Sureness, b: Sureness): Sureness {
  return order[Math.max(order.indexOf(a), order.indexOf(b))] ?? "guess";
}
