import type { OwnRecordsTexts } from "../nb/ownRecords";

/** Around every page about one's own health records. */
export const ownRecords = {
  name: "Your own health records",
  stepsLabel: "The steps",
  steps: {
    start: "What you can see yourself",
    providers: "Providers",
    person: "About you",
    letters: "Letters",
    dates: "Answers and deadlines",
    keeping: "Folder",
  },
  noScript:
    "Here you fill in everything in your browser, and nothing is sent to us. That takes JavaScript. Turn it on, or use the template on the first page.",
  loading: "Opening your folder …",
} satisfies OwnRecordsTexts;
