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
  unreachable: {
    title: "Portalen svarer ikke nå",
    lead: "Vi får ikke kontakt med databasen. Det varer som regel bare noen sekunder. Prøv igjen om litt.",
  },
  busy: {
    title: "Portalen har mye å gjøre nå",
    lead: "Det tok for lang tid å hente det du ba om. Vent litt, og prøv igjen.",
  },
  "read-only": {
    title: "Vi kan vise, men ikke lagre nå",
    lead: "Portalen kan leses, men tar ikke imot noe nytt akkurat nå. Prøv igjen senere.",
  },
  full: {
    title: "Vi kan vise, men ikke lagre nå",
    lead: "Portalen kan leses, men har ikke plass til mer akkurat nå. Prøv igjen senere.",
  },
  /** After a form whose answer never came. */
  mayHaveArrived:
    "Vi vet ikke om det du sendte, kom fram. Send det en gang til: Det som er lagret fra før, blir ikke lagret to ganger.",
  /** After a form that was not carried out. */
  notSaved: "Det du sendte, er ikke lagret. Det står klart her, så du kan sende det igjen.",
  sendAgain: "Send en gang til",
  tryAgain: "Prøv igjen",
  files: "Filer må velges på nytt. Gå tilbake i nettleseren, velg filene og send. Det du skrev, står der fortsatt.",
  yourText: "Se det du skrev",
  /** At the top of a page that could be shown without it. */
  frame: "Portalen når ikke databasen nå. Derfor ser vi ikke om du er logget inn.",
};
