/** At most this many labels are named in one message. */
const mostNamed = 6;

/**
 * Joins labels for a message: `«A», «B» og «C»`, the rest as a number.
 * @param words the language's "and" or "or", and its word for the rest
 */
export function joinParts(parts: readonly string[], words: { and: string; more: string }): string {
  if (parts.length < 2) return parts.join("");
  if (parts.length > mostNamed) {
    return `${parts.slice(0, mostNamed).join(", ")} ${words.and} ${parts.length - mostNamed} ${words.more}`;
  }
  return `${parts.slice(0, -1).join(", ")} ${words.and} ${parts.at(-1)}`;
}

/** A whole number with its thousands set apart: 100 000, or 100,000 with a comma. */
export function groupThousands(count: number, separator = "\u00a0"): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, separator);
}
