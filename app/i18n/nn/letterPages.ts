import type { LetterPageTexts } from "../nb/letterPages";

/** Sidene for brev, på nynorsk. */
export const letterPages: LetterPageTexts = {
  pdf: "Last ned som PDF",
  openedOn: (p) => `Opna av søkjaren ${p.date} kl. ${p.time}`,
  notOpened: "Ikkje opna av søkjaren enno",
  secondNotice: (p) => `Nytt varsel sendt ${p.date}`,
  toAnswer: "Gi førebels svar",
  edit: {
    edit: "Endre teksten",
    heading: "Endre brevet",
    help: "Skriv om det du vil. Det som står i lista, må framleis stå i brevet.",
    asEdited: "Slik blir brevet sendt, med endringane dine.",
    subject: "Emne",
    body: "Teksten",
    bodyHelp: "Ei linje som byrjar med «## », blir ei overskrift. Linjer som byrjar med «- », blir ei liste.",
    show: "Vis brevet",
    restore: "Ta tilbake teksten slik han var",
    mustStand: "Dette må stå i brevet",
    facts: {
      reference: "Saksnummer",
      link: "Adressa til saka",
      unit: "Kven det gjeld",
      date: "Dato",
      dueOn: "Frist",
      replyBy: "Svarfrist",
      likelyOn: "Truleg klar",
      expectedOn: "Venta svar",
      reasons: "Overskrifta over grunngivinga",
      tables: "Tabell",
      conditions: "Overskrifta over vilkåra",
      appeal: "Overskrifta over klage",
      appealUntil: "Siste dag for å klage",
      appealBody: "Klageorganet",
      fetch: "Adressa der tabellen blir henta",
      expiresOn: "Siste dag for å hente",
      amount: "Beløp",
      provision: "Føresegna",
      number: "Nummer",
    },
    problems: {
      factMissing: (p) => `Ta med dette att: «${p.text}» (${p.fact.toLowerCase()}).`,
      placeholderLeft: (p) => `Fyll ut eller fjern «${p.text}».`,
      fieldMissing: (p) => `Brevet kan ikkje sendast. Feltet «${p.field}» manglar.`,
      subjectMissing: "Skriv eit emne.",
      bodyMissing: "Skriv teksten i brevet.",
      tooLong: "Gjer brevet kortare. Det er plass til 30 000 teikn, og 300 i emnet.",
      letterChanged: "Det brevet byggjer på, er endra etter at du skreiv det om. Sjå over teksten før du sender.",
    },
  },
  preliminary: {
    heading: "Gi førebels svar",
    lead: (p) =>
      `Saka er ikkje avgjord. Eit førebels svar skal vere gitt innan ${p.date}, éin månad etter at søknaden kom (forvaltningsloven § 11 a). Det flyttar ingen frist.`,
    given: (p) => `Det vart gitt eit førebels svar ${p.date}. Du kan gi eit nytt.`,
    reason: "Kvifor er søknaden ikkje svart på enno?",
    reasonHelp: "Teksten er eit framlegg ut frå korleis saka står. Søkjaren får lese han.",
    expectedOn: "Når kan søkjaren vente svar?",
    expectedOnHelp: (p) =>
      p.dueOn === null
        ? "La feltet stå tomt om det ikkje kan seiast enno."
        : `Framlegget er fristen i lova, ${p.dueOn}. La feltet stå tomt om det ikkje kan seiast enno.`,
    next: "Sjå brevet",
    send: "Send førebels svar",
  },
};
