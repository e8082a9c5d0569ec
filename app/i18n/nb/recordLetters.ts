interface Dated {
  sentOn: string;
  dueOn: string;
}

/**
 * What the letters about one's own records say; in the language of the letter, whatever the page's. `thing` is what is
 * asked for: `record` or `data` below. The law they name is explained in `app/letters/own-records/LetterFacts.ts`.
 */
export const recordLetters = {
  subjects: {
    access: "Krav om innsyn i pasientjournal",
    "follow-up": "Purring på krav om innsyn i pasientjournal",
    missing: "Innsyn i pasientjournal: noe mangler",
    complaint: "Klage til Statsforvalteren om innsyn i pasientjournal",
    "data-authority": "Klage på manglende innsyn",
    correct: "Krav om retting i pasientjournal",
    delete: "Krav om sletting i pasientjournal",
  },
  registrySubjects: {
    access: "Krav om innsyn i helseregister",
    "follow-up": "Purring på krav om innsyn i helseregister",
    missing: "Innsyn i helseregister: noe mangler",
    complaint: "Innsyn i helseregister: krav om ny vurdering",
    correct: "Krav om retting i helseregister",
    delete: "Krav om sletting i helseregister",
  },
  /** Words of file names: letters, digits and hyphens. */
  files: {
    access: "innsyn",
    "follow-up": "purring",
    missing: "mangler",
    complaint: "klage",
    "data-authority": "datatilsynet",
    correct: "retting",
    delete: "sletting",
  },
  own: { record: "journalen min", data: "opplysningene om meg" },
  others: {
    record: (p: { name: string }) => `journalen til ${p.name}`,
    data: (p: { name: string }) => `opplysningene om ${p.name}`,
  },
  roles: {
    attorney: (p: { name: string }) => `Jeg skriver på vegne av ${p.name}, med fullmakt. Fullmakten ligger ved.`,
    child: (p: { name: string }) => `Jeg har foreldreansvar for ${p.name}.`,
    deceased: (p: { name: string }) => `Jeg er nærmeste pårørende til ${p.name}, som er død.`,
  },
  facts: {
    name: (p: { name: string }) => `Navn: ${p.name}`,
    born: (p: { date: string }) => `Født: ${p.date}`,
    relation: (p: { relation: string }) => `Tilknytning: ${p.relation}`,
    period: (p: { period: string }) => `Tidsrom: ${p.period}`,
    allYears: "Tidsrom: alt dere har, uansett år",
    organisation: (p: { lines: string }) => `Virksomhet: ${p.lines}`,
  },
  parts: {
    notes: "journalnotater",
    tests: "prøvesvar",
    imaging: "bildeundersøkelser, både bilder og beskrivelser",
    referrals: "henvisninger",
    correspondence: "brev og annen korrespondanse",
    "access-log": "loggen over hvem som har åpnet journalen",
  },
  access: {
    copy: (p: { thing: string }) => `Jeg ber om innsyn i ${p.thing} hos dere, og om en kopi.`,
    onSite: (p: { thing: string }) => `Jeg ber om å få se ${p.thing} hos dere.`,
    recordIncludes: "Kravet gjelder hele journalen med bilag, blant annet:",
    registryIncludes: "Kravet gjelder alt dere har registrert, blant annet:",
    registryParts: {
      content: "opplysningene selv",
      origin: "hvor de kommer fra",
      log: "hvem som har fått dem eller hatt tilgang til dem",
    },
    also: "Jeg ber også om dette:",
    explanation: "en enkel og kortfattet forklaring av koder, forkortelser og faguttrykk",
    scope: (p: { scope: string }) => `Dette gjelder det særlig: ${p.scope}`,
    formats: {
      electronic:
        "Jeg ønsker kopien elektronisk, i et vanlig filformat. Send den på en sikker måte, ikke i ukryptert e-post.",
      paper: "Jeg ønsker kopien på papir, i posten.",
      "on-site": "Foreslå et tidspunkt da jeg kan komme.",
    },
    rights: {
      record:
        "Kravet bygger på pasient- og brukerrettighetsloven § 5-1, pasientjournalloven § 18, pasientjournalforskriften § 11 og personvernforordningen (GDPR) artikkel 12 og 15.",
      recordAndLog:
        "Kravet bygger på pasient- og brukerrettighetsloven § 5-1, pasientjournalloven § 18 og § 22 a, pasientjournalforskriften § 11 og personvernforordningen (GDPR) artikkel 12 og 15.",
      deceased:
        "Nærmeste pårørende har rett til innsyn i journalen etter en persons død hvis ikke særlige grunner taler mot det. Kravet bygger på pasient- og brukerrettighetsloven § 5-1 og helsepersonelloven § 24 andre ledd.",
      registry: "Kravet bygger på helseregisterloven § 24 og personvernforordningen (GDPR) artikkel 12 og 15.",
      registryDeceased:
        "Jeg ber om innsyn så langt reglene gir pårørende rett til det. Blir svaret nei, ber jeg om å få vite hvilken regel dere bygger på.",
    },
    answerOwed:
      "Svaret skal komme uten ugrunnet opphold, og senest én måned etter at dere fikk dette brevet. Trenger dere mer tid, må dere si fra og begrunne det innen den måneden.",
    answerWished: "Jeg ber om svar uten ugrunnet opphold, og senest innen én måned.",
    free: "Innsyn og første kopi er gratis. Mener dere likevel at noe skal koste penger, ber jeg om å få vite det på forhånd.",
    fees: "Mener dere at noe skal koste penger, ber jeg om å få vite det på forhånd.",
  },
  followUp: {
    opening: (p: { sentOn: string; thing: string }) =>
      `Den ${p.sentOn} ba jeg om innsyn i ${p.thing}. Jeg har ikke fått svar.`,
    owed: (p: { dueOn: string }) =>
      `Fristen for å svare gikk ut ${p.dueOn}, etter personvernforordningen (GDPR) artikkel 12 nr. 3.`,
    wished: (p: { dueOn: string }) => `Jeg regnet med svar innen ${p.dueOn}.`,
    ask: "Jeg ber om svar med det samme.",
    record:
      "Retten til innsyn står i pasient- og brukerrettighetsloven § 5-1. Får jeg ikke svar, klager jeg til Statsforvalteren etter § 7-2 i samme lov.",
    registry: "Retten til innsyn står i helseregisterloven § 24. Får jeg ikke svar, klager jeg til Datatilsynet.",
    registryDeceased: "Blir svaret nei, ber jeg om å få vite hvilken regel dere bygger på.",
  },
  missing: {
    opening: (p: { thing: string }) => `Takk for det dere sendte etter kravet mitt om innsyn i ${p.thing}.`,
    lacks: "Når jeg holder det opp mot det jeg ba om, mangler dette:",
    lacksSome: "Når jeg holder det opp mot det jeg ba om, er det ikke fullstendig.",
    note: (p: { note: string }) => `Mer om det som mangler: ${p.note}`,
    record: "Retten til innsyn gjelder journalen med bilag, etter pasient- og brukerrettighetsloven § 5-1.",
    log: "Retten til å se loggen står i pasientjournalloven § 22 a.",
    registry: "Retten til innsyn står i helseregisterloven § 24.",
    ask: "Send det som mangler, eller skriv hvorfor det ikke er med.",
  },
  complaint: {
    refused: (p: { refusedOn: string; sentOn: string; thing: string }) =>
      `Jeg klager på avslaget dere ga ${p.refusedOn} på kravet mitt om innsyn i ${p.thing}. Kravet sendte jeg ${p.sentOn}.`,
    silent: (p: { sentOn: string; thing: string }) =>
      `Jeg klager på at dere ikke har gitt innsyn i ${p.thing}. Kravet sendte jeg ${p.sentOn}.`,
    grounds: (p: { grounds: string }) => `Dere begrunnet avslaget slik: ${p.grounds}`,
    record:
      "Retten til innsyn står i pasient- og brukerrettighetsloven § 5-1. Innsyn kan bare nektes når det er påtrengende nødvendig for å hindre fare for liv eller alvorlig helseskade for pasienten selv, eller når innsyn er klart utilrådelig av hensyn til personer som står pasienten nær. Også da kan en representant for pasienten, som en lege eller en advokat, få se journalen.",
    deceased:
      "Nærmeste pårørende har rett til innsyn i journalen etter en persons død hvis ikke særlige grunner taler mot det. Det står i pasient- og brukerrettighetsloven § 5-1.",
    inTime: "Klagen kommer innen fire uker etter at jeg fikk vite om avslaget, som er fristen i § 7-5 i samme lov.",
    askRefused:
      "Jeg ber dere gjøre om avslaget. Gjør dere ikke det, ber jeg dere sende klagen til Statsforvalteren, som avgjør den etter § 7-2 i loven.",
    askSilent:
      "Jeg ber dere gi innsyn nå. Gjør dere ikke det, ber jeg dere sende klagen til Statsforvalteren, som avgjør den etter § 7-2 i loven.",
    registry:
      "Retten til innsyn står i helseregisterloven § 24. Jeg ber dere vurdere kravet på nytt. Blir svaret fortsatt nei, klager jeg til Datatilsynet.",
    registryDeceased:
      "Jeg ber dere vurdere kravet på nytt. Blir svaret fortsatt nei, ber jeg om å få vite hvilken regel dere bygger på, og hvor jeg kan klage.",
  },
  dataAuthority: {
    opening: (p: { provider: string }) => `Jeg klager på at ${p.provider} ikke har gitt innsyn innen fristen.`,
    dates: (p: Dated & { thing: string }) =>
      `Kravet gjaldt innsyn i ${p.thing} og ble sendt ${p.sentOn}. Fristen for å svare gikk ut ${p.dueOn}.`,
    datesWished: (p: Dated & { thing: string }) =>
      `Kravet gjaldt innsyn i ${p.thing} og ble sendt ${p.sentOn}. Jeg regnet med svar innen ${p.dueOn}.`,
    rights:
      "Jeg klager etter personvernforordningen (GDPR) artikkel 77. Retten til innsyn står i artikkel 15, og fristen i artikkel 12 nr. 3.",
    deceased:
      "Personvernforordningen (GDPR) gjelder ikke opplysninger om døde. Jeg ber dere si fra om saken likevel hører til hos dere, og ellers hvem jeg skal gå til.",
    ask: "Jeg ber Datatilsynet pålegge virksomheten å gi innsyn. Kopi av kravet ligger ved.",
    askDeceased: "Kopi av kravet ligger ved.",
  },
  correction: {
    correct: (p: { thing: string }) => `Jeg har lest ${p.thing}, og ber dere rette dette:`,
    delete: (p: { thing: string }) => `Jeg har lest ${p.thing}, og ber dere slette dette:`,
    correctSome: (p: { thing: string }) => `Jeg har lest ${p.thing}, og ber dere rette noe som er feil.`,
    deleteSome: (p: { thing: string }) => `Jeg har lest ${p.thing}, og ber dere slette noe som ikke skal stå der.`,
    correctWish: (p: { wish: string }) => `Slik mener jeg at det skal være: ${p.wish}`,
    deleteWish: (p: { wish: string }) => `Derfor bør det slettes: ${p.wish}`,
    rights: {
      correct: {
        record:
          "Kravet bygger på pasient- og brukerrettighetsloven § 5-2 og helsepersonelloven § 42. Feilaktige, mangelfulle eller utilbørlige opplysninger skal rettes ved at journalen føres på nytt, eller med en datert rettelse.",
        deceased:
          "Etter helsepersonelloven § 42 skal dere også av eget tiltak rette opplysninger som er feilaktige, mangelfulle eller utilbørlige.",
        registry: "Kravet bygger på personvernforordningen (GDPR) artikkel 16.",
        registryDeceased: "Jeg ber dere vurdere dette, og si hvilken regel dere bygger på hvis svaret er nei.",
      },
      delete: {
        record:
          "Kravet bygger på pasient- og brukerrettighetsloven § 5-2 og helsepersonelloven § 43. Den gjelder opplysninger som er feilaktige eller misvisende og føles belastende, og opplysninger som åpenbart ikke er nødvendige for å gi helsehjelp.",
        deceased:
          "Etter helsepersonelloven § 43 skal dere på visse vilkår også av eget tiltak slette opplysninger i journalen.",
        registry: "Kravet bygger på personvernforordningen (GDPR) artikkel 17.",
        registryDeceased: "Jeg ber dere vurdere dette, og si hvilken regel dere bygger på hvis svaret er nei.",
      },
    },
    ask: "Si skriftlig fra når det er gjort.",
  },
  refusal:
    "Avslår dere hele eller deler av kravet, ber jeg om en skriftlig begrunnelse, og om å få vite hvor jeg kan klage.",
  contact: {
    both: (p: { phone: string; email: string }) =>
      `Trenger dere noe mer fra meg, når dere meg på telefon ${p.phone} eller e-post ${p.email}.`,
    phone: (p: { phone: string }) => `Trenger dere noe mer fra meg, når dere meg på telefon ${p.phone}.`,
    email: (p: { email: string }) => `Trenger dere noe mer fra meg, når dere meg på e-post ${p.email}.`,
  },
  closing: "Med hilsen",
  numberLine: {
    own: "Fødselsnummer, skrives for hånd:",
    others: (p: { name: string }) => `Fødselsnummeret til ${p.name}, skrives for hånd:`,
  },
  /** Short: long drafts are cut off by some mail programs. */
  mail: {
    body: (p: { subject: string; provider: string }) =>
      `Hei!\n\nHer er et brev til ${p.provider}: ${p.subject}. Brevet ligger ved som PDF.\n\nSvar gjerne med en bekreftelse på at dere har fått det.`,
  },
  /** Words to say by telephone. */
  phone: {
    hello: (p: { name: string }) => `Hei, jeg heter ${p.name}.`,
    onBehalf: (p: { name: string }) => `Jeg ringer på vegne av ${p.name}.`,
    nextOfKin: (p: { name: string }) => `Det gjelder ${p.name}, som er død. Jeg er nærmeste pårørende.`,
    access: (p: { thing: string }) => `Jeg vil be om innsyn i ${p.thing}, og om en kopi.`,
    onSite: (p: { thing: string }) => `Jeg vil gjerne komme og se ${p.thing}.`,
    period: (p: { period: string }) => `Det gjelder ${p.period}.`,
    allYears: "Det gjelder alt dere har.",
    formats: {
      electronic: "Jeg vil helst ha det elektronisk, på en sikker måte.",
      paper: "Jeg vil helst ha det på papir, i posten.",
      "on-site": "Når kan jeg komme?",
    },
    log: "Jeg vil også se hvem som har åpnet det.",
    identity: "Hvordan vil dere at jeg skal vise hvem jeg er?",
    today: "Kan du skrive ned at jeg ba om det i dag? Hva heter du?",
    month: "Dere har én måned på dere til å svare.",
    followUp: (p: { sentOn: string; thing: string }) =>
      `Jeg ba om innsyn i ${p.thing} ${p.sentOn}, og har ikke fått svar.`,
    when: "Når kommer svaret?",
    missing: (p: { thing: string }) => `Jeg har bedt om innsyn i ${p.thing}, og noe mangler i det dere sendte.`,
    lacks: (p: { part: string }) => `Jeg har ikke fått ${p.part}.`,
    rest: "Når kan jeg få resten?",
    complaint: (p: { thing: string }) => `Jeg klager på at jeg ikke har fått innsyn i ${p.thing}.`,
    whoTakes: "Klagen kommer skriftlig. Hvem hos dere skal ha den?",
    dataAuthority: (p: { provider: string }) => `Jeg vil klage på at ${p.provider} ikke har gitt innsyn innen fristen.`,
    needs: "Hva trenger dere fra meg?",
    correct: (p: { thing: string }) => `Jeg har lest ${p.thing}, og noe i det er feil.`,
    delete: (p: { thing: string }) => `Jeg har lest ${p.thing}, og vil ha noe slettet.`,
    sendsLetter: "Jeg sender et brev om hva det er. Hvem hos dere skal ha det?",
  },
};
export type RecordLetterTexts = typeof recordLetters;
