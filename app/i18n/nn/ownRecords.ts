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
  offline: {
    ready: "Desse sidene ligg no i nettlesaren din og kan brukast utan nett.",
    away: "Du er utan nett. Alt her verkar likevel.",
    awayUnready: "Du er utan nett. Ikkje last sida på nytt før nettet er tilbake.",
    leave: {
      title: "Du er utan nett",
      text: "Sida du valde, må hentast frå nettet. Det du har skrive her, er ikkje borte. Prøv igjen når nettet er tilbake.",
      stay: "Bli her",
    },
  },
} satisfies OwnRecordsTexts;
