/** Texts for when something does not answer. */
export const trouble = {
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
