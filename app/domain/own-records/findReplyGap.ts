import type { AnswerFormat, Person } from "~/schemas/recordFolder";

/**
 * What a provider lacks to be able to answer; null: nothing.
 * - `address`: the answer is wanted by post, and the letter has no address.
 * - `contact`: there is neither an address, a telephone number nor an e-mail address.
 */
export function findReplyGap(
  { address, town, phone, email }: Pick<Person, "address" | "town" | "phone" | "email">,
  format: AnswerFormat,
): "address" | "contact" | null {
  const has = (text: string) => text.trim() !== "";
  const hasAddress = has(address) && has(town);
  if (format === "paper") return hasAddress ? null : "address";
  return hasAddress || has(phone) || has(email) ? null : "contact";
}
