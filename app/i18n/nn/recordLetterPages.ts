import type { RecordLetterPagesTexts } from "../nb/recordLetterPages";

export const recordLetterPages = {
  title: "Breva",
} satisfies RecordLetterPagesTexts;
