import type { LetterTexts } from "../nb/letters";

/** Brev og e-post på nynorsk. */
export const letters: LetterTexts = {
  greeting: (p: { name: string }) => `Hei ${p.name},`,
  signature: (p: { operator: string }) => `Helsing\n${p.operator}`,
  link: (p: { url: string }) => `Sjå saka: ${p.url}`,
  reference: (p: { reference: string; title: string }) => `Sak ${p.reference}: ${p.title}`,
  receipt: {
    subject: (p: { reference: string }) => `Vi har fått søknaden din, ${p.reference}`,
    body: (p: { receivedOn: string; workingDays: number; dueIfCompleteOn: string }) =>
      `Vi fekk søknaden ${p.receivedOn}. No sjekkar vi at han er fullstendig.\n\nEr han fullstendig slik han er, skal tabellane vere klare seinast ${p.dueIfCompleteOn}. Det er ${p.workingDays} virkedagar frå vi fekk han (helseregisterloven § 19 f). Manglar det noko, får du melding om kva. Då byrjar fristen den dagen vi har fått alt.`,
  },
  answered: {
    subject: (p: { reference: string }) => `Vi har fått svaret ditt, ${p.reference}`,
    body: (p: { receivedOn: string }) =>
      `Vi fekk svaret ditt ${p.receivedOn}. No sjekkar vi at søknaden er fullstendig. Du får melding om dagen fristen byrjar.`,
  },
  supplement: {
    subject: (p: { reference: string }) => `Vi treng svar frå deg, ${p.reference}`,
    body: (p: { comments: string }) =>
      `Vi manglar dette for å kunne behandle søknaden:\n\n${p.comments}\n\nSvar i portalen. Alt du har skrive før, ligg der. Fristen etter helseregisterloven § 19 f byrjar den dagen vi har fått ein fullstendig søknad.`,
  },
  complete: {
    subject: (p: { reference: string; dueOn: string }) =>
      `Søknaden er fullstendig, svar innan ${p.dueOn}, ${p.reference}`,
    body: (p: { completeOn: string; workingDays: number; dueOn: string }) =>
      `Vi fekk ein fullstendig søknad ${p.completeOn}. Tabellane skal vere klare seinast ${p.dueOn}. Det er ${p.workingDays} virkedagar etter den dagen (helseregisterloven § 19 f). I portalen ser du kvar dag som ikkje er teld med, og kvifor.`,
  },
  revoked: {
    subject: (p: { reference: string }) => `Søknaden må sjekkast på nytt, ${p.reference}`,
    body: (p: { reason: string }) =>
      `Vi hadde registrert søknaden som fullstendig. Det var ikkje rett, og fristen er teken bort:\n\n${p.reason}\n\nDu får melding når søknaden er fullstendig, eller om vi treng noko frå deg.`,
  },
  postponement: {
    subject: (p: { reference: string }) => `Tabellen blir forseinka, ${p.reference}`,
    body: (p: { unit: string; dueOn: string; likelyOn: string; reason: string }) =>
      `${p.unit} skulle gjere tabellen tilgjengeleg seinast ${p.dueOn}. Særlege forhold gjer det uforholdsmessig vanskeleg å halde fristen:\n\n${p.reason}\n\nTabellen er truleg klar ${p.likelyOn}. Fristen i lova er framleis ${p.dueOn} (helseregisterloven § 19 f andre ledd).`,
  },
  decision: {
    subject: (p: { reference: string }) => `Vedtak i saka di, ${p.reference}`,
    granted: (p: { unit: string }) => `Søknaden er innvilga for ${p.unit}.`,
    "granted-in-part": (p: { unit: string }) => `Søknaden er delvis innvilga for ${p.unit}.`,
    refused: (p: { unit: string }) => `Søknaden er avslått for ${p.unit}.`,
    reasons: (p: { reasons: string }) => `Grunngiving:\n${p.reasons}`,
    appeal:
      "Du kan klage innan tre veker etter at du fekk vite om vedtaket. Klaga går til Nasjonalt klageorgan for helsetenesta (Helseklage), men send henne til den som gjorde vedtaket.",
    next: (p: { unit: string }) => `${p.unit} lagar tabellen no og leverer han direkte til deg.`,
  },
  dismissal: {
    subject: (p: { reference: string }) => `Søknaden er avvist, ${p.reference}`,
    body: (p: { reasons: string }) =>
      `Vi har avvist søknaden.\n\nGrunngiving:\n${p.reasons}\n\nDu kan klage innan tre veker etter at du fekk vite om vedtaket. Klaga går til Nasjonalt klageorgan for helsetenesta (Helseklage), men send henne til den som gjorde vedtaket. Du kan òg sende ein ny søknad.`,
  },
  delivery: {
    subject: (p: { reference: string }) => `Tabellen er klar, ${p.reference}`,
    partSubject: (p: { reference: string }) => `Ein del av tabellane er klar, ${p.reference}`,
    whole: (p: { unit: string }) => `${p.unit} har gjort ferdig tabellen og leverer han direkte til deg.`,
    part: (p: { unit: string }) => `${p.unit} har levert ein del av tabellane direkte til deg. Resten kjem seinare.`,
  },
  withdrawal: {
    subject: (p: { reference: string }) => `Søknaden er trekt, ${p.reference}`,
    body: "Du har trekt søknaden. Vi gjer ikkje meir med han. Du kan få faktura for arbeid som alt er gjort.",
  },
  reminder: {
    "preliminary-answer-owed": {
      subject: (p: { reference: string }) => `Manglar førebels svar, ${p.reference}`,
      body: (p: { dueOn: string }) =>
        `Saka er ikkje avgjord. Førebels svar skulle ha vore gitt innan ${p.dueOn}, éin månad etter at søknaden kom (forvaltningsloven § 11 a).`,
    },
    "deadline-near": {
      subject: (p: { reference: string }) => `Fem virkedagar igjen, ${p.reference}`,
      body: (p: { dueOn: string }) =>
        `Fristen for å gjere tabellen tilgjengeleg er ${p.dueOn} (helseregisterloven § 19 f).`,
    },
    "deadline-passed": {
      subject: (p: { reference: string }) => `Over fristen, ${p.reference}`,
      body: (p: { dueOn: string }) =>
        `Fristen for å gjere tabellen tilgjengeleg var ${p.dueOn} (helseregisterloven § 19 f).`,
    },
  },
};
