import type { LetterTexts } from "../nb/letters";

/** Brev og e-post på nynorsk. */
export const letters: LetterTexts = {
  greeting: (p) => `Hei ${p.name},`,
  signature: (p) => `Helsing\n${p.operator}`,
  link: (p) => `Sjå saka: ${p.url}`,
  reference: (p) => `Sak ${p.reference}: ${p.title}`,
  and: "og",
  filesTooLarge: "Filene er for store til å sendast med e-post. Hent dei i portalen.",
  pdf: {
    page: (p) => `Side ${p.page} av ${p.pages}`,
    simplified: "Nokre bokstavar er skrivne enklare enn dei var, fordi skrifttypen manglar dei.",
  },
  headings: {
    missing: "Dette manglar",
    answer: "Slik svarar du",
    reasons: "Grunngiving",
    why: "Kvifor det tek tid",
    whyLate: "Kvifor tabellen blir forseinka",
    whyAgain: "Kvifor",
    expected: "Når du kan vente svar",
    dates: "Datoane",
    tables: "Tabellane",
    conditions: "Vilkår",
    next: "Kva som skjer no",
    appeal: "Slik klagar du",
    holds: "Dette får du",
    fetch: "Slik hentar du tabellane",
    corrected: "Kvifor han er retta",
    note: "Merknad",
    cost: "Kva det har kosta",
    moved: "Dei nye fristane",
  },
  /** One unit's statutory date, in a list of several. */
  deadline: (p) => `${p.unit}: ${p.dueOn} (${p.workingDays} virkedagar)`,
  receipt: {
    subject: (p) => `Vi har fått søknaden din, ${p.reference}`,
    lead: (p) => `Vi fekk søknaden ${p.receivedOn}. No sjekkar vi at han er fullstendig.`,
    ifComplete: (p) =>
      `Er han fullstendig slik han er, skal tabellane vere klare seinast ${p.dueOn}. Det er ${p.workingDays} virkedagar frå vi fekk han (helseregisterloven § 19 f).`,
    severalIfComplete:
      "Er han fullstendig slik han er, skal tabellane vere klare seinast desse dagane (helseregisterloven § 19 f):",
    missing: "Manglar det noko, får du melding om kva. Då byrjar fristen den dagen vi har fått alt.",
  },
  answered: {
    subject: (p) => `Vi har fått svaret ditt, ${p.reference}`,
    body: (p) =>
      `Vi fekk svaret ditt ${p.receivedOn}. No sjekkar vi at søknaden er fullstendig. Du får melding om dagen fristen byrjar.`,
  },
  supplement: {
    subject: (p) => `Vi treng svar frå deg, ${p.reference}`,
    lead: "Vi manglar noko for å kunne behandle søknaden.",
    how: (p) =>
      `Svar i portalen innan ${p.replyBy}. Alt du har skrive før, ligg der. Fristen etter helseregisterloven § 19 f byrjar den dagen vi har fått ein fullstendig søknad.`,
  },
  "supplement-reminder": {
    subject: (p) => `Vi ventar på svar frå deg, ${p.reference}`,
    lead: (p) =>
      `Vi bad om svar innan ${p.firstReplyBy}, men har ikkje fått det. Du får fem virkedagar til: svar innan ${p.replyBy}.`,
    how: (p) =>
      `Svar i portalen. Alt du har skrive før, ligg der. Har vi ikkje fått svar innan ${p.replyBy}, kan søknaden bli avvist. Då må du sende ein ny søknad.`,
  },
  complete: {
    subject: (p) => `Søknaden er fullstendig, svar innan ${p.dueOn}, ${p.reference}`,
    one: (p) =>
      `Vi fekk ein fullstendig søknad ${p.completeOn}. Tabellane skal vere klare seinast ${p.dueOn}. Det er ${p.workingDays} virkedagar etter den dagen (helseregisterloven § 19 f).`,
    several: (p) =>
      `Vi fekk ein fullstendig søknad ${p.completeOn}. Tabellane skal vere klare seinast desse dagane (helseregisterloven § 19 f):`,
    how: "I portalen ser du kvar dag som ikkje er teld med, og kvifor.",
  },
  revoked: {
    subject: (p) => `Søknaden må sjekkast på nytt, ${p.reference}`,
    lead: "Vi hadde registrert søknaden som fullstendig. Det var ikkje rett, og fristen er teken bort.",
    next: "Du får melding når søknaden er fullstendig, eller om vi treng noko frå deg.",
  },
  "preliminary-answer": {
    subject: (p) => `Førebels svar i saka di, ${p.reference}`,
    lead: (p) =>
      `Vi fekk søknaden ${p.firstReceivedOn}. Han er ikkje avgjord enno. Du får dette førebelse svaret fordi det tek meir enn ein månad (forvaltningsloven § 11 a).`,
    expected: (p) => `Vi reknar med at du har svar innan ${p.expectedOn}.`,
    notKnown: "Vi kan ikkje seie enno når du får svar. Du får melding så snart vi veit det.",
    stands: (p) => `Fristen i lova for tabellane er framleis ${p.dueOn}. Dette brevet endrar ingen frist.`,
    notStarted: "Fristen for tabellane byrjar den dagen vi har fått ein fullstendig søknad.",
    reasons: {
      "waits-for-applicant": "Vi har bede deg om opplysningar som manglar, og ventar på svaret ditt.",
      "being-checked": "Vi er ikkje ferdige med å sjekke om søknaden er fullstendig.",
      "being-assessed":
        "Søknaden er fullstendig. Vi vurderer bruken mot formålet til kvar datakjelde, og om tabellane kan givast ut utan å røpe opplysningar om enkeltpersonar.",
      "being-decided": "Søknaden er vurdert, og vi arbeider med vedtaket.",
    },
  },
  postponement: {
    subject: (p) => `Tabellen blir forseinka, ${p.reference}`,
    lead: (p) => `${p.unit} skulle gjere tabellen tilgjengeleg seinast ${p.dueOn}. Han er truleg klar ${p.likelyOn}.`,
    reason: (p) => `Særlege forhold gjer det uforholdsmessig vanskeleg å halde fristen:\n\n${p.reason}`,
    dates: (p) =>
      `- Truleg klar: ${p.likelyOn}\n- Fristen i lova er framleis: ${p.dueOn} (helseregisterloven § 19 f andre ledd)`,
  },
  decision: {
    subject: (p) => `Vedtak i saka di, ${p.reference}`,
    outcomes: {
      granted: (p) => `Søknaden er innvilga for ${p.unit}.`,
      "granted-in-part": (p) => `Søknaden er delvis innvilga for ${p.unit}.`,
      refused: (p) => `Søknaden er avslått for ${p.unit}.`,
      dismissed: (p) => `Søknaden er avvist for ${p.unit}.`,
    },
    law: "Vedtaket er gjort etter helseregisterloven § 19.",
    grants: { "as-asked": "som du bad om", regrouped: "med ei anna gruppering", not: "ikkje innvilga" },
    next: (p) => `${p.unit} lagar tabellen no og leverer han direkte til deg.`,
    linked: (p) =>
      `Tabellen krev samanstilling. ${p.preparedBy} set saman opplysningane, lagar tabellen og leverer han direkte til deg.`,
    supplies: (p) => `${p.suppliers} leverer opplysningane sine til ${p.preparedBy}.`,
  },
  appeal: {
    until: (p) =>
      `Du kan klage innan tre veker frå den dagen varselet om vedtaket kom fram. Varselet er sendt same dag som vedtaket, så siste dag er ${p.appealUntil} (forvaltningsloven § 29).`,
    to: {
      helsedataservice: () =>
        "Klaga går til Nasjonalt klageorgan for helsetenesta (Helseklage), men send henne til Helsedataservice i portalen.",
      controller: (p) =>
        `Send klaga i portalen, så får ${p.unit} henne. Blir vedtaket ikkje endra, går klaga vidare til Nasjonalt klageorgan for helsetenesta (Helseklage) eller det klageorganet som gjeld for ${p.unit}.`,
    },
    how: (p) => `Skriv kva du vil ha endra, og kvifor: ${p.url}`,
  },
  dismissal: {
    subject: (p) => `Søknaden er avvist, ${p.reference}`,
    grounds: {
      "no-answer": "Vi har avvist søknaden fordi vi ikkje fekk svar innan fristen.",
      other: "Vi har avvist søknaden. Det vil seie at vi ikkje har teke stilling til innhaldet.",
    },
    again: "Du kan òg sende ein ny søknad.",
  },
  delivery: {
    subject: (p) => `Tabellen er klar, ${p.reference}`,
    partSubject: (p) => `Ein del av tabellane er klar, ${p.reference}`,
    whole: (p) => `${p.unit} har gjort ferdig tabellen. Du kan hente han no.`,
    part: (p) => `${p.unit} har gjort ferdig ein del av tabellane. Resten kjem seinare.`,
    fetch: (p) => `Hent her: ${p.link}\nLenkja verkar til og med ${p.expiresOn}. Berre du kan bruke henne.`,
  },
  "delivery-correction": {
    subject: (p) => `Tabellen er retta, ${p.reference}`,
    lead: (p) =>
      `${p.unit} har retta tabellen du fekk ${p.correctedOn}. Bruk den nye, og slett den gamle. Den gamle lenkja verkar ikkje lenger.`,
  },
  regrouping: {
    subject: (p) => `Framlegg om ei anna gruppering, ${p.reference}`,
    lead: (p) => `${p.unit} gjer framlegg om å gruppere tabellen «${p.table}» på ein annan måte.`,
    how: "I portalen ser du tabellen slik du bad om han, og slik framlegget er. Sei ja eller nei der.",
  },
  ceiling: {
    subject: (p) => `Arbeidet er stansa til du svarar, ${p.reference}`,
    lead: (p) =>
      `Du bad oss spørje deg før det kostar meir enn ${p.ceiling}. Der er vi no, og vi gjer ikkje meir før du har svart.`,
    cost: (p) => `- Arbeid til no: ${p.cost}\n- Grensa di: ${p.ceiling}`,
    how: "Svar i portalen: set ei høgare grense, sei at det ikkje skal vere noka grense, eller sei nei. Seier du nei, tek vi kontakt om kva vi kan gjere utan at det kostar meir.",
  },
  "deadline-moved": {
    subject: (p) => `Fristen er flytta, ${p.reference}`,
    lead: (p) =>
      `Kalenderen som fristen er teld etter, er endra (${p.provision}). Difor er fristen ein annan dag enn før.`,
    line: (p) => `- ${p.unit}: ${p.dueOn}. Før: ${p.from}.`,
    how: "I portalen ser du korleis dagane er telde (helseregisterloven § 19 f).",
  },
  "appeal-received": {
    subject: (p) => `Vi har fått klaga di, ${p.reference}`,
    onPart: (p) => `Vi fekk klaga di på vedtaket for ${p.unit} ${p.lodgedOn}.`,
    onWhole: (p) => `Vi fekk klaga di på at søknaden vart avvist ${p.lodgedOn}.`,
    inTime: (p) => `Klagefristen er ${p.appealUntil}, så klaga kom i tide.`,
    late: (p) => `Klagefristen var ${p.appealUntil}. Vi vurderer grunnen du gav for at klaga kom etter fristen.`,
    next: "Vi ser på saka på nytt. Blir vedtaket ikkje endra, går klaga vidare til Nasjonalt klageorgan for helsetenesta (Helseklage). Du får melding.",
  },
  "appeal-concluded": {
    subject: (p) => `Klaga di er ferdig behandla, ${p.reference}`,
    upheld: (p) => `Klaga di er ferdig behandla ${p.concludedOn}. Vedtaket blir ståande.`,
    reopened: (p) => `Klaga di er ferdig behandla ${p.concludedOn}. Saka er opna att, og vi gjer eit nytt vedtak.`,
    of: (p) => `Det gjeld ${p.unit}.`,
  },
  withdrawal: {
    subject: (p) => `Søknaden er trekt, ${p.reference}`,
    body: "Du har trekt søknaden. Vi gjer ikkje meir med han. Du kan få faktura for arbeid som alt er gjort.",
  },
  closing: {
    subject: (p) => `Saka er avslutta, ${p.reference}`,
    body: (p) =>
      `Saka vart avslutta ${p.closedOn}. Alt er levert, og alle fakturaer er sende. Du finn framleis saka i portalen.`,
  },
  invoice: {
    subject: (p) => `Faktura ${p.number}, ${p.reference}`,
    body: (p) =>
      `${p.payer} har sendt faktura ${p.number} på ${p.total}. Han skal betalast innan ${p.dueOn}. I portalen ser du fakturaen, kva han gjeld, og kva for fakturaer som står att.`,
  },
  "letter-notice": {
    subject: (p) => `Du har fått eit vedtak, ${p.reference}`,
    body: (p) => `Det er gjort eit vedtak i saka di. Les det i portalen: ${p.link}`,
  },
  "second-notice": {
    subject: (p) => `Du har eit vedtak du ikkje har opna, ${p.reference}`,
    body: (p) =>
      `Vi skreiv til deg ${p.writtenOn} om at det er gjort eit vedtak i saka di. Du har ikkje opna det enno. Les det i portalen: ${p.link}\n\nFristen for å klage står i vedtaket.`,
  },
  reminder: {
    "preliminary-answer-owed": {
      subject: (p) => `Manglar førebels svar, ${p.reference}`,
      body: (p) =>
        `Saka er ikkje avgjord. Førebels svar skulle ha vore gitt innan ${p.dueOn}, éin månad etter at søknaden kom (forvaltningsloven § 11 a).`,
    },
    "deadline-near": {
      subject: (p) => `Fem virkedagar igjen, ${p.reference}`,
      body: (p) => `Fristen for å gjere tabellen tilgjengeleg er ${p.dueOn} (helseregisterloven § 19 f).`,
    },
    "deadline-passed": {
      subject: (p) => `Over fristen, ${p.reference}`,
      body: (p) => `Fristen for å gjere tabellen tilgjengeleg var ${p.dueOn} (helseregisterloven § 19 f).`,
    },
  },
};
