import type { Texts } from "../nb";

/** Tekstar for når noko ikkje svarar, eller det vert spurt for ofte. */
export const trouble: Texts["trouble"] = {
  title: "Portalen svarar ikkje no",
  tooMany: {
    title: "For mange forsøk på kort tid",
    again: ({ wait }) => `Prøv igjen ${wait}.`,
    seconds: ({ count }) => (count === 1 ? "om 1 sekund" : `om ${count} sekund`),
    minutes: ({ count }) => (count === 1 ? "om 1 minutt" : `om ${count} minutt`),
    why: "Grensa vernar portalen og dei som bruker han. Ingenting er gått tapt: gå tilbake i nettlesaren, så står det du skreiv, der framleis.",
    kept: ({ wait }) => `Det har kome for mykje på kort tid. Prøv igjen ${wait}. Det du har skrive, står her framleis.`,
    toFront: "Gå til framsida",
  },
  unsure: {
    title: "Innlogginga svarar ikkje no",
    lead: "Vi får ikkje kontakt med databasen. Prøv igjen om litt.",
  },
  tooLarge: {
    title: "Det du sende, er for stort",
    lead: ({ limit }) =>
      `Vi tek imot høgst ${limit} MB om gongen her. Gå tilbake i nettlesaren, vel ei mindre fil eller ein kortare tekst, og send på nytt.`,
    noLength: "Nettlesaren sa ikkje kor stort det er. Gå tilbake, og send på nytt.",
  },
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
