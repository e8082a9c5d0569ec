import type { RecordLetterTexts } from "../nb/recordLetters";

export const recordLetters = {
  subjects: {
    access: "Krav om innsyn i pasientjournal",
    "follow-up": "Purring på krav om innsyn i pasientjournal",
    missing: "Innsyn i pasientjournal: noko manglar",
    complaint: "Klage til Statsforvaltaren om innsyn i pasientjournal",
    "data-authority": "Klage på manglande innsyn",
    correct: "Krav om retting i pasientjournal",
    delete: "Krav om sletting i pasientjournal",
  },
  registrySubjects: {
    access: "Krav om innsyn i helseregister",
    "follow-up": "Purring på krav om innsyn i helseregister",
    missing: "Innsyn i helseregister: noko manglar",
    complaint: "Innsyn i helseregister: krav om ny vurdering",
    correct: "Krav om retting i helseregister",
    delete: "Krav om sletting i helseregister",
  },
  files: {
    access: "innsyn",
    "follow-up": "purring",
    missing: "manglar",
    complaint: "klage",
    "data-authority": "datatilsynet",
    correct: "retting",
    delete: "sletting",
  },
  own: { record: "journalen min", data: "opplysningane om meg" },
  others: {
    record: (p) => `journalen til ${p.name}`,
    data: (p) => `opplysningane om ${p.name}`,
  },
  roles: {
    attorney: (p) => `Eg skriv på vegner av ${p.name}, med fullmakt. Fullmakta ligg ved.`,
    child: (p) => `Eg har foreldreansvar for ${p.name}.`,
    deceased: (p) => `Eg er næraste pårørande til ${p.name}, som er død.`,
  },
  facts: {
    name: (p) => `Namn: ${p.name}`,
    born: (p) => `Fødd: ${p.date}`,
    relation: (p) => `Tilknyting: ${p.relation}`,
    period: (p) => `Tidsrom: ${p.period}`,
    allYears: "Tidsrom: alt de har, uansett år",
    organisation: (p) => `Verksemd: ${p.lines}`,
  },
  parts: {
    notes: "journalnotat",
    tests: "prøvesvar",
    imaging: "biletundersøkingar, både bilete og omtalar",
    referrals: "tilvisingar",
    correspondence: "brev og annan korrespondanse",
    "access-log": "loggen over kven som har opna journalen",
  },
  access: {
    copy: (p) => `Eg ber om innsyn i ${p.thing} hos dykk, og om ein kopi.`,
    onSite: (p) => `Eg ber om å få sjå ${p.thing} hos dykk.`,
    recordIncludes: "Kravet gjeld heile journalen med vedlegg, mellom anna:",
    registryIncludes: "Kravet gjeld alt de har registrert, mellom anna:",
    registryParts: {
      content: "opplysningane sjølve",
      origin: "kvar dei kjem frå",
      log: "kven som har fått dei eller hatt tilgang til dei",
    },
    also: "Eg ber òg om dette:",
    explanation: "ei enkel og kortfatta forklaring av kodar, forkortingar og faguttrykk",
    scope: (p) => `Dette gjeld det særleg: ${p.scope}`,
    formats: {
      electronic:
        "Eg ønskjer kopien elektronisk, i eit vanleg filformat. Send han på ein trygg måte, ikkje i ukryptert e-post.",
      paper: "Eg ønskjer kopien på papir, i posten.",
      "on-site": "Føreslå eit tidspunkt då eg kan kome.",
    },
    rights: {
      record:
        "Kravet byggjer på pasient- og brukarrettslova § 5-1, pasientjournallova § 18, pasientjournalforskrifta § 11 og personvernforordninga (GDPR) artikkel 12 og 15.",
      recordAndLog:
        "Kravet byggjer på pasient- og brukarrettslova § 5-1, pasientjournallova § 18 og § 22 a, pasientjournalforskrifta § 11 og personvernforordninga (GDPR) artikkel 12 og 15.",
      deceased:
        "Næraste pårørande har rett til innsyn i journalen etter at ein person er død, om ikkje særlege grunnar talar mot det. Kravet byggjer på pasient- og brukarrettslova § 5-1 og helsepersonellova § 24 andre ledd.",
      registry: "Kravet byggjer på helseregisterlova § 24 og personvernforordninga (GDPR) artikkel 12 og 15.",
      registryDeceased:
        "Eg ber om innsyn så langt reglane gir pårørande rett til det. Blir svaret nei, ber eg om å få vite kva regel de byggjer på.",
    },
    answerOwed:
      "Svaret skal kome utan ugrunna opphald, og seinast éin månad etter at de fekk dette brevet. Treng de meir tid, må de seie frå og grunngi det innan den månaden.",
    answerWished: "Eg ber om svar utan ugrunna opphald, og seinast innan éin månad.",
    free: "Innsyn og første kopi er gratis. Meiner de likevel at noko skal koste pengar, ber eg om å få vite det på førehand.",
    fees: "Meiner de at noko skal koste pengar, ber eg om å få vite det på førehand.",
  },
  followUp: {
    opening: (p) => `Den ${p.sentOn} bad eg om innsyn i ${p.thing}. Eg har ikkje fått svar.`,
    owed: (p) => `Fristen for å svare gjekk ut ${p.dueOn}, etter personvernforordninga (GDPR) artikkel 12 nr. 3.`,
    wished: (p) => `Eg rekna med svar innan ${p.dueOn}.`,
    ask: "Eg ber om svar med det same.",
    record:
      "Retten til innsyn står i pasient- og brukarrettslova § 5-1. Får eg ikkje svar, klagar eg til Statsforvaltaren etter § 7-2 i same lov.",
    registry: "Retten til innsyn står i helseregisterlova § 24. Får eg ikkje svar, klagar eg til Datatilsynet.",
    registryDeceased: "Blir svaret nei, ber eg om å få vite kva regel de byggjer på.",
  },
  missing: {
    opening: (p) => `Takk for det de sende etter kravet mitt om innsyn i ${p.thing}.`,
    lacks: "Når eg held det opp mot det eg bad om, manglar dette:",
    lacksSome: "Når eg held det opp mot det eg bad om, er det ikkje fullstendig.",
    note: (p) => `Meir om det som manglar: ${p.note}`,
    record: "Retten til innsyn gjeld journalen med vedlegg, etter pasient- og brukarrettslova § 5-1.",
    log: "Retten til å sjå loggen står i pasientjournallova § 22 a.",
    registry: "Retten til innsyn står i helseregisterlova § 24.",
    ask: "Send det som manglar, eller skriv kvifor det ikkje er med.",
  },
  complaint: {
    refused: (p) =>
      `Eg klagar på avslaget de gav ${p.refusedOn} på kravet mitt om innsyn i ${p.thing}. Kravet sende eg ${p.sentOn}.`,
    silent: (p) => `Eg klagar på at de ikkje har gitt innsyn i ${p.thing}. Kravet sende eg ${p.sentOn}.`,
    grounds: (p) => `De grunngav avslaget slik: ${p.grounds}`,
    record:
      "Retten til innsyn står i pasient- og brukarrettslova § 5-1. Innsyn kan berre nektast når det er påtrengjande nødvendig for å hindre fare for liv eller alvorleg helseskade for pasienten sjølv, eller når innsyn er klart utilrådeleg av omsyn til personar som står pasienten nær. Også då kan ein representant for pasienten, som ein lege eller ein advokat, få sjå journalen.",
    deceased:
      "Næraste pårørande har rett til innsyn i journalen etter at ein person er død, om ikkje særlege grunnar talar mot det. Det står i pasient- og brukarrettslova § 5-1.",
    inTime: "Klaga kjem innan fire veker etter at eg fekk vite om avslaget, som er fristen i § 7-5 i same lov.",
    askRefused:
      "Eg ber dykk gjere om avslaget. Gjer de ikkje det, ber eg dykk sende klaga til Statsforvaltaren, som avgjer henne etter § 7-2 i lova.",
    askSilent:
      "Eg ber dykk gi innsyn no. Gjer de ikkje det, ber eg dykk sende klaga til Statsforvaltaren, som avgjer henne etter § 7-2 i lova.",
    registry:
      "Retten til innsyn står i helseregisterlova § 24. Eg ber dykk vurdere kravet på nytt. Blir svaret framleis nei, klagar eg til Datatilsynet.",
    registryDeceased:
      "Eg ber dykk vurdere kravet på nytt. Blir svaret framleis nei, ber eg om å få vite kva regel de byggjer på, og kvar eg kan klage.",
  },
  dataAuthority: {
    opening: (p) => `Eg klagar på at ${p.provider} ikkje har gitt innsyn innan fristen.`,
    dates: (p) =>
      `Kravet gjaldt innsyn i ${p.thing} og vart sendt ${p.sentOn}. Fristen for å svare gjekk ut ${p.dueOn}.`,
    datesWished: (p) =>
      `Kravet gjaldt innsyn i ${p.thing} og vart sendt ${p.sentOn}. Eg rekna med svar innan ${p.dueOn}.`,
    rights:
      "Eg klagar etter personvernforordninga (GDPR) artikkel 77. Retten til innsyn står i artikkel 15, og fristen i artikkel 12 nr. 3.",
    deceased:
      "Personvernforordninga (GDPR) gjeld ikkje opplysningar om døde. Eg ber dykk seie frå om saka likevel høyrer til hos dykk, og elles kven eg skal gå til.",
    ask: "Eg ber Datatilsynet påleggje verksemda å gi innsyn. Kopi av kravet ligg ved.",
    askDeceased: "Kopi av kravet ligg ved.",
  },
  correction: {
    correct: (p) => `Eg har lese ${p.thing}, og ber dykk rette dette:`,
    delete: (p) => `Eg har lese ${p.thing}, og ber dykk slette dette:`,
    correctSome: (p) => `Eg har lese ${p.thing}, og ber dykk rette noko som er feil.`,
    deleteSome: (p) => `Eg har lese ${p.thing}, og ber dykk slette noko som ikkje skal stå der.`,
    correctWish: (p) => `Slik meiner eg at det skal vere: ${p.wish}`,
    deleteWish: (p) => `Difor bør det slettast: ${p.wish}`,
    rights: {
      correct: {
        record:
          "Kravet byggjer på pasient- og brukarrettslova § 5-2 og helsepersonellova § 42. Opplysningar som er feil, mangelfulle eller utilbørlege, skal rettast ved at journalen blir ført på nytt, eller med ei datert retting.",
        deceased:
          "Etter helsepersonellova § 42 skal de òg av eige tiltak rette opplysningar som er feil, mangelfulle eller utilbørlege.",
        registry: "Kravet byggjer på personvernforordninga (GDPR) artikkel 16.",
        registryDeceased: "Eg ber dykk vurdere dette, og seie kva regel de byggjer på om svaret er nei.",
      },
      delete: {
        record:
          "Kravet byggjer på pasient- og brukarrettslova § 5-2 og helsepersonellova § 43. Ho gjeld opplysningar som er feil eller misvisande og kjennest som ei bør, og opplysningar som openbert ikkje er nødvendige for å gi helsehjelp.",
        deceased:
          "Etter helsepersonellova § 43 skal de på visse vilkår òg av eige tiltak slette opplysningar i journalen.",
        registry: "Kravet byggjer på personvernforordninga (GDPR) artikkel 17.",
        registryDeceased: "Eg ber dykk vurdere dette, og seie kva regel de byggjer på om svaret er nei.",
      },
    },
    ask: "Sei skriftleg frå når det er gjort.",
  },
  refusal:
    "Avslår de heile eller delar av kravet, ber eg om ei skriftleg grunngiving, og om å få vite kvar eg kan klage.",
  contact: {
    both: (p) => `Treng de noko meir frå meg, når de meg på telefon ${p.phone} eller e-post ${p.email}.`,
    phone: (p) => `Treng de noko meir frå meg, når de meg på telefon ${p.phone}.`,
    email: (p) => `Treng de noko meir frå meg, når de meg på e-post ${p.email}.`,
  },
  closing: "Med helsing",
  numberLine: {
    own: "Fødselsnummer, blir skrive for hand:",
    others: (p) => `Fødselsnummeret til ${p.name}, blir skrive for hand:`,
  },
  mail: {
    body: (p) =>
      `Hei!\n\nHer er eit brev til ${p.provider}: ${p.subject}. Brevet ligg ved som PDF.\n\nSvar gjerne med ei stadfesting på at de har fått det.`,
  },
  phone: {
    hello: (p) => `Hei, eg heiter ${p.name}.`,
    onBehalf: (p) => `Eg ringjer på vegner av ${p.name}.`,
    nextOfKin: (p) => `Det gjeld ${p.name}, som er død. Eg er næraste pårørande.`,
    access: (p) => `Eg vil be om innsyn i ${p.thing}, og om ein kopi.`,
    onSite: (p) => `Eg vil gjerne kome og sjå ${p.thing}.`,
    period: (p) => `Det gjeld ${p.period}.`,
    allYears: "Det gjeld alt de har.",
    formats: {
      electronic: "Eg vil helst ha det elektronisk, på ein trygg måte.",
      paper: "Eg vil helst ha det på papir, i posten.",
      "on-site": "Når kan eg kome?",
    },
    log: "Eg vil òg sjå kven som har opna det.",
    identity: "Korleis vil de at eg skal vise kven eg er?",
    today: "Kan du skrive ned at eg bad om det i dag? Kva heiter du?",
    month: "De har éin månad på dykk til å svare.",
    followUp: (p) => `Eg bad om innsyn i ${p.thing} ${p.sentOn}, og har ikkje fått svar.`,
    when: "Når kjem svaret?",
    missing: (p) => `Eg har bede om innsyn i ${p.thing}, og noko manglar i det de sende.`,
    lacks: (p) => `Eg har ikkje fått ${p.part}.`,
    rest: "Når kan eg få resten?",
    complaint: (p) => `Eg klagar på at eg ikkje har fått innsyn i ${p.thing}.`,
    whoTakes: "Klaga kjem skriftleg. Kven hos dykk skal ha henne?",
    dataAuthority: (p) => `Eg vil klage på at ${p.provider} ikkje har gitt innsyn innan fristen.`,
    needs: "Kva treng de frå meg?",
    correct: (p) => `Eg har lese ${p.thing}, og noko i det er feil.`,
    delete: (p) => `Eg har lese ${p.thing}, og vil ha noko sletta.`,
    sendsLetter: "Eg sender eit brev om kva det er. Kven hos dykk skal ha det?",
  },
} satisfies RecordLetterTexts;
