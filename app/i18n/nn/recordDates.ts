import type { RecordDatesTexts } from "../nb/recordDates";

export const recordDates = {
  title: "Svar og fristar",
} satisfies RecordDatesTexts;
