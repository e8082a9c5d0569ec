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
  offline: {
    ready: "These pages are now in your browser and can be used offline.",
    away: "You are offline. Everything here still works.",
    awayUnready: "You are offline. Do not reload the page until you are back online.",
    leave: {
      title: "You are offline",
      text: "The page you chose has to be fetched from the network. What you have written here is not lost. Try again when you are back online.",
      stay: "Stay here",
    },
  },
} satisfies OwnRecordsTexts;
