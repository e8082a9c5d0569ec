import type { OwnRecordsStartTexts } from "../nb/ownRecordsStart";

export const ownRecordsStart = {
  title: "Be om innsyn i journalen din",
  lead: "Du har rett til å sjå alt som står i journalen din, hos alle som har behandla deg, og til å få ein kopi. Her lagar du breva, held styr på svara og tek vare på det som kjem.",
  begin: "Begynn med stadene",
  anyone: "Alle kan bruke dette. Du treng ikkje logge inn her.",
  rights: {
    right: {
      heading: "Det er retten din",
      text: "Staden kan berre nekte når det er påtrengjande nødvendig for å hindre fare for livet ditt eller alvorleg helseskade for deg, eller når innsyn er klart utilrådeleg av omsyn til nokon som står deg nær.",
      law: "pasient- og brukarrettslova § 5-1",
    },
    free: {
      heading: "Det er gratis",
      text: "Innsyn og den første kopien kostar ingenting. Står det noko anna på ei nettside eller i eit skjema, er det lova som gjeld. Berre for fleire kopiar kan staden ta eit rimeleg gebyr.",
      law: "pasientjournalforskrifta § 11",
    },
    month: {
      heading: "Svaret skal kome innan éin månad",
      text: "Staden kan bruke to månader til når det er mykje eller vanskeleg, men då skal du få vite grunnen innan den første månaden.",
      law: "personvernforordninga artikkel 12",
    },
    stays: {
      heading: "Det blir hos deg",
      text: "Det du skriv, blir i nettlesaren din. Vi får det ikkje, og vi ser det ikkje. Ingenting går ut før du sjølv sender eit brev.",
    },
  },
  seen: {
    heading: "Dette kan du sjå sjølv på Helsenorge",
    lead: "Logg inn med BankID, Buypass ID eller Commfides. MinID er ikkje nok for vaksne. Begynn gjerne der: Det du finn, treng du ikkje be om.",
    yesHeading: "Det du kan sjå",
    yes: [
      "Utvalde dokument frå sjukehusjournalen, og kven på sjukehuset som har opna han. Då må du ha valt eit høgare nivå av samtykke enn «Basis».",
      "Reseptar, vaksinar og kjernejournalen, med logg over kven som har opna han.",
      "Rapportar om deg som du tingar frå helseregister.",
    ],
    noHeading: "Det du ikkje ser",
    no: [
      "Journalen hos fastlegen, tannlegen og andre utanfor sjukehuset.",
      "Røntgenbilete, enkelte prøvesvar og journal frå fødsel.",
      "Eldre dokument: Kvart sjukehus viser dei frå ein dato det har valt sjølv.",
      "Dokument som behandlaren ikkje har godkjent enno, eller som ikkje kan visast av juridiske eller faglege grunnar.",
    ],
    midHeading: "I Midt-Noreg",
    mid: "Stader som bruker Helseplattforma, viser opplysningar i HelsaMi i staden. Der finn du ikkje historikk frå den gamle journalen.",
    link: "Opne journalen din på helsenorge.no",
    readMore: "Les om innsyn på helsenorge.no",
    sinceSummary: "Frå kva dato sjukehusa viser dokument",
    sinceCaption: "Frå når dokumenta blir viste, for dei sjukehusa vi har funne det ut om",
    hospital: "Sjukehus",
    sinceWhen: "Blir viste frå",
    since: [
      { hospital: "Universitetssykehuset Nord-Norge", from: "10. oktober 2014" },
      { hospital: "Finnmarkssykehuset, Helgelandssykehuset og Nordlandssykehuset", from: "21. september 2015" },
      {
        hospital: "Sykehuset Østfold",
        from: "8. oktober 2015 for epikrisar og brev, 15. oktober 2018 for andre notat",
      },
      { hospital: "Sykehuset Innlandet", from: "15. oktober 2018" },
      { hospital: "Lovisenberg Diakonale Sykehus", from: "1. april 2019" },
    ],
    agesHeading: "Kven kan sjå på Helsenorge?",
    ages: [
      {
        who: "Du som er 16 år eller meir",
        text: "Du loggar inn sjølv. Foreldra dine ser ikkje lenger noko utan fullmakt.",
      },
      {
        who: "Foreldre til barn under 12 år",
        text: "Dei som har foreldreansvar, kan sjå for barnet når minst éin av dei er folkeregistrert på same adresse som barnet. Nokre sjukehus viser likevel ikkje journalen til barn.",
      },
      { who: "Barn frå 12 til og med 15 år", text: "Journalen blir ikkje vist. Be om han i eit brev." },
      {
        who: "Den som har fullmakt",
        text: "Du kan gi andre fullmakt til å bruke Helsenorge for deg, òg ein forelder når du har fylt 16 år.",
      },
    ],
    checked:
      "Dette er sett saman av sidene til Helsenorge og sjukehusa, i kopiar som vi las 22. november 2026, dei nyaste frå 2024. Noko kan vere endra. Det Helsenorge sjølv seier, gjeld.",
  },
  road: {
    heading: "Slik går det",
    steps: [
      { heading: "Sjå det du kan sjå sjølv", text: "På Helsenorge, med ein gong." },
      { heading: "Skriv opp stadene", text: "Fastlege, sjukehus, spesialistar og alle dei andre." },
      {
        heading: "Fyll ut kven du er",
        text: "Namn og adresse. Du kan òg be for barn, med fullmakt og etter ein som er død.",
      },
      {
        heading: "Lag breva",
        text: "Eitt til kvar stad, på bokmål, nynorsk eller engelsk. Du ser dei før du sender dei.",
      },
      { heading: "Følg svara", text: "Du ser når svaret skal kome, og kva du kan gjere når det ikkje kjem." },
      {
        heading: "Gå gjennom og ta vare på",
        text: "Kryss av det som kom, be om det som manglar, og lås mappa med eit passord.",
      },
    ],
  },
  limits: {
    heading: "Det denne delen ikkje kan",
    list: [
      "Han hentar ikkje journalen for deg. Det er du som spør, og staden som svarer.",
      "Han erstattar ikkje Helsenorge, og er ikkje knytt til Helsenorge.",
      "Han er rettleiing og ikkje juridisk råd. Pasientjournallova § 18 vart endra 1. juli 2026, og den endringa har vi ikkje lese.",
      "Han hugsar ingenting for deg hos oss. Mistar du nettlesaren utan å ha lagra mappa, er det borte.",
    ],
  },
  template: {
    heading: "Berre eitt brev? Bruk malen",
    lead: "Kopier eller skriv ut malen, og fyll ut det som står i hakeparentesar. Han verkar òg utan JavaScript. Skriv aldri fødselsnummer i ein vanleg e-post.",
    summary: "Vis malen",
    label: "Mal for krav om innsyn",
    text: `[Namnet ditt]
[Adressa di]
[Postnummer og stad]
[Telefon og e-post]
Fødselsdato: [dag.månad.år]

[Namnet på staden]
[Adressa til staden]

[Stad og dato]

Krav om innsyn i journal

Eg ber om kopi av heile journalen som de har om meg, med bilag. [Skriv perioden her om du ikkje vil ha alt.]

Det gjeld mellom anna:
– journalnotat
– prøvesvar
– bilete og andre biletundersøkingar
– tilvisingar
– brev og annan korrespondanse

Eg ber òg om:
– ei enkel og kortfatta forklaring av faguttrykk, kodar og forkortingar
– loggen over kven som har opna journalen min

Eg ønskjer svaret [elektronisk / på papir / å sjå journalen hos dykk].

Kravet byggjer på pasient- og brukarrettslova § 5-1, pasientjournallova § 18 med § 22 a, pasientjournalforskrifta § 11 og personvernforordninga artikkel 12 og 15.

Innsyn er gratis. Meiner de at noko likevel skal koste, ber eg om å få vite det på førehand.

Eg ber om svar utan ugrunna opphald og seinast innan éin månad. Treng de meir tid, ber eg om å få grunnen innan den same månaden. Avslår de heilt eller delvis, ber eg om ei grunngiving og opplysning om kvar eg kan klage.

Med helsing

[Underskrift]
[Namnet ditt]

Fødselsnummer, berre på papir og for hand: ______________________`,
  },
} satisfies OwnRecordsStartTexts;
