import type { OwnRecordsTexts } from "../nb/ownRecords";

/** Around every page about one's own health records. */
export const ownRecords = {
  name: "Innsyn i eigen journal",
  stepsLabel: "Stega",
  steps: {
    start: "Dette kan du sjå sjølv",
    providers: "Stader",
    person: "Om deg",
    letters: "Brev",
    dates: "Svar og fristar",
    keeping: "Mappe",
  },
  noScript:
    "Her fyller du ut alt i nettlesaren din, og ingenting blir sendt til oss. Det krev JavaScript. Slå det på, eller bruk malen på første side.",
  loading: "Opnar mappa di …",
} satisfies OwnRecordsTexts;
