import type { KeepingSource, RetentionKind } from "~/app/domain/retention/retentionRules";
import type { OwnDataKind } from "~/app/domain/retention/OwnData";

interface RuleTexts {
  name: string;
  /** From when the time is counted. */
  from: string;
  goes: string;
  stays: string;
}

const rules: Record<RetentionKind, RuleTexts> = {
  drafts: {
    name: "Utkast",
    from: "siste gang utkastet ble endret",
    goes: "Utkastet og filene i det. Har du en konto, får du en e-post 30 dager før.",
    stays: "Ingenting.",
  },
  cases: {
    name: "Personopplysninger i saker",
    from: "dagen saken ble avsluttet, trukket eller avvist",
    goes: "Navn, e-post, telefon, virksomhet, tittel, alt som er skrevet i søknad, brev, vedtak, meldinger, notater og klager, og alle filer, også de leverte tabellene.",
    stays:
      "Saksnummer, datoer, kilder, utfall, tidsbruk og beløp, og hendelsene i saken uten tekst og navn. Det kan fortsatt kontrolleres at ingen har endret hendelsene.",
  },
  invoices: {
    name: "Fakturaer",
    from: "slutten av regnskapsåret",
    goes: "Hvem fakturaen gikk til, og PDF-filen, når også saken er slettet.",
    stays: "Nummer, beløp og timer.",
  },
  mails: {
    name: "Kopier av e-post",
    from: "dagen e-posten ble skrevet",
    goes: "Mottaker, emne og tekst.",
    stays: "Brevene i saken, så lenge saken blir lagret.",
  },
  "record-reminders": {
    name: "Påminnelser om innsyn i egen journal",
    from: "at e-posten er skrevet",
    goes: "Kontoen og dagen, når e-posten er skrevet. Mer er ikke lagret.",
    stays: "Ingenting.",
  },
  accounts: {
    name: "Kontoer som ikke er i bruk",
    from: "siste innlogging",
    goes: "Navn, e-post og koblingen til innloggingen. Det skjer bare når kontoen ikke har utkast, saker eller en rolle som ansatt.",
    stays: "Et nummer uten navn i hendelsene.",
  },
  sessions: {
    name: "Innlogginger",
    from: "siste gang innloggingen ble brukt",
    goes: "Tidspunkt og nettleser.",
    stays: "Den siste innloggingen, så lenge kontoen finnes.",
  },
  "sign-in": {
    name: "Engangskoder og skjemaer som venter på innlogging",
    from: "når de går ut",
    goes: "Alt.",
    stays: "Ingenting.",
  },
  "access-log": {
    name: "Logg over hvem som åpnet saker",
    from: "dagen saken ble åpnet",
    goes: "Linjen i loggen.",
    stays: "Ingenting.",
  },
  register: {
    name: "Oversikt over det som er utlevert",
    from: "dagen tabellene ble utlevert",
    goes: "Ingenting blir slettet av portalen.",
    stays: "Mottaker, formål, innhold og dato. Tiden er den korteste.",
  },
  statistics: {
    name: "Statistikk om saksbehandlingen",
    from: "",
    goes: "Ingenting.",
    stays: "Datoer, utfall, tidsbruk og beløp uten navn.",
  },
};

const sources: Record<KeepingSource, string> = {
  operator: "Vårt eget valg. Ingen lov gir et tall.",
  "bokforingsloven-13": "Bokføringsloven § 13",
  "helseregisterloven-19h": "Helseregisterloven § 19 h, som god praksis. Paragrafen gjelder ikke anonym statistikk.",
  "gdpr-17-3-d": "Personvernforordningen artikkel 17 nr. 3 bokstav d",
};

const ownKinds: Record<OwnDataKind, string> = {
  account: "Konto: navn, e-post, språk og roller",
  identities: "Koblinger til innlogging utenfor portalen",
  sessions: "Innlogginger",
  drafts: "Utkast",
  files: "Filer i utkast",
  applications: "Saker med alt innhold",
  mails: "E-post til deg",
  feeds: "Kalendere du abonnerer på",
  recordReminders: "Dager du får e-post om innsyn i egen journal",
  acts: "Hendelser du har utført",
  opened: "Saker du har åpnet",
  openedByOthers: "Ganger andre har åpnet sakene dine",
  handouts: "Linjer om deg i oversikten over det som er utlevert",
};

