/** Answers to requests for one's own records: what is owed when, and what to do next. */
export const recordDates = {
  title: "Svar og frister",
  lead: "Her fører du det som skjer med brevene dine, og ser hva du kan gjøre når.",
  loading: "Åpner mappen din …",
  empty: {
    text: "Du har ingen brev å følge med på ennå. Lag dem først, så regner vi ut fristene når du har sendt dem.",
    link: "Lag brevene",
  },
  nextHeading: (p: { name: string; what: string }) => `Neste: ${p.name}. ${p.what}`,
  followedHeading: "Dette venter du på",
  unsentHeading: "Ikke sendt ennå",
  unsentLead: "Fristen begynner når brevet kommer fram. Si fra her når du har sendt det.",
  saved: "Det er skrevet opp.",

  headings: {
    waiting: (p: { date: string }) => `Svar innen ${p.date}`,
    waitingNoDuty: (p: { date: string }) => `Purr etter ${p.date}`,
    silent: (p: { date: string }) => `Svaret skulle ha kommet ${p.date}`,
    silentNoDuty: (p: { date: string }) => `Ingen svar ${p.date}. Purr nå`,
    complainBy: (p: { date: string }) => `Klag innen ${p.date}`,
    complainLate: (p: { date: string }) => `Klagefristen gikk ut ${p.date}`,
    refused: (p: { date: string }) => `Avslag ${p.date}`,
    followedUp: (p: { date: string }) => `Purret ${p.date}`,
    complained: (p: { date: string }) => `Klagen ble sendt ${p.date}`,
    answered: (p: { date: string }) => `Svaret kom ${p.date}`,
  },
  tags: {
    waiting: "Venter på svar",
    extended: "Har fått mer tid",
    silent: "Over fristen",
    "followed-up": "Purret",
    "in-part": "Fikk en del",
    refused: "Avslag",
    complained: "Klaget",
    answered: "Ferdig",
    late: "Klagefristen er ute",
  },
  next: {
    waiting: "Du trenger ikke gjøre noe før da.",
    silent: "Stedet er for sent ute. Send en purring.",
    silentNoDuty: "Send en purring. Loven sier ikke hvor raskt de må svare.",
    followedUp: "Kommer det fortsatt ikke noe svar, kan du klage.",
    followedUpAuthority: "Kommer det fortsatt ikke noe svar, kan du klage til Datatilsynet.",
    refused: "Du kan klage på avslaget. Klagen sender du til stedet, og Statsforvalteren avgjør den.",
    inPart:
      "Mangler du noe, kan du klage. Klagen sender du til stedet, og Statsforvalteren avgjør den. Mangler du ikke noe, endrer du svaret til at du fikk alt.",
    refusedAuthority:
      "Klagen til Statsforvalteren gjelder helse- og omsorgstjenesten, ikke helseregistre. Du kan klage til Datatilsynet (personvernforordningen artikkel 77).",
    late: "Statsforvalteren kan likevel ta klagen hvis du ikke kan lastes for at den er sen, eller særlige grunner taler for det (forvaltningsloven § 31). Skriv hvorfor.",
    complained: "Statsforvalteren avgjør klagen hvis stedet ikke ombestemmer seg. Skriv inn svaret når det kommer.",
    answered: "Gå gjennom det som kom.",
    review: "Se hva som kom, i mappen",
  },

  counted: {
    summary: "Slik er datoen regnet ut",
    month: (p: { from: string; endsOn: string }) =>
      `Fristen er én måned fra brevet kom fram (personvernforordningen artikkel 12 nr. 3). En måned etter ${p.from} er ${p.endsOn}.`,
    months: (p: { from: string; endsOn: string }) =>
      `Stedet ba om mer tid innen den første måneden og sa hvorfor. Da er fristen tre måneder i alt (personvernforordningen artikkel 12 nr. 3). Tre måneder etter ${p.from} er ${p.endsOn}.`,
    monthNoDuty: (p: { from: string; endsOn: string }) =>
      `Personvernforordningen gjelder ikke opplysninger om døde, og pasient- og brukerrettighetsloven sier ikke hvor raskt de må svare. Vi foreslår å vente én måned. En måned etter ${p.from} er ${p.endsOn}.`,
    weeks: (p: { from: string; endsOn: string }) =>
      `Klagefristen er fire uker fra du fikk vite nok til å klage, eller burde ha fått vite det (pasient- og brukerrettighetsloven § 7-5). Fire uker etter ${p.from} er ${p.endsOn}.`,
    weeksOfSilence: (p: { from: string; endsOn: string }) =>
      `Klagefristen er fire uker fra du fikk vite nok til å klage, eller burde ha fått vite det (pasient- og brukerrettighetsloven § 7-5). Loven sier ikke når det er ved taushet. Vi regner fra den siste dagen for svar, så er du på den sikre siden. Fire uker etter ${p.from} er ${p.endsOn}.`,
    notMoved: "Det er en vanlig virkedag, så datoen blir stående.",
    moved: (p: { days: string; until: string }) => `Det er ingen virkedag (${p.days}), så fristen går til ${p.until}.`,
    movedByUnion:
      "Regelen står i forordning 1182/71 artikkel 3 nr. 4, om frister i EU-rettsakter. Norsk lov sier ikke noe annet om denne fristen.",
    movedByCourts:
      "Regelen står i domstolloven § 149, som forvaltningsloven § 30 viser til. Pasient- og brukerrettighetsloven nevner den ikke selv. Send derfor helst klagen før helgen.",
    fromSent:
      "Vi vet ikke når brevet kom fram, og regner fra dagen du sendte det. Kom det fram senere, er fristen tilsvarende senere.",
    tooLate: (p: { toldOn: string; until: string }) =>
      `Stedet ba om mer tid ${p.toldOn}. Det var etter ${p.until}, da den første måneden var ute. Da gjelder det ikke.`,
    noReason: (p: { toldOn: string }) =>
      `Stedet ba om mer tid ${p.toldOn} uten å si hvorfor. Da gjelder det ikke: Grunnen skal med.`,
    day: (p: { date: string; name: string }) => `${p.date}, ${p.name}`,
    and: "og",
  },

  actions: {
    sent: "Merk som sendt",
    answer: "Skriv inn svaret",
    extension: "De ber om mer tid",
    "follow-up": "Skriv en purring",
    complaint: "Skriv en klage",
    authority: "Klag til Datatilsynet",
    close: "Lukk",
    save: "Lagre",
  },

  history: {
    heading: "Det som har skjedd",
    sent: (p: { date: string; channel: string }) => `Sendt ${p.date}, ${p.channel}`,
    received: (p: { date: string }) => `Kom fram ${p.date}`,
    extension: (p: { date: string; reason: string }) =>
      p.reason ? `Ba om mer tid ${p.date}: ${p.reason}` : `Ba om mer tid ${p.date}, uten å si hvorfor`,
    followedUp: (p: { date: string }) => `Purret ${p.date}`,
    all: (p: { date: string }) => `Alt kom ${p.date}`,
    part: (p: { date: string }) => `En del kom ${p.date}`,
    refused: (p: { date: string }) => `Avslag ${p.date}`,
    grounds: (p: { grounds: string }) => `Grunnen de ga: ${p.grounds}`,
    complaint: (p: { date: string }) => `Klaget ${p.date}`,
    authority: (p: { date: string }) => `Skrev til Datatilsynet ${p.date}`,
    change: "Endre",
    remove: "Fjern",
    /** Read out after «Endre» and «Fjern», so that each is told from the others. */
    of: (p: { entry: string }) => `«${p.entry}»`,
  },
  channels: {
    online: "på nett",
    post: "i posten",
    email: "på e-post",
    phone: "på telefon",
    "in-person": "ved oppmøte",
  },

  sentForm: {
    heading: "Når sendte du brevet?",
    sentOn: "Dagen du sendte det",
    channel: "Hvordan",
    receivedOn: "Dagen det kom fram",
    receivedHelp: "La stå tomt hvis du ikke vet det. Da regner vi fra dagen du sendte det.",
  },
  extensionForm: {
    heading: "Stedet ber om mer tid",
    lead: "De kan ta to måneder til hvis kravet er sammensatt eller kravene er mange. Da må de si fra innen den første måneden, og si hvorfor.",
    toldOn: "Dagen du fikk beskjed",
    reason: "Grunnen de ga",
    reasonHelp: "La stå tomt hvis de ikke ga noen.",
  },
  answerForm: {
    heading: "Hva svarte de?",
    on: "Dagen du fikk svaret",
    outcome: "Svaret",
    all: "Jeg fikk alt jeg ba om",
    part: "Jeg fikk en del",
    refused: "Jeg fikk avslag",
    grounds: "Grunnen de ga",
    groundsHelp: "Blir med i klagen. La stå tomt hvis de ikke ga noen.",
  },
  followUpForm: {
    heading: "Purring",
    lead: "Send brevet, og skriv inn dagen under.",
    on: "Dagen du sendte purringen",
  },
  complaintForm: {
    heading: "Klage",
    lead: "Send klagen til stedet, ikke til Statsforvalteren. Stedet kan ombestemme seg. Gjør de ikke det, avgjør Statsforvalteren klagen (pasient- og brukerrettighetsloven § 7-2).",
    last: (p: { date: string }) => `Send den senest ${p.date}.`,
    on: "Dagen du sendte klagen",
  },
  authorityForm: {
    heading: "Klage til Datatilsynet",
    lead: "Datatilsynet kan se på om stedet har holdt fristen (personvernforordningen artikkel 12 og 77). Klager på avslag avgjør Statsforvalteren.",
    leadRegistry: "Datatilsynet kan se på om registeret har holdt fristen (personvernforordningen artikkel 12 og 77).",
    on: "Dagen du skrev til Datatilsynet",
  },
  unsendForm: {
    heading: "Fjerne hele forløpet?",
    lead: "Da står brevet som ikke sendt, og det du har ført her om dette stedet, blir borte.",
    confirm: "Ja, fjern det",
  },
  dayProblems: {
    missing: "Velg en dato.",
    "no-date": "Datoen finnes ikke. Velg en annen.",
    "in-future": "Velg i dag eller en tidligere dag.",
    "too-early": (p: { date: string }) => `Velg ${p.date} eller en senere dag.`,
    "too-late": (p: { date: string }) => `Velg ${p.date} eller en tidligere dag. Svaret eller noe annet kom da.`,
  },
  outcomeMissing: "Velg hva de svarte.",

  grounds: {
    heading: "Når de kan si nei",
    lead: "Loven gir bare to grunner (pasient- og brukerrettighetsloven § 5-1):",
    danger: "Det er «påtrengende nødvendig for å hindre fare for liv eller alvorlig helseskade» for deg selv.",
    close: "Innsyn er «klart utilrådelig av hensyn til personer som står» deg nær.",
    representative: "Også da kan en representant se opplysningene for deg, for eksempel en lege eller en advokat.",
    duty: "De skal si hvorfor, og hvor du kan klage, innen én måned (personvernforordningen artikkel 12 nr. 4).",
  },

  reminders: {
    heading: "Påminnelser",
    none: "Når du venter på noe, kan du få påminnelser her.",
    calendar: {
      heading: "I kalenderen din",
      lead: "Filen lages i nettleseren. Den har datoene over, med varsel.",
      withNames: "Ta med navnet på stedet",
      withNamesHelp: "Kalendere blir ofte delt og kopiert til andre. Uten navn står det bare hva du venter på.",
      download: "Last ned kalenderfil",
      failed: "Filen ble ikke laget. Last siden på nytt og prøv igjen.",
      fileName: "frister",
      name: "Innsyn i egen journal",
      answer: "Siste dag for svar på brev",
      complaint: "Siste dag for å klage",
      of: (p: { title: string; name: string }) => `${p.title}: ${p.name}`,
      description: "Se hva du kan gjøre, i nettleseren du brukte sist.",
    },
    mail: {
      heading: "På e-post",
      signedOut:
        "Vil du ha påminnelser på e-post, må du logge inn. Da lagrer vi kontoen din og datoene, ikke noe annet.",
      signIn: "Logg inn",
      open: "Vis påminnelser på e-post",
      stored:
        "Ber du om det, sender vi datoene under til serveren og lagrer dem sammen med kontoen din. Vi lagrer ikke hvem du har skrevet til, eller hvorfor. Datoen blir slettet når e-posten er skrevet. E-posten sier bare at du ba om en påminnelse. En kopi av den ligger i ett år, som for annen e-post.",
      needsNet: "Dette krever nett. Resten av siden virker uten.",
      loading: "Henter …",
      days: "Dagene du får e-post",
      noDays: "Det er ingen datoer å minne om nå.",
      current: "Serveren har disse dagene:",
      differs: "Noe har endret seg siden sist. Trykk på knappen for å sende de nye dagene.",
      ask: "Send meg e-post disse dagene",
      update: "Send de nye dagene",
      stop: "Slett påminnelsene",
      on: "Du får e-post på disse dagene.",
      off: "Ingen påminnelser er lagret.",
      problems: {
        offline: "Vi fikk ikke kontakt. Sjekk nettet og prøv igjen.",
        "signed-out": "Du er logget ut. Logg inn og prøv igjen. Det du har skrevet her, ligger fortsatt i fanen.",
        "not-ahead": "En av dagene har vært, etter klokken på serveren. Last siden på nytt og prøv igjen.",
        "too-many": "Det har vært mange endringer. Prøv igjen om en stund.",
        refused: "Serveren tok ikke imot datoene. Last siden på nytt og prøv igjen.",
      },
    },
  },
};
export type RecordDatesTexts = typeof recordDates;
