import { isMeasureLabel } from "./labelPatterns";
import type { Recognition } from "./Recognition";

/**
 * What is counted, where a text says so: a unit of the catalogue ("personer"), or any noun after "antall".
 * @returns the unit as written in the catalogue, else as it stands; null where the text names none
 */
export function findUnitOfCount(
  text: string,
  recognition: Recognition,
): { readonly text: string; readonly isKnown: boolean } | null {
  const known = recognition.unitInText(text);
  if (known) return { text: known.label, isKnown: true };
  const noun = /(?:^|\s|\()(?:antall|tal på|number of)\s+([\p{L}-]{4,}(?:\s\p{L}{4,})?)/iu.exec(text);
  if (noun?.[1] && !isMeasureLabel(noun[1])) return { text: noun[1], isKnown: false };
  return null;
}
