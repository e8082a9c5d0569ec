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
  const noun =
    /(?:^|\s|\()(?:antall(?: av)?|tal(?:et)? på|number of|count of)\s+([\p{L}-]{4,})(?:\s(\p{L}{4,}))?/iu.exec(text);
  if (!noun?.[1] || isMeasureLabel(noun[1]) || /(?:nr|nummer|id)$/i.test(noun[1])) return null;
  const isTwoWords = noun[2] !== undefined && !isPlural(noun[1]) && !prepositions.test(noun[2]);
  return { text: isTwoWords ? `${noun[1]} ${noun[2]}` : noun[1], isKnown: false };
}

/** "pasienter innlagt" counts patients: what follows a plural noun says more of it. "Nye tilfeller" is both words. */
function isPlural(word: string): boolean {
  return /(?:er|ar)$/i.test(word);
}

const prepositions = /^(?:etter|fordelt|over|under|blant|uten|utan|innen|innan|mellom|siden|sidan|with|from|among)$/i;
