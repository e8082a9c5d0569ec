import type { RecordDatesTexts } from "../nb/recordDates";

export const recordDates = {
  title: "Answers and deadlines",
} satisfies RecordDatesTexts;
