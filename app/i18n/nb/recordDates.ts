export const recordDates = {
  title: "Svar og frister",
};
export type RecordDatesTexts = typeof recordDates;
