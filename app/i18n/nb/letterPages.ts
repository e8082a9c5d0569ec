import type { FactName } from "~/app/domain/letters/editableLetter";

/** The pages of letters, in bokmål: reading one, wording one anew, the preliminary answer. */
export const letterPages = {
  pdf: "Last ned som PDF",
  openedOn: (p: { date: string; time: string }) => `Åpnet av søkeren ${p.date} kl. ${p.time}`,
  notOpened: "Ikke åpnet av søkeren ennå",
  secondNotice: (p: { date: string }) => `Nytt varsel sendt ${p.date}`,
  toAnswer: "Gi foreløpig svar",
  edit: {
    edit: "Endre teksten",
    heading: "Endre brevet",
    help: "Skriv om det du vil. Det som står i listen, må fortsatt stå i brevet.",
    asEdited: "Slik blir brevet sendt, med endringene dine.",
    subject: "Emne",
    body: "Teksten",
    bodyHelp: "En linje som begynner med «## », blir en overskrift. Linjer som begynner med «- », blir en liste.",
    show: "Vis brevet",
    restore: "Ta tilbake teksten slik den var",
    mustStand: "Dette må stå i brevet",
    facts: {
      reference: "Saksnummer",
      link: "Adressen til saken",
      unit: "Hvem det gjelder",
      date: "Dato",
      dueOn: "Frist",
      replyBy: "Svarfrist",
      likelyOn: "Trolig klar",
      expectedOn: "Ventet svar",
      reasons: "Overskriften over begrunnelsen",
      tables: "Tabell",
      conditions: "Overskriften over vilkårene",
      appeal: "Overskriften over klage",
      appealUntil: "Siste dag for å klage",
      appealBody: "Klageorganet",
      fetch: "Adressen der tabellen hentes",
      expiresOn: "Siste dag for å hente",
      amount: "Beløp",
      provision: "Bestemmelsen",
      number: "Nummer",
    } satisfies Record<FactName, string>,
    problems: {
      factMissing: (p: { fact: string; text: string }) => `Ta med dette igjen: «${p.text}» (${p.fact.toLowerCase()}).`,
      placeholderLeft: (p: { text: string }) => `Fyll ut eller fjern «${p.text}».`,
      fieldMissing: (p: { field: string }) => `Brevet kan ikke sendes. Feltet «${p.field}» mangler.`,
      subjectMissing: "Skriv et emne.",
      bodyMissing: "Skriv teksten i brevet.",
      tooLong: "Gjør brevet kortere. Det er plass til 30 000 tegn, og 300 i emnet.",
      letterChanged: "Det brevet bygger på, er endret etter at du skrev det om. Se over teksten før du sender.",
    },
  },
  preliminary: {
    heading: "Gi foreløpig svar",
    lead: (p: { date: string }) =>
      `Saken er ikke avgjort. Et foreløpig svar skal være gitt innen ${p.date}, én måned etter at søknaden kom (forvaltningsloven § 11 a). Det flytter ingen frist.`,
    given: (p: { date: string }) => `Det ble gitt et foreløpig svar ${p.date}. Du kan gi et nytt.`,
    reason: "Hvorfor er søknaden ikke besvart ennå?",
    reasonHelp: "Teksten er et forslag ut fra hvordan saken står. Søkeren får lese den.",
    expectedOn: "Når kan søkeren vente svar?",
    expectedOnHelp: (p: { dueOn: string | null }) =>
      p.dueOn === null
        ? "La feltet stå tomt hvis det ikke kan sies ennå."
        : `Forslaget er lovens frist, ${p.dueOn}. La feltet stå tomt hvis det ikke kan sies ennå.`,
    next: "Se brevet",
    send: "Send foreløpig svar",
  },
};
export type LetterPageTexts = typeof letterPages;
