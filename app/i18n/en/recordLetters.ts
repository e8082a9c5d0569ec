import type { RecordLetterTexts } from "../nb/recordLetters";

export const recordLetters = {
  subject: "Request for access to health records",
} satisfies RecordLetterTexts;
