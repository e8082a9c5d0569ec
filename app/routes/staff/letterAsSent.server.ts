import type { RequiredFact } from "~/app/domain/letters/editableLetter";
import { requiredFacts } from "~/app/letters/requiredFacts";
import { writeLetter, type LetterContent } from "~/app/letters/writeLetter";
import { letterCase } from "~/app/usecases/writeToApplicant";
import type { Language } from "~/schemas/language";
import type { StaffCase } from "~/app/http/staffCase";

/** A letter before it is sent, word for word, in the applicant's language. */
export interface LetterPreview {
  subject: string;
  body: string;
  language: Language;
  /** What must still stand in it when somebody edits it. */
  facts: RequiredFact[];
}

/**
 * The letter that a command would send to the applicant, written by the same function as the one that is sent.
 * @throws {MissingLetterField} when the case lacks a fact
 */
export function letterAsSent({ portal, record }: StaffCase, content: LetterContent): LetterPreview {
  const { language } = record;
  const about = letterCase(portal.deps, record);
  return { ...writeLetter(about, content, language), language, facts: requiredFacts(about, content, language) };
}
