import { letterTexts } from "~/app/i18n/letterTexts";
import type { Language } from "~/schemas/language";
import { checkLetterFields } from "./letterFields";
import { letterParts } from "./letterParts";
import type { Letter, LetterCase, LetterContent } from "./LetterContent";
import { MissingLetterField } from "./MissingLetterField";

export type { Letter, LetterCase, LetterContent } from "./LetterContent";

/**
 * A letter or mail to the applicant, in the applicant's language: plain text, one paragraph after another; a line
 * alone that begins with "## " is a heading.
 * @throws {MissingLetterField} when a fact is missing: such a letter does not go out
 */
export function writeLetter(about: LetterCase, content: LetterContent, language: Language): Letter {
  checkLetterFields(about, content);
  const t = letterTexts[language];
  const { subject, paragraphs } = letterParts(about, content, language);
  const body = [
    t.greeting({ name: about.applicantName }),
    ...paragraphs,
    `${t.reference(about)}\n${t.link(about)}`,
    t.signature(about),
  ].join("\n\n");
  checkText(`${subject}\n${body}`, about, content);
  return { subject, body };
}

/** What a fact that was not there looks like in a text, and a field of a template that nobody filled in. */
const hole = /undefined|\bNaN\b|Invalid Date|\[object Object\]|\{[\p{L}][\p{L}\d_.-]*\}/u;

/** The finished text, besides what people typed, shows no hole. */
function checkText(text: string, about: LetterCase, content: LetterContent): void {
  const typed = stringsIn([about, content]).filter((one) => hole.test(one));
  const own = typed.reduce((rest, one) => rest.replaceAll(one, ""), text);
  if (hole.test(own)) throw new MissingLetterField(content.kind, "text");
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