/** Texts of how long data are kept. */
export const retention = {
  title: "Hvor lenge data oppbevares",
  rules,
  sources,
  time: {
    years: (p: { amount: number }) => `${p.amount} år`,
    days: (p: { amount: number }) => `${p.amount} dager`,
    caseSetting: (p: { years: number }) => `${p.years} år`,
    untilExpired: "Til de går ut",
    always: "Alltid",
  },
  from: (p: { from: string }) => `fra ${p.from}`,
  columns: { rule: "Hva", time: "Hvor lenge", goes: "Blir slettet", stays: "Blir stående", source: "Hvorfor så lenge" },
  privacy: {
    heading: "Hvor lenge",
    lead: "Vi sletter dette av oss selv når tiden er ute. Grunnlaget er at ingenting skal lagres lenger enn nødvendig (personvernforordningen artikkel 5 nr. 1 bokstav e).",
    archive:
      "Er den som driver tjenesten, en offentlig virksomhet, gjelder arkivlova: Saker som skal tas vare på, blir overført til arkiv før de blir slettet her.",
    ownData: "Se, last ned eller slett det som er lagret om deg",
    accountErased: "Kontoen din er slettet, og du er logget ut.",
  },
  admin: {
    title: "Oppbevaring og sletting",
    lead: "Reglene blir brukt hver natt. Her ser du hva som er slettet, og hva som står for tur.",
    rulesHeading: "Reglene",
    dueNow: "Står for tur nå",
    next: "Neste",
    noNext: "Ingen",
    nextNotComputed: "Ikke regnet ut",
    notErased: "Blir ikke slettet",
    settingHeading: "Innstilling",
    years: "Antall år fra en sak er over til personopplysningene blir slettet",
    yearsHelp: (p: { least: number; most: number; usual: number }) =>
      `Et helt tall fra ${p.least} til ${p.most}. Ingen lov gir et tall; ${p.usual} år er vårt valg. Setter du tallet ned, kan flere saker stå for tur med én gang.`,
    save: "Lagre",
    saved: "Lagret.",
    yearsWrong: (p: { least: number; most: number }) => `Skriv et helt tall fra ${p.least} til ${p.most}.`,
    soonHeading: (p: { days: number }) => `Saker som blir slettet innen ${p.days} dager`,
    soonLead:
      "En offentlig virksomhet må overføre saker som skal bevares, til arkiv først (arkivlova). Saksmappen er det som skal arkiveres. Saksbehandlere laster den ned fra saken.",
    soonNone: "Ingen saker blir slettet i denne tiden.",
    soonOn: (p: { reference: string; date: string }) => `${p.reference}: ${p.date}`,
    soonMore: (p: { count: number }) => `Og ${p.count} til.`,
    runHeading: "Slett nå",
    runLead: "Sletter det som står for tur, uten å vente til natten. Det kan ikke angres.",
    confirm: "Jeg vet at det ikke kan angres, og saker som skal bevares, er overført til arkiv.",
    confirmMissing: "Kryss av for at du vet at det ikke kan angres.",
    run: "Slett det som står for tur",
    ran: "Kjøringen er ferdig. Det som ble slettet, står nederst på siden.",
    logHeading: "Slettet i det siste",
    logNone: "Ingenting er slettet ennå.",
    logColumns: { at: "Når", rule: "Regel", what: "Antall" },
    request: "Etter ønske fra personen selv",
    tables: {
      account: "kontoer",
      account_identity: "koblinger til innlogging",
      access_log: "linjer i loggen",
      appeal: "klager",
      assessment: "vurderinger",
      calendar_feed: "kalendere",
      decision: "vedtak",
      delivery: "leveringer",
      draft: "utkast",
      event_payload: "tekster i hendelser",
      internal_note: "notater",
      invoice: "fakturaer",
      letter: "brev",
      mail: "e-poster",
      message: "meldinger",
      parked_form: "skjemaer",
      record_reminder: "påminnelser",
      postponement: "utsettelser",
      regrouping_proposal: "forslag om gruppering",
      session: "innlogginger",
      file: "filer",
      stored_file: "filer",
      submission: "innsendinger",
      supplement_request: "forespørsler",
    } as Record<string, string>,
  },
  own: {
    title: "Dine data",
    lead: "Her ser du hva som er lagret om deg, og kan laste det ned eller slette det som kan slettes.",
    storedHeading: "Lagret om deg",
    kinds: ownKinds,
    columns: { kind: "Hva", count: "Antall" },
    download: "Last ned alt (zip)",
    downloadHelp:
      "JSON-filer som et program kan lese, og filene dine. Interne notater og andres navn er ikke med. Hvem som har åpnet sakene dine, står med rolle og tidspunkt.",
    eraseHeading: "Sletting",
    canHeading: "Dette kan slettes nå",
    canBelongings:
      "Utkast og filene i dem, kalendere du abonnerer på, påminnelser om innsyn i egen journal, andre innlogginger, og e-post som ikke hører til en sak.",
    canAccount: "Navnet ditt, e-postadressen din og kontoen. Du blir logget ut.",
    cannotHeading: "Dette kan ikke slettes nå",
    cannotCases: "Sakene dine, og navnet og adressen på kontoen så lenge vi har dem:",
    cannotWhy:
      "Helsedataservice trenger sakene for å utføre oppgaven sin (personvernforordningen artikkel 17 nr. 3 bokstav b). Derfor blir de ikke slettet før tiden er ute.",
    caseOpen: (p: { reference: string; years: number }) =>
      `${p.reference}: pågår. Personopplysningene blir slettet ${p.years} år etter at saken er over.`,
    caseUntil: (p: { reference: string; date: string }) =>
      `${p.reference}: er over. Personopplysningene blir slettet ${p.date}.`,
    cannotStaff:
      "Kontoen din, fordi du har en rolle som ansatt. Administratoren må ta bort rollen først. Det du har gjort i saker, hører til saken.",
    cannotInvoices: "Hvem fakturaer gikk til, før fem år etter regnskapsåret (bokføringsloven § 13).",
    cannotRegister:
      "Oversikten over det som er utlevert til deg. Den blir lagret i minst ti år (helseregisterloven § 19 h, som god praksis).",
    start: "Slett det vi kan slette",
    confirmTitle: "Slette det vi kan slette?",
    confirmLead: "Det kan ikke angres. Last ned det du vil beholde først.",
    confirm: "Ja, slett",
    cancel: "Avbryt",
    erased: "Det som kunne slettes, er slettet.",
  },
};
