import type { Texts } from "../nb";

/** Texts for when something does not answer. */
export const trouble: Texts["trouble"] = {
  unreachable: {
    title: "Portalen svarar ikkje no",
    lead: "Vi får ikkje kontakt med databasen. Det varer som regel berre nokre sekund. Prøv igjen om litt.",
  },
  busy: {
    title: "Portalen har mykje å gjere no",
    lead: "Det tok for lang tid å hente det du bad om. Vent litt, og prøv igjen.",
  },
  "read-only": {
    title: "Vi kan vise, men ikkje lagre no",
    lead: "Du kan lese i portalen, men han tek ikkje imot noko nytt akkurat no. Prøv igjen seinare.",
  },
  full: {
    title: "Vi kan vise, men ikkje lagre no",
    lead: "Du kan lese i portalen, men han har ikkje plass til meir akkurat no. Prøv igjen seinare.",
  },
  mayHaveArrived:
    "Vi veit ikkje om det du sende, kom fram. Send det ein gong til: Det som er lagra frå før, blir ikkje lagra to gonger.",
  notSaved: "Det du sende, er ikkje lagra. Det står klart her, så du kan sende det igjen.",
  sendAgain: "Send ein gong til",
  tryAgain: "Prøv igjen",
  files: "Filer må veljast på nytt. Gå tilbake i nettlesaren, vel filene og send. Det du skreiv, står der framleis.",
  yourText: "Sjå det du skreiv",
  frame: "Portalen når ikkje databasen no. Difor ser vi ikkje om du er logga inn.",
};
