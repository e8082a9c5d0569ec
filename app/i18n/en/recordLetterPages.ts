import type { RecordLetterPagesTexts } from "../nb/recordLetterPages";

export const recordLetterPages = {
  title: "The letters",
} satisfies RecordLetterPagesTexts;
