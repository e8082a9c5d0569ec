import { isMeasureLabel } from "./labelPatterns";
import type { Recognition } from "./Recognition";

/**
 * What is counted, where a text says so: a unit of the catalogue ("personer"), or any noun after "antall".
 * @returns the unit as written, or null
 */
export function findUnitOfCount(text: string, recognition: Recognition): string | null {
  const known = recognition.unitInText(text);
  if (known) return known;
  const noun = /(?:^|\s|\()(?:antall|tal på|number of)\s+([\p{L}-]{4,}(?:\s\p{L}{4,})?)/iu.exec(text);
  if (noun?.[1] && !isMeasureLabel(noun[1])) return noun[1];
  return null;
}
