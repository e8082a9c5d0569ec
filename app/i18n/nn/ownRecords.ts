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
  locked: {
    title: "Mappa di er låst",
    lead: "Ho ligg kryptert i denne nettlesaren. Skriv passordet, så opnar ho seg der du er.",
    passphrase: "Passordet til mappa",
    unlock: "Lås opp",
    unlocking: "Låser opp …",
    problems: {
      empty: "Skriv passordet til mappa.",
      "wrong-passphrase": "Sjekk passordet og prøv igjen. Det du skreiv, passar ikkje. Ingenting er borte.",
      damaged: "Hent mappa inn frå ei fil du har teke ut før. Den som ligg her, er skadd og lar seg ikkje opne.",
      "newer-version": "Last sida på nytt. Mappa er skriven av ei nyare utgåve av denne sida.",
      failed: "Last sida på nytt og prøv igjen. Nettlesaren fekk ikkje lese mappa.",
    },
    forgotten: "Har du gløymt passordet?",
    forgottenText:
      "Då kan ingen opne mappa, heller ikkje vi. Du kan begynne på nytt i denne fana. Den låste mappa blir liggjande til du slettar henne.",
    startAnew: "Begynn på nytt i denne fana",
  },
  unkept: {
    text: "Det du har skrive, ligg berre i denne fana. Lukkar du henne, er det borte.",
    link: "Ta vare på mappa",
  },
  unsaved: {
    full: "Slett filer eller rydd plass på eininga. Nettlesaren har ikkje plass til det siste du skreiv, og det ligg berre i denne fana.",
    failed:
      "Ta ut ein kopi av mappa før du lukkar fana. Nettlesaren fekk ikkje lagra det siste du skreiv. Vi prøver igjen neste gong du endrar noko.",
  },
  idle: {
    ending:
      "Mappa blir låst om eit minutt, fordi du ikkje har rørt sida på ei stund. Trykk på ein tast for å halde henne open.",
    stay: "Hald henne open",
  },
} satisfies OwnRecordsTexts;
