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
  offline: {
    ready: "Disse sidene ligger nå i nettleseren din og kan brukes uten nett.",
    away: "Du er uten nett. Alt her virker likevel.",
    awayUnready: "Du er uten nett. Ikke last siden på nytt før nettet er tilbake.",
    leave: {
      title: "Du er uten nett",
      text: "Siden du valgte, må hentes fra nettet. Det du har skrevet her, er ikke borte. Prøv igjen når nettet er tilbake.",
      stay: "Bli her",
    },
  },
};
export type OwnRecordsTexts = typeof ownRecords;
