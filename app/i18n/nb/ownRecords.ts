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
  locked: {
    title: "Mappen din er låst",
    lead: "Den ligger kryptert i denne nettleseren. Skriv passordet, så åpner den seg der du er.",
    passphrase: "Passordet til mappen",
    unlock: "Lås opp",
    unlocking: "Låser opp …",
    problems: {
      empty: "Skriv passordet til mappen.",
      "wrong-passphrase": "Sjekk passordet og prøv igjen. Det du skrev, passer ikke. Ingenting er borte.",
      damaged: "Hent mappen inn fra en fil du har tatt ut før. Den som ligger her, er skadet og lar seg ikke åpne.",
      "newer-version": "Last siden på nytt. Mappen er skrevet av en nyere utgave av denne siden.",
      failed: "Last siden på nytt og prøv igjen. Nettleseren fikk ikke lest mappen.",
    },
    forgotten: "Har du glemt passordet?",
    forgottenText:
      "Da kan ingen åpne mappen, heller ikke vi. Du kan begynne på nytt i denne fanen. Den låste mappen blir liggende til du sletter den.",
    startAnew: "Begynn på nytt i denne fanen",
  },
  /** Of a folder that lies in the tab alone. */
  unkept: {
    text: "Det du har skrevet, ligger bare i denne fanen. Lukker du den, er det borte.",
    link: "Ta vare på mappen",
  },
  unsaved: {
    full: "Slett filer eller rydd plass på enheten. Nettleseren har ikke plass til det siste du skrev, og det ligger bare i denne fanen.",
    failed:
      "Ta ut en kopi av mappen før du lukker fanen. Nettleseren fikk ikke lagret det siste du skrev. Vi prøver igjen neste gang du endrer noe.",
  },
  idle: {
    ending:
      "Mappen låses om et minutt, fordi du ikke har rørt siden på en stund. Trykk på en tast for å holde den åpen.",
    stay: "Hold den åpen",
  },
};
export type OwnRecordsTexts = typeof ownRecords;
