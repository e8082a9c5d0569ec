import type { Texts } from "../nb";

/** Sidene om tenesta, og innlogginga. */
export const pages: Texts["pages"] = {
  responsibilities: {
    title: "Kven gjer kva",
    lead: "Du søkjer éin stad. Fleire er med på å gi deg tabellane, og nokre av dei har skifta namn eller plass.",
    roles: {
      heading: "Dei fem oppgåvene",
      list: [
        {
          term: "Helsedataservice",
          text: "Tek imot søknaden, sjekkar at han er fullstendig og avgjer han for registera i den nasjonale løysinga. Høyrer til i Folkehelseinstituttet.",
        },
        {
          term: "Dataforvaltar",
          text: "Den av dei fem som du finn kjelda under. Inndelinga er eldre enn omlegginga i 2024.",
        },
        {
          term: "Dataansvarleg",
          text: "Har ansvaret for registeret etter lova, og avgjer søknader til kjelder utanfor den nasjonale løysinga.",
        },
        {
          term: "Eininga som lagar tabellane",
          text: "Hentar ut tala, leverer dei direkte til deg og sender sin eigen faktura.",
        },
        {
          term: "Helseklage",
          text: "Behandlar klager på vedtak frå Helsedataservice. Klaga sender du til Helsedataservice først.",
        },
      ],
      schemeLink: "forskrift 2023-01-11-48 om den nasjonale løysinga",
    },
    table: {
      heading: (p) => `Ansvaret ${p.date}`,
      caption: "Kvar dataforvaltar, kven som har ansvaret no, kven som lagar tabellane og kven som avgjer",
      custodian: "Dataforvaltar",
      controller: "Dataansvarleg no",
      unit: "Lagar tabellane",
      decides: "Avgjer",
      sources: "Kjelder",
    },
    ownForms: {
      heading: "Kjelder med eige skjema",
      text: "Desse tek imot søknader sjølve. Dei kan ikkje vere med i ein søknad her.",
    },
    changes: {
      heading: "Kva som er endra",
      text: "1. januar 2024 vart helseforvaltninga lagd om. Direktoratet for e-helse vart lagt ned, og Helsedataservice vart ein del av Folkehelseinstituttet. 1. januar 2026 fekk Arkivverket namnet Nasjonalarkivet.",
      renamed: (p) => `${p.before} heiter no ${p.after}.`,
      controller: (p) => `${p.after} overtok ansvaret etter ${p.before} for ${p.sources}.`,
      decision: (p) => `${p.after} avgjer frå denne dagen søknader til ${p.count} kjelder: ${p.sources}.`,
      and: "og",
    },
  },
  about: {
    title: "Kven som driv tenesta",
    lead: (p) => `Helsetabell er driven av ${p.operator}.`,
    what: "Her kan du søkje om anonyme, aggregerte tabellar frå helseregister, følgje saka og sjå fristen og kvifor han er den han er.",
    demoHeading: "Dette er ein demo",
    demo: "Demoen er ikkje knytt til Helsedataservice, og ingenting du skriv her, blir sendt dit. Alle personar og saker er oppdikta. Katalogen, lova og fristane er ekte.",
    contactHeading: "Kontakt",
    contact: "Kontaktadressa til den som driv tenesta",
    notGiven: "Ikkje oppgitt",
    hdsHeading: "Helsedataservice er ikkje oss",
    hds: "Har du ein søknad hos Helsedataservice, tek du kontakt med dei:",
    email: "E-post",
    phone: "Telefon",
    web: "Nettstad",
    advice:
      "Det vi skriv om lover og fristar, er rettleiing og ikkje juridisk råd. Lovtekstane er lesne slik dei gjaldt 2. juli 2026.",
  },
  privacy: {
    title: "Personvern",
    lead: (p) => `${p.operator} lagrar det du treng for å søkje og følgje saka, og ikkje meir. Inga sporing.`,
    demo: "I demoen kan kven som helst logge inn som kven som helst. Skriv ikkje ekte namn eller andre opplysningar om ekte personar.",
    storedHeading: "Det vi lagrar",
    stored: [
      { term: "Utkast", text: "Det du skriv i eit utkast, og filene du lastar opp. Du kan slette utkastet sjølv." },
      {
        term: "Søknader",
        text: "Det du sende inn: namn, e-post, telefon, verksemd, fakturamottakar, formålet og eksempeltabellen. I tillegg brev, vedtak og kva som skjedde når.",
      },
      { term: "Konto", text: "Namn, e-post og roller. Dessutan kvar og når du logga inn, til dagen etter." },
      {
        term: "Logg på tenaren",
        text: "Tidspunkt, kva side det gjaldt, svarkode og eit nummer for førespurnaden; når du loggar inn, òg nummeret på kontoen. Ikkje IP-adresse, og ikkje det du skriv.",
      },
    ],
    notHeading: "Det vi ikkje lagrar",
    not: "Vi har ikkje helseopplysningar om enkeltpersonar. Ei fil med fødselsnummer blir avvist, og vi tek ikkje vare på ho.",
    ownRecords:
      "Det du skriv under «Eigen journal», blir i nettlesaren din. Vi får det ikkje, og loggen på tenaren har det ikkje. Ber du om påminningar på e-post, lagrar vi datoane til kontoen din, og ikkje noko om kvar du har fått behandling.",
    cookiesHeading: "Informasjonskapslar",
    cookiesLead:
      "Vi bruker tre, og alle er nødvendige. Ingen av dei kan lesast av andre nettstader. Nettlesaren tek òg vare på det du har skrive når ei side må lastast på nytt, og det du fyller ut når du ber om innsyn i journalen din. Det ligg i fana, og blir borte når du lukkar ho.",
    cookiesCaption: "Informasjonskapslane",
    cookie: "Namn",
    cookieWhy: "Kva han gjer",
    cookieLife: "Varer",
    cookies: [
      {
        name: "ht_session, __Host-ht_session",
        why: "Held deg innlogga.",
        life: "36 timar. Du er logga inn i høgst 12.",
      },
      { name: "ht_browser, __Host-ht_browser", why: "Hugsar utkast du skriv utan å logge inn.", life: "1 år" },
      {
        name: "ht_sign_in, __Host-ht_sign_in",
        why: "Gjer at ei innlogging hos ID-porten eller arbeidsgivaren berre verkar i nettlesaren der du byrja.",
        life: "10 minutt",
      },
    ],
    tracking: "Vi har ingen statistikk over kva du gjer, inga reklame, og ingenting blir henta frå andre nettstader.",
    rightsHeading: "Rettane dine",
    rights:
      "Du kan sjå, laste ned og slette det som er lagra om deg, når du er logga inn. Du kan be den som driv tenesta, om å rette det. Du kan klage til Datatilsynet.",
  },
  accessibility: {
    title: "Tilgjenge",
    lead: "Alle skal kunne bruke tenesta. Målet er WCAG 2.2 på nivå AA.",
    testedHeading: "Slik er ho testa",
    tested: [
      "Automatisk med verktøyet axe på sidene, på bokmål, nynorsk og engelsk.",
      "Med berre tastatur.",
      "På liten skjerm.",
    ],
    notHeading: "Det vi ikkje veit enno",
    not: [
      "Folk som bruker skjermlesar til dagleg, har ikkje prøvd ho.",
      "Automatiske testar finn berre ein del av feila.",
      "Tenesta har inga offisiell tilgjengeerklæring. Offentlege verksemder skal ha ho hos uustatus.no, og den som driv tenesta, må lage ho.",
    ],
    feedbackHeading: "Fann du noko som ikkje verkar?",
    feedback: "Sei frå til den som driv tenesta. Fortel kva side det gjeld, og kva du brukte.",
    lawLink: "Krava: forskrift 2013-06-21-732 om universell utforming",
    aboutLink: "Kven som driv tenesta",
  },
  signIn: {
    title: "Logg inn",
    demoTitle: "Vel kven du vil vere",
    demoLead: "I demoen loggar du inn som ein oppdikta person. Byt så ofte du vil.",
    resume: "Du vart logga ut før skjemaet vart sendt. Logg inn att, så kan du sende det.",
    lead: "Vel korleis du vil logge inn.",
    ways: {
      "id-porten": { title: "ID-porten", text: "For deg som har norsk elektronisk ID.", go: "Logg inn med ID-porten" },
      staff: {
        title: "Tilsette",
        text: "For saksbehandlarar, einingane som lagar tabellane, og administratorar.",
        go: "Logg inn som tilsett",
      },
      mail: {
        title: "E-post",
        text: "For alle, òg i utlandet. Du får ei lenkje og ein kode.",
        go: "Logg inn med e-post",
      },
    },
    demoWays: "Eller logg inn som deg sjølv",
    next: "Du må logge inn for å sjå sida du bad om.",
    groups: {
      applicant: { heading: "Søkjarar", text: "Søkjer om tabellar og følgjer saka." },
      caseworker: { heading: "Saksbehandlarar", text: "Sjekkar søknaden, skriv brev og gjer vedtak." },
      "unit-staff": { heading: "Einingane som lagar tabellane", text: "Ser sin del av saka og leverer tabellane." },
      administrator: { heading: "Administrator", text: "Ser og endrar roller." },
    },
    notSetUpTitle: "Innlogging er ikkje sett opp enno",
    notSetUp:
      "Du kan leite i katalogen, rekne ut fristar og skrive eit utkast utan å logge inn. Spør den som driv tenesta, når innlogginga kjem.",
    toSources: "Finn datakjelder",
    current: (p) => `Du er logga inn som ${p.name}.`,
  },
};
