import type { CalendarError } from "~/schemas/calendar";

/** Each says what to write or choose. */
const errors: Record<CalendarError, string> = {
  "kind-missing": "Velg om dagen er fri ved lov, eller om kontoret holder stengt.",
  "date-missing": "Skriv dagen.",
  "date-out-of-reach": "Velg en dag fra 1990 til 2101. Kalenderen går ikke lenger.",
  "until-before-from": "Velg en siste dag som ikke er før den første.",
  "closure-too-long": "Del opp stengingen. Den kan vare et år om gangen.",
  "name-missing": "Skriv hva dagen heter.",
  "act-missing": "Skriv loven som gjør dagen fri, for eksempel lov 1995-02-24-12.",
  "paragraph-missing": "Skriv paragrafen, for eksempel § 2.",
  "reason-missing": "Skriv hvorfor kalenderen endres.",
  "too-long": "Kort ned teksten. Den er lengre enn det er plass til.",
  "already-there": "Se listen. Dagen står der allerede.",
  "is-national": "Du trenger ikke legge inn dagen. Den er fri fra før.",
};

/** The calendar: additions to the holidays, how a date was counted, calendars to subscribe to. */
export const calendar = {
  title: "Kalender",
  lead: "Helligdagene står i loven og ligger inne. Her legger du til det som kommer i tillegg.",
  kinds: {
    legal: "Fri ved lov",
    office: "Kontoret holder stengt",
  },
  kindHelp: {
    legal: "Flytter lovens frist. Alle åpne saker telles på nytt, og de det gjelder, får beskjed.",
    office: "Flytter bare datoer vi selv planlegger. Lovens frist står.",
  },
  standing: "Dette er lagt til",
  nothingAdded: "Ingenting er lagt til. Bare helligdagene i loven gjelder.",
  columns: { days: "Dager", name: "Navn", kind: "Slag", provision: "Hjemmel" },
  period: (p: { from: string; until: string }) => `${p.from}–${p.until}`,
  remove: "Ta ut",
  removeOn: (p: { name: string }) => `Ta ut ${p.name}`,
  removeReason: "Hvorfor tas den ut?",
  addHeading: "Legg til en dag",
  kind: "Hva slags dag er det?",
  from: "Dag, eller første dag",
  until: "Siste dag (kan være tom)",
  untilHelp: "Bare for stenging over flere dager.",
  names: "Hva heter dagen?",
  nameNb: "På bokmål",
  nameNn: "På nynorsk",
  nameEn: "På engelsk",
  nameHelp: "Navnet står i forklaringen av fristen, på språket som leses.",
  act: "Lov",
  actHelp: "Bare for en dag som er fri ved lov.",
  paragraph: "Paragraf",
  reason: "Hvorfor endres kalenderen?",
  reasonHelp: "Står i listen over versjoner.",
  save: "Lagre som ny versjon",
  saved: (p: { number: number }) => `Versjon ${p.number} er lagret.`,
  waiting: (p: { count: number }) =>
    p.count === 1 ? "1 åpen sak telles på nytt nå." : `${p.count} åpne saker telles på nytt nå.`,
  versions: "Versjoner",
  versionLine: (p: { number: number; date: string; name: string }) => `Versjon ${p.number}, ${p.date}, ${p.name}`,
  versionEntries: (p: { count: number }) =>
    p.count === 0 ? "Ingen tillegg." : p.count === 1 ? "1 tillegg." : `${p.count} tillegg.`,
  conflict:
    "Se over listen og prøv igjen. En kollega endret kalenderen mens du skrev. Ingenting av det du skrev, er borte.",
  notThere: "Se listen. Dagen er allerede tatt ut.",
  errors,
  howCounted: {
    summary: "Slik er datoen regnet ut",
    workingDays: (p: { from: string; days: number; until: string }) =>
      `${p.days} virkedager etter ${p.from} er ${p.until}. Dagen selv telles ikke.`,
    month: (p: { from: string; until: string }) =>
      `En måned etter ${p.from} er ${p.until}. Her telles kalenderdager, så helger og helligdager flytter ingenting (forvaltningsloven § 11 a).`,
    appeal: (p: { from: string; until: string }) =>
      `Tre uker etter ${p.from} er ${p.until}. Slutter de på en lørdag, søndag eller helligdag, gjelder neste virkedag (forvaltningsloven §§ 29 og 30).`,
    likely: "Datoen er anslått av den som lager tabellen. Den er ikke regnet ut, og den flytter ikke lovens frist.",
    skipped: (p: { count: number; days: string }) => `Disse ${p.count} dagene er ikke telt: ${p.days}.`,
    skippedOne: (p: { day: string }) => `Denne dagen er ikke telt: ${p.day}.`,
    addedBy: (p: { name: string; date: string; act: string; paragraph: string }) =>
      `${p.date} (${p.name}) er fri etter ${p.act} ${p.paragraph}.`,
    noneSkipped: "Ingen dager er hoppet over.",
    day: (p: { date: string; name: string }) => `${p.date} (${p.name})`,
    and: "og",
  },
  reply: {
    staffUntil: (p: { date: string }) => `Søkeren har svarfrist ${p.date}.`,
    staffReminded: (p: { date: string }) => `Søkeren er minnet på spørsmålene og har svarfrist ${p.date}.`,
    staffOver: (p: { date: string }) => `Søkeren har ikke svart innen ${p.date}, heller ikke etter påminnelsen.`,
    propose: "Avvis fordi svaret ikke kom",
  },
  feed: {
    heading: "Abonner på fristene",
    lead: "Legg adressen inn i kalenderprogrammet ditt, så ser du fristene der. Den oppdateres av seg selv.",
    what: {
      caseworker: "Fristene i sakene du har.",
      unit: (p: { unit: string }) => `Fristene til delene hos ${p.unit}.`,
      case: "Fristene i denne saken.",
    },
    secret:
      "Den som har adressen, kan se referansene og datoene. Navn og tittel står ikke der. Del den ikke med andre.",
    once: "Kopier adressen nå. Av sikkerhetsgrunner viser vi den bare denne gangen.",
    address: "Adressen til kalenderen",
    active: (p: { date: string }) => `En kalender er i bruk, laget ${p.date}.`,
    make: "Lag en adresse",
    makeNew: "Lag en ny adresse",
    makeNewHelp: "Den gamle slutter å virke.",
    revoke: "Trekk adressen tilbake",
    revoked: "Adressen er trukket tilbake. Den virker ikke lenger.",
    back: "Tilbake",
    names: {
      caseworker: "Mine frister",
      unit: (p: { unit: string }) => `Frister, ${p.unit}`,
      case: (p: { reference: string }) => `Frister, ${p.reference}`,
    },
    statutory: (p: { reference: string; unit: string }) => `Lovens frist: ${p.reference}, ${p.unit}`,
    likely: (p: { reference: string; unit: string }) => `Trolig klar: ${p.reference}, ${p.unit}`,
    replyBy: (p: { reference: string }) => `Svarfrist: ${p.reference}`,
    statutoryNote: (p: { workingDays: number; completeOn: string }) =>
      `${p.workingDays} virkedager etter ${p.completeOn}, helseregisterloven § 19 f.`,
    likelyNote: (p: { dueOn: string }) => `Utsatt. Lovens frist er fortsatt ${p.dueOn}, helseregisterloven § 19 f.`,
    replyNote: "Dagen søkeren må svare innen.",
  },
};
