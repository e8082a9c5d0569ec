import type { EntryError } from "~/app/domain/own-records/checkProviderEntry";
import type { ForgottenPlace } from "~/app/domain/own-records/forgottenPlaces";
import type { ProviderKind, SubjectKind } from "~/schemas/recordFolder";

/** The list of places that may have somebody's records. */
export const ownRecordsProviders = {
  title: "Hvor har du fått behandling?",
  lead: "Hvert sted har sin egen journal, og skal ha sitt eget brev. Skriv opp dem du kommer på. Du kan legge til flere siden.",
  stays: "Listen blir i nettleseren din. Ingenting av det du skriver her, blir sendt til oss.",
  listHeading: (p: { count: number }) => (p.count === 1 ? "Ett sted på listen" : `${p.count} steder på listen`),
  emptyHeading: "Begynn med det første stedet",
  empty: "Fastlegen er et godt sted å begynne: I journalen kan du se hvem du er blitt henvist til.",
  add: "Legg til et sted",
  next: "Gå videre til «Om deg»",
  kinds: {
    gp: "Fastlege",
    hospital: "Sykehus",
    clinic: "Privat klinikk",
    specialist: "Spesialist",
    laboratory: "Laboratorium",
    imaging: "Røntgen og annen bildediagnostikk",
    dentist: "Tannlege",
    municipality: "Kommunen: hjemmesykepleie, sykehjem, helsestasjon",
    emergency: "Legevakt",
    "mental-health": "Psykisk helsevern og rusbehandling",
    "school-health": "Skolehelsetjenesten",
    physiotherapist: "Fysioterapeut, kiropraktor eller manuellterapeut",
    registry: "Helseregister",
    other: "Et annet sted",
  } satisfies Record<ProviderKind, string>,
  form: {
    addHeading: "Nytt sted",
    editHeading: (p: { name: string }) => `Endre: ${p.name}`,
    kind: "Hva slags sted er det?",
    name: "Navn",
    nameHelp:
      "Begynn å skrive navnet på et sykehus eller et helseregister, så får du forslag. Andre navn skriver du helt ut.",
    address: "Adresse",
    addressHelp: "Dit brevet skal sendes. Du kan fylle den ut siden.",
    town: "Postnummer og sted",
    email: "E-post",
    emailHelp: "Bare hvis du vil sende brevet på e-post. Mange steder tar ikke imot slike brev på e-post.",
    subject: "Hvem handler journalen om?",
    others: "Gjelder det et barn, en som har gitt deg fullmakt, eller en som er død?",
    toPerson: "Legg til personen under «Om deg»",
    period: "Når var det?",
    periodHelp: "Slik du husker det, for eksempel «2014–2019» eller «våren 2021». Er feltet tomt, ber brevet om alt.",
    scope: "Er det noe du særlig vil ha?",
    scopeHelp:
      "For eksempel «røntgenbildene fra håndleddet» eller «avdeling for hjertesykdommer». La det stå tomt om du vil ha alt.",
    saveNew: "Legg til på listen",
    save: "Lagre endringene",
    cancel: "Avbryt",
    fromRegister: "Adressen er fra en eldre kopi av stedets egen nettside. Sjekk at den stemmer, før du sender.",
    noAddress: "Vi har ikke funnet adressen til dette stedet. Finn den på stedets egen nettside.",
    registryAddress:
      "Vi har ikke funnet adressen. Mange helseregistre kan du også be om innsyn i på helsenorge.no, uten brev.",
    namesake: (p: { name: string }) =>
      `${p.name} står på listen fra før. Du kan legge det til en gang til, for eksempel om en annen avdeling skal ha sitt eget brev.`,
  },
  suggestions: {
    label: "Forslag",
    count: (p: { count: number }) =>
      p.count === 0
        ? ""
        : p.count === 1
          ? "Ett forslag. Gå til det med pil ned."
          : `${p.count} forslag. Gå til dem med pil ned.`,
    chosen: (p: { name: string }) => `Valgt: ${p.name}.`,
  },
  subjects: {
    self: "Meg selv",
    attorney: "ved fullmakt",
    child: "barn",
    deceased: "avdød",
  } satisfies Record<SubjectKind, string>,
  errors: {
    "name-missing": "Skriv navnet på stedet.",
    "email-invalid": "Skriv e-postadressen slik: navn@eksempel.no. Eller la feltet stå tomt.",
    "personal-number": "Ta bort fødselsnummeret. Skal det med, skriver du det for hånd på papirbrevet.",
  } satisfies Record<EntryError["code"], string>,
  card: {
    period: "Når",
    scope: "Særlig",
    subject: "Handler om",
    email: "E-post",
    address: "Adresse",
    noAddress: "Ikke fylt ut ennå",
    everything: "Hele tiden",
    edit: "Endre",
    remove: "Fjern",
    editNamed: (p: { name: string }) => `Endre ${p.name}`,
    removeNamed: (p: { name: string }) => `Fjern ${p.name}`,
  },
  removal: {
    heading: (p: { name: string }) => `Fjerne ${p.name} fra listen?`,
    text: "Det du har skrevet om stedet, blir borte.",
    textSent: "Det du har skrevet om stedet, blir borte. Det gjelder også datoene for brevet du har sendt.",
    yes: "Ja, fjern",
    no: "Nei, behold",
  },
  told: {
    added: (p: { name: string }) => `${p.name} er lagt til.`,
    changed: (p: { name: string }) => `${p.name} er endret.`,
    removed: (p: { name: string }) => `${p.name} er fjernet.`,
  },
  checklist: {
    heading: "Steder man ofte glemmer",
    lead: "Kryss av når du har tenkt over det. Har du vært der, legger du det til.",
    add: "Legg til",
    addNamed: (p: { name: string }) => `Legg til: ${p.name}`,
    items: {
      "former-gp": { name: "Tidligere fastleger", hint: "Alle du har hatt, også der du bodde før." },
      emergency: { name: "Legevakt", hint: "Også på ferie og der du bodde før." },
      "mental-health": { name: "Psykisk helsevern og rus", hint: "DPS, BUP, psykolog, rusbehandling." },
      specialist: { name: "Spesialister med egen praksis", hint: "Hudlege, øyelege, gynekolog, øre-nese-hals." },
      laboratory: { name: "Laboratorier", hint: "De som har analysert blodprøver og vevsprøver." },
      imaging: { name: "Røntgen, MR og CT", hint: "Røntgeninstitutter, private og på sykehus." },
      physiotherapist: { name: "Fysioterapeut og kiropraktor", hint: "Også manuellterapeut og privat opptrening." },
      dentist: { name: "Tannlege", hint: "Både den offentlige og private." },
      municipality: { name: "Kommunen", hint: "Helsestasjon, hjemmesykepleie, sykehjem, rehabilitering." },
      "school-health": { name: "Skolehelsetjenesten", hint: "Fra du gikk på skolen." },
      "occupational-health": { name: "Bedriftshelsetjenesten", hint: "Hos arbeidsgivere du har hatt." },
      abroad: {
        name: "Behandling i utlandet",
        hint: "Der gjelder landets egne regler. I EU og EØS gjelder personvernforordningen.",
      },
      registry: {
        name: "Helseregistre",
        hint: "Kreftregisteret, Norsk pasientregister og andre har også opplysninger om deg.",
      },
    } satisfies Record<ForgottenPlace, { name: string; hint: string }>,
  },
  source: (p: { date: string }) =>
    `Listen over sykehus er satt sammen av offentlige sider, lest ${p.date}. Den kan mangle noe, og noe kan være endret siden.`,
};
export type OwnRecordsProvidersTexts = typeof ownRecordsProviders;
