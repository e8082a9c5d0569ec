import type { RecordDatesTexts } from "../nb/recordDates";

export const recordDates = {
  title: "Svar og fristar",
  lead: "Her fører du det som skjer med breva dine, og ser kva du kan gjere når.",
  loading: "Opnar mappa di …",
  empty: {
    text: "Du har ingen brev å følgje med på enno. Lag dei først, så reknar vi ut fristane når du har sendt dei.",
    link: "Lag breva",
  },
  nextHeading: (p) => `Neste: ${p.name}. ${p.what}`,
  followedHeading: "Dette ventar du på",
  unsentHeading: "Ikkje sende enno",
  unsentLead: "Fristen tek til når brevet kjem fram. Sei frå her når du har sendt det.",
  saved: "Det er skrive opp.",

  headings: {
    waiting: (p) => `Svar innan ${p.date}`,
    waitingNoDuty: (p) => `Purr etter ${p.date}`,
    silent: (p) => `Svaret skulle ha kome ${p.date}`,
    silentNoDuty: (p) => `Ikkje noko svar ${p.date}. Purr no`,
    complainBy: (p) => `Klag innan ${p.date}`,
    complainLate: (p) => `Klagefristen gjekk ut ${p.date}`,
    refused: (p) => `Avslag ${p.date}`,
    followedUp: (p) => `Purra ${p.date}`,
    complained: (p) => `Klaga vart send ${p.date}`,
    answered: (p) => `Svaret kom ${p.date}`,
  },
  tags: {
    waiting: "Ventar på svar",
    extended: "Har fått meir tid",
    silent: "Over fristen",
    "followed-up": "Purra",
    "in-part": "Fekk ein del",
    refused: "Avslag",
    complained: "Klaga",
    answered: "Ferdig",
    late: "Klagefristen er ute",
  },
  next: {
    waiting: "Du treng ikkje gjere noko før då.",
    silent: "Staden er for seint ute. Send ei purring.",
    silentNoDuty: "Send ei purring. Lova seier ikkje kor raskt dei må svare.",
    followedUp: "Kjem det framleis ikkje noko svar, kan du klage.",
    followedUpAuthority: "Kjem det framleis ikkje noko svar, kan du klage til Datatilsynet.",
    refused: "Du kan klage på avslaget. Klaga sender du til staden, og Statsforvaltaren avgjer henne.",
    inPart:
      "Manglar du noko, kan du klage. Klaga sender du til staden, og Statsforvaltaren avgjer henne. Manglar du ikkje noko, endrar du svaret til at du fekk alt.",
    refusedAuthority:
      "Klaga til Statsforvaltaren gjeld helse- og omsorgstenesta, ikkje helseregister. Du kan klage til Datatilsynet (personvernforordninga artikkel 77).",
    late: "Statsforvaltaren kan likevel ta klaga dersom du ikkje kan lastast for at ho er sein, eller særlege grunnar talar for det (forvaltningslova § 31). Skriv kvifor.",
    complained: "Statsforvaltaren avgjer klaga dersom staden ikkje ombestemmer seg. Skriv inn svaret når det kjem.",
    answered: "Gå gjennom det som kom.",
    review: "Sjå kva som kom, i mappa",
  },

  counted: {
    summary: "Slik er datoen rekna ut",
    month: (p) =>
      `Fristen er éin månad frå brevet kom fram (personvernforordninga artikkel 12 nr. 3). Ein månad etter ${p.from} er ${p.endsOn}.`,
    months: (p) =>
      `Staden bad om meir tid innan den første månaden og sa kvifor. Då er fristen tre månader i alt (personvernforordninga artikkel 12 nr. 3). Tre månader etter ${p.from} er ${p.endsOn}.`,
    monthNoDuty: (p) =>
      `Personvernforordninga gjeld ikkje opplysningar om døde, og pasient- og brukarrettslova seier ikkje kor raskt dei må svare. Vi foreslår å vente éin månad. Ein månad etter ${p.from} er ${p.endsOn}.`,
    weeks: (p) =>
      `Klagefristen er fire veker frå du fekk vite nok til å klage, eller burde ha fått vite det (pasient- og brukarrettslova § 7-5). Fire veker etter ${p.from} er ${p.endsOn}.`,
    weeksOfSilence: (p) =>
      `Klagefristen er fire veker frå du fekk vite nok til å klage, eller burde ha fått vite det (pasient- og brukarrettslova § 7-5). Lova seier ikkje når det er ved tagnad. Vi reknar frå den siste dagen for svar, så er du på den sikre sida. Fire veker etter ${p.from} er ${p.endsOn}.`,
    notMoved: "Det er ein vanleg virkedag, så datoen blir ståande.",
    moved: (p) => `Det er ingen virkedag (${p.days}), så fristen går til ${p.until}.`,
    movedByUnion:
      "Regelen står i forordning 1182/71 artikkel 3 nr. 4, om fristar i EU-rettsakter. Norsk lov seier ikkje noko anna om denne fristen.",
    movedByCourts:
      "Regelen står i domstollova § 149, som forvaltningslova § 30 viser til. Pasient- og brukarrettslova nemner han ikkje sjølv. Send derfor helst klaga før helga.",
    fromSent:
      "Vi veit ikkje når brevet kom fram, og reknar frå dagen du sende det. Kom det fram seinare, er fristen tilsvarande seinare.",
    tooLate: (p) =>
      `Staden bad om meir tid ${p.toldOn}. Det var etter ${p.until}, då den første månaden var ute. Då gjeld det ikkje.`,
    noReason: (p) =>
      `Staden bad om meir tid ${p.toldOn} utan å seie kvifor. Då gjeld det ikkje: Grunnen skal vere med.`,
    day: (p) => `${p.date}, ${p.name}`,
    and: "og",
  },

  actions: {
    sent: "Merk som sendt",
    answer: "Skriv inn svaret",
    extension: "Dei ber om meir tid",
    "follow-up": "Skriv ei purring",
    complaint: "Skriv ei klage",
    authority: "Klag til Datatilsynet",
    close: "Lukk",
    save: "Lagre",
  },

  history: {
    heading: "Det som har skjedd",
    sent: (p) => `Sendt ${p.date}, ${p.channel}`,
    received: (p) => `Kom fram ${p.date}`,
    extension: (p) =>
      p.reason ? `Bad om meir tid ${p.date}: ${p.reason}` : `Bad om meir tid ${p.date}, utan å seie kvifor`,
    followedUp: (p) => `Purra ${p.date}`,
    all: (p) => `Alt kom ${p.date}`,
    part: (p) => `Ein del kom ${p.date}`,
    refused: (p) => `Avslag ${p.date}`,
    grounds: (p) => `Grunnen dei gav: ${p.grounds}`,
    complaint: (p) => `Klaga ${p.date}`,
    authority: (p) => `Skreiv til Datatilsynet ${p.date}`,
    change: "Endre",
    remove: "Fjern",
    of: (p) => `«${p.entry}»`,
  },
  channels: {
    online: "på nett",
    post: "i posten",
    email: "på e-post",
    phone: "på telefon",
    "in-person": "ved oppmøte",
  },

  sentForm: {
    heading: "Når sende du brevet?",
    sentOn: "Dagen du sende det",
    channel: "Korleis",
    receivedOn: "Dagen det kom fram",
    receivedHelp: "La stå tomt om du ikkje veit det. Då reknar vi frå dagen du sende det.",
  },
  extensionForm: {
    heading: "Staden ber om meir tid",
    lead: "Dei kan ta to månader til dersom kravet er samansett eller krava er mange. Då må dei seie frå innan den første månaden, og seie kvifor.",
    toldOn: "Dagen du fekk beskjed",
    reason: "Grunnen dei gav",
    reasonHelp: "La stå tomt om dei ikkje gav nokon.",
  },
  answerForm: {
    heading: "Kva svara dei?",
    on: "Dagen du fekk svaret",
    outcome: "Svaret",
    all: "Eg fekk alt eg bad om",
    part: "Eg fekk ein del",
    refused: "Eg fekk avslag",
    grounds: "Grunnen dei gav",
    groundsHelp: "Blir med i klaga. La stå tomt om dei ikkje gav nokon.",
  },
  followUpForm: {
    heading: "Purring",
    lead: "Send brevet, og skriv inn dagen under.",
    on: "Dagen du sende purringa",
  },
  complaintForm: {
    heading: "Klage",
    lead: "Send klaga til staden, ikkje til Statsforvaltaren. Staden kan ombestemme seg. Gjer dei ikkje det, avgjer Statsforvaltaren klaga (pasient- og brukarrettslova § 7-2).",
    last: (p) => `Send henne seinast ${p.date}.`,
    on: "Dagen du sende klaga",
  },
  authorityForm: {
    heading: "Klage til Datatilsynet",
    lead: "Datatilsynet kan sjå på om staden har halde fristen (personvernforordninga artikkel 12 og 77). Klager på avslag avgjer Statsforvaltaren.",
    leadRegistry: "Datatilsynet kan sjå på om registeret har halde fristen (personvernforordninga artikkel 12 og 77).",
    on: "Dagen du skreiv til Datatilsynet",
  },
  unsendForm: {
    heading: "Fjerne heile forløpet?",
    lead: "Då står brevet som ikkje sendt, og det du har ført her om denne staden, blir borte.",
    confirm: "Ja, fjern det",
  },
  dayProblems: {
    missing: "Vel ein dato.",
    "no-date": "Datoen finst ikkje. Vel ein annan.",
    "in-future": "Vel i dag eller ein tidlegare dag.",
    "too-early": (p) => `Vel ${p.date} eller ein seinare dag.`,
    "too-late": (p) => `Vel ${p.date} eller ein tidlegare dag. Svaret eller noko anna kom då.`,
  },
  outcomeMissing: "Vel kva dei svara.",

  grounds: {
    heading: "Når dei kan seie nei",
    lead: "Lova gir berre to grunnar (pasient- og brukarrettslova § 5-1):",
    danger: "Det er påtrengjande nødvendig for å hindre fare for liv eller alvorleg helseskade for deg sjølv.",
    close: "Innsyn er klart utilrådeleg av omsyn til personar som står deg nær.",
    representative: "Også då kan ein representant sjå opplysningane for deg, til dømes ein lege eller ein advokat.",
    duty: "Dei skal seie kvifor, og kvar du kan klage, innan éin månad (personvernforordninga artikkel 12 nr. 4).",
  },

  reminders: {
    heading: "Påminningar",
    none: "Når du ventar på noko, kan du få påminningar her.",
    calendar: {
      heading: "I kalenderen din",
      lead: "Fila blir laga i nettlesaren. Ho har datoane over, med varsel.",
      withNames: "Ta med namnet på staden",
      withNamesHelp: "Kalendrar blir ofte delte og kopierte til andre. Utan namn står det berre kva du ventar på.",
      download: "Last ned kalenderfil",
      failed: "Fila vart ikkje laga. Last sida på nytt og prøv igjen.",
      fileName: "fristar",
      name: "Innsyn i eigen journal",
      answer: "Siste dag for svar på brev",
      complaint: "Siste dag for å klage",
      of: (p) => `${p.title}: ${p.name}`,
      description: "Sjå kva du kan gjere, i nettlesaren du brukte sist.",
    },
    mail: {
      heading: "På e-post",
      signedOut:
        "Vil du ha påminningar på e-post, må du logge inn. Då lagrar vi kontoen din og datoane, ikkje noko anna.",
      signIn: "Logg inn",
      open: "Vis påminningar på e-post",
      stored:
        "Ber du om det, sender vi datoane under til tenaren og lagrar dei saman med kontoen din. Vi lagrar ikkje kven du har skrive til, eller kvifor. Datoen blir sletta når e-posten er skriven. E-posten seier berre at du bad om ei påminning. Ein kopi av han ligg i eitt år, som for annan e-post.",
      needsNet: "Dette krev nett. Resten av sida verkar utan.",
      loading: "Hentar …",
      days: "Dagane du får e-post",
      noDays: "Det er ingen datoar å minne om no.",
      current: "Tenaren har desse dagane:",
      differs: "Noko har endra seg sidan sist. Trykk på knappen for å sende dei nye dagane.",
      ask: "Send meg e-post desse dagane",
      update: "Send dei nye dagane",
      stop: "Slett påminningane",
      on: "Du får e-post på desse dagane.",
      off: "Ingen påminningar er lagra.",
      problems: {
        offline: "Vi fekk ikkje kontakt. Sjekk nettet og prøv igjen.",
        "signed-out": "Du er logga ut. Logg inn og prøv igjen. Det du har skrive her, ligg framleis i fana.",
        "not-ahead": "Ein av dagane har vore, etter klokka på tenaren. Last sida på nytt og prøv igjen.",
        "too-many": "Det har vore mange endringar. Prøv igjen om ei stund.",
        refused: "Tenaren tok ikkje imot datoane. Last sida på nytt og prøv igjen.",
      },
    },
  },
} satisfies RecordDatesTexts;
