/** Letters and mails, in bokmål: from the case's facts to sentences. Dates come in as text. */
export const letters = {
  greeting: (p: { name: string }) => `Hei ${p.name},`,
  signature: (p: { operator: string }) => `Hilsen\n${p.operator}`,
  link: (p: { url: string }) => `Se saken: ${p.url}`,
  reference: (p: { reference: string; title: string }) => `Sak ${p.reference}: ${p.title}`,
  receipt: {
    subject: (p: { reference: string }) => `Vi har fått søknaden din, ${p.reference}`,
    body: (p: { receivedOn: string; workingDays: number; dueIfCompleteOn: string }) =>
      `Vi mottok søknaden ${p.receivedOn}. Nå sjekker vi at den er fullstendig.\n\nEr den fullstendig slik den er, skal tabellene være klare senest ${p.dueIfCompleteOn}. Det er ${p.workingDays} virkedager fra vi mottok den (helseregisterloven § 19 f). Mangler det noe, får du beskjed om hva. Da begynner fristen den dagen vi har fått alt.`,
  },
  answered: {
    subject: (p: { reference: string }) => `Vi har fått svaret ditt, ${p.reference}`,
    body: (p: { receivedOn: string }) =>
      `Vi mottok svaret ditt ${p.receivedOn}. Nå sjekker vi at søknaden er fullstendig. Du får beskjed om dagen fristen begynner.`,
  },
  supplement: {
    subject: (p: { reference: string }) => `Vi trenger svar fra deg, ${p.reference}`,
    body: (p: { comments: string }) =>
      `Vi mangler dette for å kunne behandle søknaden:\n\n${p.comments}\n\nSvar i portalen. Alt du har skrevet før, ligger der. Fristen etter helseregisterloven § 19 f begynner den dagen vi har fått en fullstendig søknad.`,
  },
  complete: {
    subject: (p: { reference: string; dueOn: string }) =>
      `Søknaden er fullstendig, svar innen ${p.dueOn}, ${p.reference}`,
    body: (p: { completeOn: string; workingDays: number; dueOn: string }) =>
      `Vi mottok en fullstendig søknad ${p.completeOn}. Tabellene skal være klare senest ${p.dueOn}. Det er ${p.workingDays} virkedager etter den dagen (helseregisterloven § 19 f). I portalen ser du hver dag som ikke er telt med, og hvorfor.`,
  },
  revoked: {
    subject: (p: { reference: string }) => `Søknaden må sjekkes på nytt, ${p.reference}`,
    body: (p: { reason: string }) =>
      `Vi hadde registrert søknaden som fullstendig. Det var ikke riktig, og fristen er tatt bort:\n\n${p.reason}\n\nDu får beskjed når søknaden er fullstendig, eller om vi trenger noe fra deg.`,
  },
  postponement: {
    subject: (p: { reference: string }) => `Tabellen blir forsinket, ${p.reference}`,
    body: (p: { unit: string; dueOn: string; likelyOn: string; reason: string }) =>
      `${p.unit} skulle gjøre tabellen tilgjengelig senest ${p.dueOn}. Særlige forhold gjør det uforholdsmessig vanskelig å holde fristen:\n\n${p.reason}\n\nTabellen er trolig klar ${p.likelyOn}. Lovens frist er fortsatt ${p.dueOn} (helseregisterloven § 19 f andre ledd).`,
  },
  decision: {
    subject: (p: { reference: string }) => `Vedtak i saken din, ${p.reference}`,
    granted: (p: { unit: string }) => `Søknaden er innvilget for ${p.unit}.`,
    "granted-in-part": (p: { unit: string }) => `Søknaden er delvis innvilget for ${p.unit}.`,
    refused: (p: { unit: string }) => `Søknaden er avslått for ${p.unit}.`,
    reasons: (p: { reasons: string }) => `Begrunnelse:\n${p.reasons}`,
    appeal:
      "Du kan klage innen tre uker etter at du fikk vite om vedtaket. Klagen går til Nasjonalt klageorgan for helsetjenesten (Helseklage), men send den til den som traff vedtaket.",
    next: (p: { unit: string }) => `${p.unit} lager tabellen nå og leverer den direkte til deg.`,
  },
  dismissal: {
    subject: (p: { reference: string }) => `Søknaden er avvist, ${p.reference}`,
    body: (p: { reasons: string }) =>
      `Vi har avvist søknaden.\n\nBegrunnelse:\n${p.reasons}\n\nDu kan klage innen tre uker etter at du fikk vite om vedtaket. Klagen går til Nasjonalt klageorgan for helsetjenesten (Helseklage), men send den til den som traff vedtaket. Du kan også sende en ny søknad.`,
  },
  delivery: {
    subject: (p: { reference: string }) => `Tabellen er klar, ${p.reference}`,
    partSubject: (p: { reference: string }) => `En del av tabellene er klar, ${p.reference}`,
    whole: (p: { unit: string }) => `${p.unit} har gjort ferdig tabellen og leverer den direkte til deg.`,
    part: (p: { unit: string }) => `${p.unit} har levert en del av tabellene direkte til deg. Resten kommer senere.`,
  },
  withdrawal: {
    subject: (p: { reference: string }) => `Søknaden er trukket, ${p.reference}`,
    body: "Du har trukket søknaden. Vi gjør ikke mer med den. Du kan få faktura for arbeid som alt er gjort.",
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
