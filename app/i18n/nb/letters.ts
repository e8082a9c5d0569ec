import type { DecidedBy, Outcome } from "~/app/domain/applications/applicationState";

/** Letters and mails, in bokmål: from the case's facts to sentences. Dates and amounts come in as text. */
export const letters = {
  greeting: (p: { name: string }) => `Hei ${p.name},`,
  signature: (p: { operator: string }) => `Hilsen\n${p.operator}`,
  link: (p: { url: string }) => `Se saken: ${p.url}`,
  reference: (p: { reference: string; title: string }) => `Sak ${p.reference}: ${p.title}`,
  and: "og",
  filesTooLarge: "Filene er for store til å sendes med e-post. Hent dem i portalen.",
  pdf: {
    page: (p: { page: number; pages: number }) => `Side ${p.page} av ${p.pages}`,
    simplified: "Noen bokstaver er skrevet enklere enn de var, fordi skrifttypen mangler dem.",
  },
  headings: {
    missing: "Dette mangler",
    answer: "Slik svarer du",
    reasons: "Begrunnelse",
    why: "Hvorfor det tar tid",
    whyLate: "Hvorfor tabellen blir forsinket",
    whyAgain: "Hvorfor",
    expected: "Når du kan vente svar",
    dates: "Datoene",
    tables: "Tabellene",
    conditions: "Vilkår",
    next: "Hva som skjer nå",
    appeal: "Slik klager du",
    holds: "Dette får du",
    fetch: "Slik henter du tabellene",
    corrected: "Hvorfor den er rettet",
    note: "Merknad",
    cost: "Hva det har kostet",
    moved: "De nye fristene",
  },
  /** One unit's statutory date, in a list of several. */
  deadline: (p: { unit: string; workingDays: number; dueOn: string }) =>
    `${p.unit}: ${p.dueOn} (${p.workingDays} virkedager)`,
  receipt: {
    subject: (p: { reference: string }) => `Vi har fått søknaden din, ${p.reference}`,
    lead: (p: { receivedOn: string }) => `Vi mottok søknaden ${p.receivedOn}. Nå sjekker vi at den er fullstendig.`,
    ifComplete: (p: { workingDays: number; dueOn: string }) =>
      `Er den fullstendig slik den er, skal tabellene være klare senest ${p.dueOn}. Det er ${p.workingDays} virkedager fra vi mottok den (helseregisterloven § 19 f).`,
    severalIfComplete:
      "Er den fullstendig slik den er, skal tabellene være klare senest disse dagene (helseregisterloven § 19 f):",
    missing: "Mangler det noe, får du beskjed om hva. Da begynner fristen den dagen vi har fått alt.",
  },
  answered: {
    subject: (p: { reference: string }) => `Vi har fått svaret ditt, ${p.reference}`,
    body: (p: { receivedOn: string }) =>
      `Vi mottok svaret ditt ${p.receivedOn}. Nå sjekker vi at søknaden er fullstendig. Du får beskjed om dagen fristen begynner.`,
  },
  supplement: {
    subject: (p: { reference: string }) => `Vi trenger svar fra deg, ${p.reference}`,
    lead: "Vi mangler noe for å kunne behandle søknaden.",
    how: (p: { replyBy: string }) =>
      `Svar i portalen innen ${p.replyBy}. Alt du har skrevet før, ligger der. Fristen etter helseregisterloven § 19 f begynner den dagen vi har fått en fullstendig søknad.`,
  },
  "supplement-reminder": {
    subject: (p: { reference: string }) => `Vi venter på svar fra deg, ${p.reference}`,
    lead: (p: { firstReplyBy: string; replyBy: string }) =>
      `Vi ba om svar innen ${p.firstReplyBy}, men har ikke fått det. Du får fem virkedager til: svar innen ${p.replyBy}.`,
    how: (p: { replyBy: string }) =>
      `Svar i portalen. Alt du har skrevet før, ligger der. Har vi ikke fått svar innen ${p.replyBy}, kan søknaden bli avvist. Da må du sende en ny søknad.`,
  },
  complete: {
    subject: (p: { reference: string; dueOn: string }) =>
      `Søknaden er fullstendig, svar innen ${p.dueOn}, ${p.reference}`,
    one: (p: { completeOn: string; workingDays: number; dueOn: string }) =>
      `Vi mottok en fullstendig søknad ${p.completeOn}. Tabellene skal være klare senest ${p.dueOn}. Det er ${p.workingDays} virkedager etter den dagen (helseregisterloven § 19 f).`,
    several: (p: { completeOn: string }) =>
      `Vi mottok en fullstendig søknad ${p.completeOn}. Tabellene skal være klare senest disse dagene (helseregisterloven § 19 f):`,
    how: "I portalen ser du hver dag som ikke er telt med, og hvorfor.",
  },
  revoked: {
    subject: (p: { reference: string }) => `Søknaden må sjekkes på nytt, ${p.reference}`,
    lead: "Vi hadde registrert søknaden som fullstendig. Det var ikke riktig, og fristen er tatt bort.",
    next: "Du får beskjed når søknaden er fullstendig, eller om vi trenger noe fra deg.",
  },
  "preliminary-answer": {
    subject: (p: { reference: string }) => `Foreløpig svar i saken din, ${p.reference}`,
    lead: (p: { firstReceivedOn: string }) =>
      `Vi mottok søknaden ${p.firstReceivedOn}. Den er ikke avgjort ennå. Du får dette foreløpige svaret fordi det tar mer enn en måned (forvaltningsloven § 11 a).`,
    expected: (p: { expectedOn: string }) => `Vi regner med at du har svar innen ${p.expectedOn}.`,
    notKnown: "Vi kan ikke si ennå når du får svar. Du får beskjed så snart vi vet det.",
    stands: (p: { dueOn: string }) =>
      `Lovens frist for tabellene er fortsatt ${p.dueOn}. Dette brevet endrer ingen frist.`,
    notStarted: "Fristen for tabellene begynner den dagen vi har fått en fullstendig søknad.",
    /** What holds the case, as a start for the caseworker. */
    reasons: {
      "waits-for-applicant": "Vi har bedt deg om opplysninger som mangler, og venter på svaret ditt.",
      "being-checked": "Vi er ikke ferdige med å sjekke om søknaden er fullstendig.",
      "being-assessed":
        "Søknaden er fullstendig. Vi vurderer bruken mot formålet til hver datakilde, og om tabellene kan gis ut uten å røpe opplysninger om enkeltpersoner.",
      "being-decided": "Søknaden er vurdert, og vedtaket er under arbeid.",
    },
  },
  postponement: {
    subject: (p: { reference: string }) => `Tabellen blir forsinket, ${p.reference}`,
    lead: (p: { unit: string; dueOn: string; likelyOn: string }) =>
      `${p.unit} skulle gjøre tabellen tilgjengelig senest ${p.dueOn}. Den er trolig klar ${p.likelyOn}.`,
    reason: (p: { reason: string }) =>
      `Særlige forhold gjør det uforholdsmessig vanskelig å holde fristen:\n\n${p.reason}`,
    dates: (p: { dueOn: string; likelyOn: string }) =>
      `- Trolig klar: ${p.likelyOn}\n- Lovens frist er fortsatt: ${p.dueOn} (helseregisterloven § 19 f andre ledd)`,
  },
  decision: {
    subject: (p: { reference: string }) => `Vedtak i saken din, ${p.reference}`,
    outcomes: {
      granted: (p: { unit: string }) => `Søknaden er innvilget for ${p.unit}.`,
      "granted-in-part": (p: { unit: string }) => `Søknaden er delvis innvilget for ${p.unit}.`,
      refused: (p: { unit: string }) => `Søknaden er avslått for ${p.unit}.`,
      dismissed: (p: { unit: string }) => `Søknaden er avvist for ${p.unit}.`,
    } satisfies Record<Outcome, (p: { unit: string }) => string>,
    law: "Vedtaket er gjort etter helseregisterloven § 19.",
    grants: { "as-asked": "som du ba om", regrouped: "med en annen gruppering", not: "ikke innvilget" },
    next: (p: { unit: string }) => `${p.unit} lager tabellen nå og leverer den direkte til deg.`,
    linked: (p: { preparedBy: string }) =>
      `Tabellen krever sammenstilling. ${p.preparedBy} setter sammen opplysningene, lager tabellen og leverer den direkte til deg.`,
    supplies: (p: { suppliers: string; preparedBy: string }) =>
      `${p.suppliers} leverer sine opplysninger til ${p.preparedBy}.`,
  },
  appeal: {
    until: (p: { appealUntil: string }) =>
      `Du kan klage innen tre uker fra den dagen varselet om vedtaket kom fram. Varselet er sendt samme dag som vedtaket, så siste dag er ${p.appealUntil} (forvaltningsloven § 29).`,
    to: {
      helsedataservice: () =>
        "Klagen går til Nasjonalt klageorgan for helsetjenesten (Helseklage), men send den til Helsedataservice i portalen.",
      controller: (p: { unit: string }) =>
        `Send klagen i portalen, så får ${p.unit} den. Blir vedtaket ikke endret, går klagen videre til Nasjonalt klageorgan for helsetjenesten (Helseklage) eller det klageorganet som gjelder for ${p.unit}.`,
    } satisfies Record<DecidedBy, (p: { unit: string }) => string>,
    how: (p: { url: string }) => `Skriv hva du vil ha endret, og hvorfor: ${p.url}`,
  },
  dismissal: {
    subject: (p: { reference: string }) => `Søknaden er avvist, ${p.reference}`,
    grounds: {
      "no-answer": "Vi har avvist søknaden fordi vi ikke fikk svar innen fristen.",
      other: "Vi har avvist søknaden. Det betyr at vi ikke har tatt stilling til innholdet.",
    },
    again: "Du kan også sende en ny søknad.",
  },
  delivery: {
    subject: (p: { reference: string }) => `Tabellen er klar, ${p.reference}`,
    partSubject: (p: { reference: string }) => `En del av tabellene er klar, ${p.reference}`,
    whole: (p: { unit: string }) => `${p.unit} har gjort ferdig tabellen. Du kan hente den nå.`,
    part: (p: { unit: string }) => `${p.unit} har gjort ferdig en del av tabellene. Resten kommer senere.`,
    fetch: (p: { link: string; expiresOn: string }) =>
      `Hent her: ${p.link}\nLenken virker til og med ${p.expiresOn}. Bare du kan bruke den.`,
  },
  "delivery-correction": {
    subject: (p: { reference: string }) => `Tabellen er rettet, ${p.reference}`,
    lead: (p: { unit: string; correctedOn: string }) =>
      `${p.unit} har rettet tabellen du fikk ${p.correctedOn}. Bruk den nye, og slett den gamle. Den gamle lenken virker ikke lenger.`,
  },
  regrouping: {
    subject: (p: { reference: string }) => `Forslag til en annen gruppering, ${p.reference}`,
    lead: (p: { unit: string; table: string }) =>
      `${p.unit} foreslår å gruppere tabellen «${p.table}» på en annen måte.`,
    how: "I portalen ser du tabellen slik du ba om den, og slik den er foreslått. Si ja eller nei der.",
  },
  ceiling: {
    subject: (p: { reference: string }) => `Arbeidet er stanset til du svarer, ${p.reference}`,
    lead: (p: { ceiling: string }) =>
      `Du ba oss spørre deg før det koster mer enn ${p.ceiling}. Der er vi nå, og vi gjør ikke mer før du har svart.`,
    cost: (p: { cost: string; ceiling: string }) => `- Arbeid til nå: ${p.cost}\n- Grensen din: ${p.ceiling}`,
    how: "Svar i portalen: sett en høyere grense, si at det ikke skal være noen grense, eller si nei. Sier du nei, tar vi kontakt om hva vi kan gjøre uten at det koster mer.",
  },
  "deadline-moved": {
    subject: (p: { reference: string }) => `Fristen er flyttet, ${p.reference}`,
    lead: (p: { provision: string }) =>
      `Kalenderen som fristen er telt etter, er endret (${p.provision}). Derfor er fristen en annen dag enn før.`,
    line: (p: { unit: string; from: string; dueOn: string }) => `- ${p.unit}: ${p.dueOn}. Før: ${p.from}.`,
    how: "I portalen ser du hvordan dagene er telt (helseregisterloven § 19 f).",
  },
  "appeal-received": {
    subject: (p: { reference: string }) => `Vi har fått klagen din, ${p.reference}`,
    onPart: (p: { unit: string; lodgedOn: string }) => `Vi mottok klagen din på vedtaket for ${p.unit} ${p.lodgedOn}.`,
    onWhole: (p: { lodgedOn: string }) => `Vi mottok klagen din på at søknaden ble avvist ${p.lodgedOn}.`,
    inTime: (p: { appealUntil: string }) => `Klagefristen er ${p.appealUntil}, så klagen kom i tide.`,
    late: (p: { appealUntil: string }) =>
      `Klagefristen var ${p.appealUntil}. Vi vurderer grunnen du ga for at klagen kom etter fristen.`,
    next: "Vi ser på saken på nytt. Blir vedtaket ikke endret, går klagen videre til Nasjonalt klageorgan for helsetjenesten (Helseklage). Du får beskjed.",
  },
  "appeal-concluded": {
    subject: (p: { reference: string }) => `Klagen din er ferdig behandlet, ${p.reference}`,
    upheld: (p: { concludedOn: string }) => `Klagen din er ferdig behandlet ${p.concludedOn}. Vedtaket blir stående.`,
    reopened: (p: { concludedOn: string }) =>
      `Klagen din er ferdig behandlet ${p.concludedOn}. Saken er gjenåpnet, og vi gjør et nytt vedtak.`,
    of: (p: { unit: string }) => `Det gjelder ${p.unit}.`,
  },
  withdrawal: {
    subject: (p: { reference: string }) => `Søknaden er trukket, ${p.reference}`,
    body: "Du har trukket søknaden. Vi gjør ikke mer med den. Du kan få faktura for arbeid som alt er gjort.",
  },
  closing: {
    subject: (p: { reference: string }) => `Saken er avsluttet, ${p.reference}`,
    body: (p: { closedOn: string }) =>
      `Saken ble avsluttet ${p.closedOn}. Alt er levert, og alle fakturaer er sendt. Du finner fortsatt saken i portalen.`,
  },
  invoice: {
    subject: (p: { reference: string; number: string }) => `Faktura ${p.number}, ${p.reference}`,
    body: (p: { payer: string; number: string; total: string; dueOn: string }) =>
      `${p.payer} har sendt faktura ${p.number} på ${p.total}. Den skal betales innen ${p.dueOn}. I portalen ser du fakturaen, hva den gjelder, og hvilke som gjenstår.`,
  },
  "letter-notice": {
    subject: (p: { reference: string }) => `Du har fått et vedtak, ${p.reference}`,
    body: (p: { link: string }) => `Det er gjort et vedtak i saken din. Les det i portalen: ${p.link}`,
  },
  "second-notice": {
    subject: (p: { reference: string }) => `Du har et vedtak du ikke har åpnet, ${p.reference}`,
    body: (p: { writtenOn: string; link: string }) =>
      `Vi skrev til deg ${p.writtenOn} om at det er gjort et vedtak i saken din. Du har ikke åpnet det ennå. Les det i portalen: ${p.link}\n\nFristen for å klage står i vedtaket.`,
  },
  reminder: {
    "preliminary-answer-owed": {
      subject: (p: { reference: string }) => `Mangler foreløpig svar, ${p.reference}`,
      body: (p: { dueOn: string }) =>
        `Saken er ikke avgjort. Foreløpig svar skulle vært gitt innen ${p.dueOn}, én måned etter at søknaden kom (forvaltningsloven § 11 a).`,
    },
    "deadline-near": {
      subject: (p: { reference: string }) => `Fem virkedager igjen, ${p.reference}`,
      body: (p: { dueOn: string }) =>
        `Fristen for å gjøre tabellen tilgjengelig er ${p.dueOn} (helseregisterloven § 19 f).`,
    },
    "deadline-passed": {
      subject: (p: { reference: string }) => `Over fristen, ${p.reference}`,
      body: (p: { dueOn: string }) =>
        `Fristen for å gjøre tabellen tilgjengelig var ${p.dueOn} (helseregisterloven § 19 f).`,
    },
  },
};
export type LetterTexts = typeof letters;
