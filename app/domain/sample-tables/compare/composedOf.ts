import { normaliseLabel } from "../normaliseLabel";

/** What people put between names when they put several together. */
const joins = [", og ", ", ", " og ", " eller ", " and ", " or ", " + ", "+", " & ", " / ", "/", "; "];

/**
 * Which of some labels another label is put together of: "Menn og kvinner" of "Menn" and "Kvinner". Each is used once.
 * @param parts normalised
 * @returns places among the parts, two or more; null when it is not put together of them
 */
export function composedOf(label: string, parts: readonly string[]): number[] | null {
  const places = new Map(parts.map((part, at): [string, number] => [part, at]));
  places.delete("");
  const found = search(normaliseLabel(label), places, new Set());
  return found && found.length > 1 && new Set(found).size === found.length ? found : null;
}

/** @param hopeless ends of the label that were tried before; it keeps the search short whatever the labels are */
function search(rest: string, parts: ReadonlyMap<string, number>, hopeless: Set<string>): number[] | null {
  if (hopeless.has(rest)) return null;
  for (const [part, at] of parts) {
    if (!rest.startsWith(part)) continue;
    const tail = rest.slice(part.length);
    if (tail === "") return [at];
    for (const join of joins) {
      const found = tail.startsWith(join) ? search(tail.slice(join.length), parts, hopeless) : null;
      if (found) return [at, ...found];
    }
  }
  hopeless.add(rest);
  return null;
}
