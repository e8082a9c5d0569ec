/** Texts for when something does not answer, or is asked for too often. */
export const trouble = {
  title: "Portalen svarer ikke nå",
  tooMany: {
    title: "For mange forsøk på kort tid",
    /** @param wait such as «om 3 minutter» */
    again: ({ wait }: { wait: string }) => `Prøv igjen ${wait}.`,
    seconds: ({ count }: { count: number }) => (count === 1 ? "om 1 sekund" : `om ${count} sekunder`),
    minutes: ({ count }: { count: number }) => (count === 1 ? "om 1 minutt" : `om ${count} minutter`),
    why: "Grensen verner portalen og de som bruker den. Ingenting er gått tapt: gå tilbake i nettleseren, så står det du skrev, der fortsatt.",
    /** By a form that still holds what was typed. */
    kept: ({ wait }: { wait: string }) =>
      `Det har kommet for mye på kort tid. Prøv igjen ${wait}. Det du har skrevet, står her fortsatt.`,
    toFront: "Gå til forsiden",
  },
  unsure: {
    title: "Innloggingen svarer ikke nå",
    lead: "Vi får ikke kontakt med databasen. Prøv igjen om litt.",
  },
  tooLarge: {
    title: "Det du sendte, er for stort",
    /** @param limit in whole megabytes */
    lead: ({ limit }: { limit: number }) =>
      `Vi tar imot høyst ${limit} MB om gangen her. Gå tilbake i nettleseren, velg en mindre fil eller en kortere tekst, og send på nytt.`,
    noLength: "Nettleseren sa ikke hvor stort det er. Gå tilbake, og send på nytt.",
  },
};
