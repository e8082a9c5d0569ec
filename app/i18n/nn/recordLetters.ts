import type { RecordLetterTexts } from "../nb/recordLetters";

export const recordLetters = {
  subject: "Krav om innsyn i journal",
} satisfies RecordLetterTexts;
