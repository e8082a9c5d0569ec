import type { OwnRecordsProvidersTexts } from "../nb/ownRecordsProviders";

export const ownRecordsProviders = {
  title: "Kvar har du fått behandling?",
  lead: "Kvar stad har sin eigen journal, og skal ha sitt eige brev. Skriv opp dei du kjem på. Du kan leggje til fleire seinare.",
  stays: "Lista blir i nettlesaren din. Ingenting av det du skriv her, blir sendt til oss.",
  listHeading: (p) => (p.count === 1 ? "Éin stad på lista" : `${p.count} stader på lista`),
  emptyHeading: "Begynn med den første staden",
  empty: "Fastlegen er ein god stad å begynne: I journalen kan du sjå kven du er tilvist til.",
  add: "Legg til ein stad",
  next: "Gå vidare til «Om deg»",
  kinds: {
    gp: "Fastlege",
    hospital: "Sjukehus",
    clinic: "Privat klinikk",
    specialist: "Spesialist",
    laboratory: "Laboratorium",
    imaging: "Røntgen og annan biletdiagnostikk",
    dentist: "Tannlege",
    municipality: "Kommunen: heimesjukepleie, sjukeheim, helsestasjon",
    emergency: "Legevakt",
    "mental-health": "Psykisk helsevern og rusbehandling",
    "school-health": "Skulehelsetenesta",
    physiotherapist: "Fysioterapeut, kiropraktor eller manuellterapeut",
    registry: "Helseregister",
    other: "Ein annan stad",
  },
  form: {
    addHeading: "Ny stad",
    editHeading: (p) => `Endre: ${p.name}`,
    kind: "Kva slags stad er det?",
    name: "Namn",
    nameHelp:
      "Begynn å skrive namnet på eit sjukehus eller eit helseregister, så får du framlegg. Andre namn skriv du heilt ut.",
    address: "Adresse",
    addressHelp: "Dit brevet skal sendast. Du kan fylle henne ut seinare.",
    town: "Postnummer og stad",
    email: "E-post",
    emailHelp: "Berre om du vil sende brevet på e-post. Mange stader tek ikkje imot slike brev på e-post.",
    subject: "Kven handlar journalen om?",
    others: "Gjeld det eit barn, ein som har gitt deg fullmakt, eller ein som er død?",
    toPerson: "Legg til personen under «Om deg»",
    period: "Når var det?",
    periodHelp: "Slik du hugsar det, til dømes «2014–2019» eller «våren 2021». Er feltet tomt, ber brevet om alt.",
    scope: "Er det noko du særleg vil ha?",
    scopeHelp:
      "Til dømes «røntgenbileta frå handleddet» eller «avdeling for hjartesjukdommar». La det stå tomt om du vil ha alt.",
    saveNew: "Legg til på lista",
    save: "Lagre endringane",
    cancel: "Avbryt",
    fromRegister: "Adressa er frå ein eldre kopi av nettsida til staden. Sjekk at ho stemmer, før du sender.",
    noAddress: "Vi har ikkje funne adressa til denne staden. Finn henne på nettsida til staden.",
    registryAddress:
      "Vi har ikkje funne adressa. Mange helseregister kan du òg be om innsyn i på helsenorge.no, utan brev.",
    namesake: (p) =>
      `${p.name} står på lista frå før. Du kan leggje det til ein gong til, til dømes om ei anna avdeling skal ha sitt eige brev.`,
  },
  suggestions: {
    label: "Framlegg",
    count: (p) =>
      p.count === 0
        ? ""
        : p.count === 1
          ? "Eitt framlegg. Gå til det med pil ned."
          : `${p.count} framlegg. Gå til dei med pil ned.`,
    chosen: (p) => `Valt: ${p.name}.`,
  },
  subjects: { self: "Meg sjølv", attorney: "ved fullmakt", child: "barn", deceased: "avliden" },
  errors: {
    "name-missing": "Skriv namnet på staden.",
    "email-invalid": "Skriv e-postadressa slik: namn@eksempel.no. Eller la feltet stå tomt.",
    "personal-number": "Ta bort fødselsnummeret. Skal det med, skriv du det for hand på papirbrevet.",
  },
  card: {
    period: "Når",
    scope: "Særleg",
    subject: "Handlar om",
    email: "E-post",
    address: "Adresse",
    noAddress: "Ikkje fylt ut enno",
    everything: "Heile tida",
    edit: "Endre",
    remove: "Fjern",
    editNamed: (p) => `Endre ${p.name}`,
    removeNamed: (p) => `Fjern ${p.name}`,
  },
  removal: {
    heading: (p) => `Fjerne ${p.name} frå lista?`,
    text: "Det du har skrive om staden, blir borte.",
    textSent: "Det du har skrive om staden, blir borte. Det gjeld òg datoane for brevet du har sendt.",
    yes: "Ja, fjern",
    no: "Nei, behald",
  },
  told: {
    added: (p) => `${p.name} er lagt til.`,
    changed: (p) => `${p.name} er endra.`,
    removed: (p) => `${p.name} er fjerna.`,
  },
  checklist: {
    heading: "Stader ein ofte gløymer",
    lead: "Kryss av når du har tenkt over det. Har du vore der, legg du det til.",
    add: "Legg til",
    addNamed: (p) => `Legg til: ${p.name}`,
    items: {
      "former-gp": { name: "Tidlegare fastlegar", hint: "Alle du har hatt, òg der du budde før." },
      emergency: { name: "Legevakt", hint: "Også på ferie og der du budde før." },
      "mental-health": { name: "Psykisk helsevern og rus", hint: "DPS, BUP, psykolog, rusbehandling." },
      specialist: { name: "Spesialistar med eigen praksis", hint: "Hudlege, augelege, gynekolog, øyre-nase-hals." },
      laboratory: { name: "Laboratorium", hint: "Dei som har analysert blodprøver og vevsprøver." },
      imaging: { name: "Røntgen, MR og CT", hint: "Røntgeninstitutt, private og på sjukehus." },
      physiotherapist: { name: "Fysioterapeut og kiropraktor", hint: "Også manuellterapeut og privat opptrening." },
      dentist: { name: "Tannlege", hint: "Både den offentlege og private." },
      municipality: { name: "Kommunen", hint: "Helsestasjon, heimesjukepleie, sjukeheim, rehabilitering." },
      "school-health": { name: "Skulehelsetenesta", hint: "Frå du gjekk på skulen." },
      "occupational-health": { name: "Bedriftshelsetenesta", hint: "Hos arbeidsgivarar du har hatt." },
      abroad: {
        name: "Behandling i utlandet",
        hint: "Der gjeld reglane i landet. I EU og EØS gjeld personvernforordninga.",
      },
      registry: {
        name: "Helseregister",
        hint: "Kreftregisteret, Norsk pasientregister og andre har òg opplysningar om deg.",
      },
    },
  },
  source: (p) =>
    `Lista over sjukehus er sett saman av offentlege sider, lesne ${p.date}. Ho kan mangle noko, og noko kan vere endra sidan.`,
} satisfies OwnRecordsProvidersTexts;
