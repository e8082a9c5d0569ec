import { writeLetter, type LetterContent } from "~/app/letters/writeLetter";
import { letterCase } from "~/app/usecases/writeToApplicant";
import type { Language } from "~/schemas/language";
import type { StaffCase } from "~/app/http/staffCase";

/** A letter before it is sent, word for word, in the applicant's language. */
export interface LetterPreview {
  subject: string;
  body: string;
  language: Language;
}

/** The letter that a command would send to the applicant, written by the same function as the one that is sent. */
export function letterAsSent({ portal, record }: StaffCase, content: LetterContent): LetterPreview {
  const { language } = record;
  return { ...writeLetter(letterCase(portal.deps, record), content, language), language };
}
