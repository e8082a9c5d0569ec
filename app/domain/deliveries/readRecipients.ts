/**
 * The addresses that an application says the tables are to be sent to: one a line, or with commas, semicolons or words
 * between. Each once, in lower case.
 */
export function readRecipients(text: string): string[] {
  const found = text.match(/[^\s,;<>()"']+@[^\s,;<>()"']+\.[^\s,;<>()"']+/g) ?? [];
  return [...new Set(found.map((address) => address.replace(/[.:]+$/, "").toLowerCase()))];
}
