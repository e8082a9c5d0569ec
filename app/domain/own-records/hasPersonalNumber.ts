import { findPersonalNumbers } from "~/app/domain/sample-tables/findPersonalNumbers";
import type { RecordLetter } from "./RecordLetter";

/**
 * Whether somebody has typed a personal number into something that a letter says: then the letter may not go by mail
 * that is not encrypted.
 * @see https://www.datatilsynet.no/regelverk-og-skjema/verktoy-skjema/sporsmal-svar/Fodselsnummer/Kan-fodselsnummeret-sendes-per-e-post-eller-post/
 */
export function hasPersonalNumber({ sender, recipient, subject, blocks, signature, email }: RecordLetter): boolean {
  const texts = blocks.flatMap((block) => (block.kind === "text" ? [block.text] : block.items));
  return [...sender, ...recipient, subject, ...texts, signature, email].some(
    (text) => findPersonalNumbers(text).length > 0,
  );
}
