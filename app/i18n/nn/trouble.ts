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
};
