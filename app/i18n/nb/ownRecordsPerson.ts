export const ownRecordsPerson = {
  title: "Om deg",
  lead: "Dette står i brevene. Ingenting blir sendt til oss. Vil du ha det igjen en annen dag, tar du vare på det under Mappe.",
  fields: {
    name: "Navn",
    address: "Gate og nummer",
    town: "Postnummer og sted",
    birthDate: "Fødselsdato",
    birthDateHelp: "Datoen hjelper stedet med å finne journalen. Ikke skriv hele fødselsnummeret.",
    inLetters: "I brevene",
    showsBirthDate: "Skriv fødselsdatoen i brevene",
    phone: "Telefon",
    email: "E-post",
  },
  numberError: "Ta ut fødselsnummeret. Det skal ikke stå i et brev som går i e-post.",
  numberNote:
    "Ta ut fødselsnummeret her. Så lenge det står, får du ikke noe utkast til e-post, for vanlig e-post er ikke kryptert. På papir kan brevet ha en tom linje som du fyller ut for hånd.",
  birthDateError: "Skriv en dato som har vært, fra 1900 og til i dag.",
  subjects: {
    heading: "Hvem det gjelder",
    lead: "Du kan også be om innsyn for et barn, for noen som har gitt deg fullmakt, og for en du var nærmeste pårørende til.",
    self: "Deg selv",
    kinds: { child: "Et barn", attorney: "En som har gitt deg fullmakt", deceased: "En nærstående som er død" },
    born: (p: { date: string }) => `Født ${p.date}`,
    add: "Legg til en person",
    edit: "Endre",
    remove: "Fjern",
    of: (p: { action: string; name: string }) => `${p.action}: ${p.name}`,
    confirm: (p: { name: string }) => `Vil du fjerne ${p.name}?`,
    confirmYes: "Ja, fjern",
    confirmNo: "Nei, behold",
    inUse: (p: { name: string; providers: string }) =>
      `Endre først disse stedene, som gjelder ${p.name}: ${p.providers}.`,
    noPlaces: (p: { name: string }) =>
      `Ingen steder på listen gjelder ${p.name} ennå. Velg det for hvert sted, så får du brevene.`,
    toProviders: "Gå til stedene",
    added: (p: { name: string }) => `${p.name} er med.`,
    removed: (p: { name: string }) => `${p.name} er fjernet.`,
    formHeading: { add: "Hvem gjelder det?", edit: (p: { name: string }) => `Endre ${p.name}` },
    kind: "Hvorfor kan du be om innsyn?",
    kindHelps: {
      child: "Du har foreldreansvaret.",
      attorney: "Fullmakten er skriftlig. Den sender du med brevet.",
      deceased: "Du er nærmeste pårørende.",
    },
    name: "Navnet til den det gjelder",
    birthDate: "Fødselsdatoen til den det gjelder",
    relation: "Hva du er for personen",
    relationHelp: "For eksempel mor, sønn eller ektefelle. Kan stå tom.",
    save: "Lagre",
    cancel: "Avbryt",
    nameMissing: "Skriv navnet til den det gjelder.",
  },
  proof: {
    heading: "Slik viser du hvem du er",
    may: "Et sted som har rimelig grunn til å tvile på hvem du er, kan be om det som trengs for å bekrefte det. Ikke mer. Det står i personvernforordningen artikkel 12 nr. 6.",
    free: "Det kan ikke ta betalt for det. Både innsynet og det som må til for å gi det, er gratis etter nr. 5 i samme artikkel.",
    number:
      "Send aldri fødselsnummer eller kopi av legitimasjon i vanlig e-post. Datatilsynet sier at fødselsnummer skal sikres: i lukket konvolutt, eller kryptert.",
    childHeading: "For et barn",
    child:
      "Stedet kan spørre om du har foreldreansvar. Under 12 år er det foreldrene som har innsynet. Mellom 12 og 16 kan barnet be om at noe ikke blir delt. Fra 16 år har ungdommen innsynet selv, og du trenger fullmakt.",
    attorneyHeading: "Med fullmakt",
    attorney:
      "Legg ved fullmakten. Den skal være skriftlig og underskrevet av den journalen handler om. La den også si hva den gjelder, og for hvilken tid.",
    deceasedHeading: "For en som er død",
    deceased:
      "Nærmeste pårørende har rett til innsyn hvis ikke særlige grunner taler mot det. Hvem det er, skal den døde selv ha fått si. Stedet kan spørre hvordan du var knyttet til den døde.",
  },
  next: "Gå til brevene",
};
export type OwnRecordsPersonTexts = typeof ownRecordsPerson;
