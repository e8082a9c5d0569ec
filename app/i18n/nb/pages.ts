/** Sidene om tjenesten, og innloggingen. */
export const pages = {
  responsibilities: {
    title: "Hvem gjør hva",
    lead: "Du søker ett sted. Flere er med på å gi deg tabellene, og noen av dem har skiftet navn eller plass.",
    roles: {
      heading: "De fem oppgavene",
      list: [
        {
          term: "Helsedataservice",
          text: "Tar imot søknaden, sjekker at den er fullstendig og avgjør den for registrene i den nasjonale løsningen. Hører til i Folkehelseinstituttet.",
        },
        {
          term: "Dataforvalter",
          text: "Den av de fem som du finner kilden under. Inndelingen er eldre enn omleggingen i 2024.",
        },
        {
          term: "Dataansvarlig",
          text: "Har ansvaret for registeret etter loven, og avgjør søknader til kilder utenfor den nasjonale løsningen.",
        },
        {
          term: "Enheten som lager tabellene",
          text: "Henter ut tallene, leverer dem direkte til deg og sender sin egen faktura.",
        },
        {
          term: "Helseklage",
          text: "Behandler klager på vedtak fra Helsedataservice. Klagen sender du til Helsedataservice først.",
        },
      ],
      schemeLink: "forskrift 2023-01-11-48 om den nasjonale løsningen",
    },
    table: {
      heading: (p: { date: string }) => `Ansvaret ${p.date}`,
      caption: "Hver dataforvalter, hvem som har ansvaret nå, hvem som lager tabellene og hvem som avgjør",
      custodian: "Dataforvalter",
      controller: "Dataansvarlig nå",
      unit: "Lager tabellene",
      decides: "Avgjør",
      sources: "Kilder",
    },
    ownForms: {
      heading: "Kilder med eget skjema",
      text: "Disse tar imot søknader selv. De kan ikke være med i en søknad her.",
    },
    changes: {
      heading: "Hva som er endret",
      text: "1. januar 2024 ble helseforvaltningen lagt om. Direktoratet for e-helse ble lagt ned, og Helsedataservice ble en del av Folkehelseinstituttet. 1. januar 2026 fikk Arkivverket navnet Nasjonalarkivet.",
      renamed: (p: { before: string; after: string }) => `${p.before} heter nå ${p.after}.`,
      controller: (p: { before: string; after: string; sources: string }) =>
        `${p.after} overtok ansvaret etter ${p.before} for ${p.sources}.`,
      decision: (p: { after: string; count: number; sources: string }) =>
        `${p.after} avgjør fra denne dagen søknader til ${p.count} kilder: ${p.sources}.`,
      and: "og",
    },
  },
  about: {
    title: "Hvem som driver tjenesten",
    lead: (p: { operator: string }) => `Helsetabell drives av ${p.operator}.`,
    what: "Her kan du søke om anonyme, aggregerte tabeller fra helseregistre, følge saken og se fristen og hvorfor den er den den er.",
    demoHeading: "Dette er en demo",
    demo: "Demoen er ikke knyttet til Helsedataservice, og ingenting du skriver her, blir sendt dit. Alle personer og saker er oppdiktet. Katalogen, loven og fristene er ekte.",
    contactHeading: "Kontakt",
    contact: "Kontaktadressen til den som driver tjenesten",
    notGiven: "Ikke oppgitt",
    hdsHeading: "Helsedataservice er ikke oss",
    hds: "Har du en søknad hos Helsedataservice, tar du kontakt med dem:",
    email: "E-post",
    phone: "Telefon",
    web: "Nettsted",
    advice:
      "Det vi skriver om lover og frister, er veiledning og ikke juridisk råd. Lovtekstene er lest slik de gjaldt 2. juli 2026.",
  },
  privacy: {
    title: "Personvern",
    lead: (p: { operator: string }) =>
      `${p.operator} lagrer det du trenger for å søke og følge saken, og ikke mer. Ingen sporing.`,
    demo: "I demoen kan hvem som helst logge inn som hvem som helst. Skriv ikke ekte navn eller andre opplysninger om ekte personer.",
    storedHeading: "Det vi lagrer",
    stored: [
      { term: "Utkast", text: "Det du skriver i et utkast, og filene du laster opp. Du kan slette utkastet selv." },
      {
        term: "Søknader",
        text: "Det du sendte inn: navn, e-post, telefon, virksomhet, fakturamottaker, formålet og eksempeltabellen. Dessuten brev, vedtak og hva som skjedde når.",
      },
      { term: "Konto", text: "Navn, e-post og roller. Dessuten hvor og når du logget inn, til dagen etter." },
      {
        term: "Logg på tjeneren",
        text: "Tidspunkt, hvilken side det gjaldt, svarkode og et nummer for forespørselen; når du logger inn, også nummeret på kontoen. Ikke IP-adresse, og ikke det du skriver.",
      },
    ],
    notHeading: "Det vi ikke lagrer",
    not: "Vi har ikke helseopplysninger om enkeltpersoner. En fil med fødselsnummer blir avvist, og vi tar ikke vare på den.",
    ownRecords:
      "Det du skriver under «Egen journal», blir i nettleseren din. Vi får det ikke, og loggen på tjeneren har det ikke. Ber du om påminnelser på e-post, lagrer vi datoene til kontoen din, og ikke noe om hvor du har fått behandling.",
    cookiesHeading: "Informasjonskapsler",
    cookiesLead:
      "Vi bruker tre, og alle er nødvendige. Ingen av dem kan leses av andre nettsteder. Nettleseren tar også vare på det du har skrevet når en side må lastes på nytt, og det du fyller ut når du ber om innsyn i journalen din. Det ligger i fanen, og blir borte når du lukker den.",
    cookiesCaption: "Informasjonskapslene",
    cookie: "Navn",
    cookieWhy: "Hva den gjør",
    cookieLife: "Varer",
    cookies: [
      {
        name: "ht_session, __Host-ht_session",
        why: "Holder deg innlogget.",
        life: "36 timer. Du er logget inn i høyst 12.",
      },
      { name: "ht_browser, __Host-ht_browser", why: "Husker utkast du skriver uten å logge inn.", life: "1 år" },
      {
        name: "ht_sign_in, __Host-ht_sign_in",
        why: "Gjør at en innlogging hos ID-porten eller arbeidsgiveren bare virker i nettleseren der du begynte.",
        life: "10 minutter",
      },
    ],
    tracking: "Vi har ingen statistikk over hva du gjør, ingen reklame, og ingenting blir hentet fra andre nettsteder.",
    rightsHeading: "Rettighetene dine",
    rights:
      "Du kan se, laste ned og slette det som er lagret om deg, når du er logget inn. Du kan be den som driver tjenesten, om å rette det. Du kan klage til Datatilsynet.",
  },
  accessibility: {
    title: "Tilgjengelighet",
    lead: "Alle skal kunne bruke tjenesten. Målet er WCAG 2.2 på nivå AA.",
    testedHeading: "Slik er den testet",
    tested: [
      "Automatisk med verktøyet axe på sidene, på bokmål, nynorsk og engelsk.",
      "Med bare tastatur.",
      "På liten skjerm.",
    ],
    notHeading: "Det vi ikke vet ennå",
    not: [
      "Folk som bruker skjermleser til daglig, har ikke prøvd den.",
      "Automatiske tester finner bare en del av feilene.",
      "Tjenesten har ingen offisiell tilgjengelighetserklæring. Offentlige virksomheter skal ha den hos uustatus.no, og den som driver tjenesten, må lage den.",
    ],
    feedbackHeading: "Fant du noe som ikke virker?",
    feedback: "Si fra til den som driver tjenesten. Fortell hvilken side det gjelder, og hva du brukte.",
    lawLink: "Kravene: forskrift 2013-06-21-732 om universell utforming",
    aboutLink: "Hvem som driver tjenesten",
  },
  signIn: {
    title: "Logg inn",
    demoTitle: "Velg hvem du vil være",
    demoLead: "I demoen logger du inn som en oppdiktet person. Bytt så ofte du vil.",
    resume: "Du ble logget ut før skjemaet ble sendt. Logg inn igjen, så kan du sende det.",
    lead: "Velg hvordan du vil logge inn.",
    ways: {
      "id-porten": { title: "ID-porten", text: "For deg som har norsk elektronisk ID.", go: "Logg inn med ID-porten" },
      staff: {
        title: "Ansatte",
        text: "For saksbehandlere, enhetene som lager tabellene, og administratorer.",
        go: "Logg inn som ansatt",
      },
      mail: {
        title: "E-post",
        text: "For alle, også i utlandet. Du får en lenke og en kode.",
        go: "Logg inn med e-post",
      },
    },
    demoWays: "Eller logg inn som deg selv",
    next: "Du må logge inn for å se siden du ba om.",
    groups: {
      applicant: { heading: "Søkere", text: "Søker om tabeller og følger saken." },
      caseworker: { heading: "Saksbehandlere", text: "Sjekker søknaden, skriver brev og fatter vedtak." },
      "unit-staff": { heading: "Enhetene som lager tabellene", text: "Ser sin del av saken og leverer tabellene." },
      administrator: { heading: "Administrator", text: "Ser og endrer roller." },
    },
    notSetUpTitle: "Innlogging er ikke satt opp ennå",
    notSetUp:
      "Du kan lete i katalogen, regne ut frister og skrive et utkast uten å logge inn. Spør den som driver tjenesten, når innloggingen kommer.",
    toSources: "Finn datakilder",
    current: (p: { name: string }) => `Du er logget inn som ${p.name}.`,
  },
};
