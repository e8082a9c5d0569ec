/** Around every page about one's own health records. */
export const ownRecords = {
  name: "Innsyn i egen journal",
  stepsLabel: "Stegene",
  steps: {
    start: "Dette kan du se selv",
    providers: "Steder",
    person: "Om deg",
    letters: "Brev",
    dates: "Svar og frister",
    keeping: "Mappe",
  },
  noScript:
    "Her fyller du ut alt i nettleseren din, og ingenting blir sendt til oss. Det krever JavaScript. Slå det på, eller bruk malen på første side.",
  loading: "Åpner mappen din …",
};
export type OwnRecordsTexts = typeof ownRecords;
