/** Where the road to one's own records begins, also for those without JavaScript. */
export const ownRecordsStart = {
  title: "Be om innsyn i journalen din",
  lead: "Du har rett til å se alt som står i journalen din, hos alle som har behandlet deg, og til å få en kopi. Her lager du brevene, holder styr på svarene og tar vare på det som kommer.",
  begin: "Begynn med stedene",
  anyone: "Alle kan bruke dette. Du trenger ikke logge inn her.",
  rights: {
    right: {
      heading: "Det er din rett",
      text: "Stedet kan bare nekte når det er påtrengende nødvendig for å hindre fare for livet ditt eller alvorlig helseskade for deg, eller når innsyn er klart utilrådelig av hensyn til noen som står deg nær.",
      law: "pasient- og brukerrettighetsloven § 5-1",
    },
    free: {
      heading: "Det er gratis",
      text: "Innsyn og den første kopien koster ingenting. Står det noe annet på en nettside eller i et skjema, er det loven som gjelder. Bare for flere kopier kan stedet ta et rimelig gebyr.",
      law: "pasientjournalforskriften § 11",
    },
    month: {
      heading: "Svaret skal komme innen én måned",
      text: "Stedet kan bruke to måneder til når det er mye eller vanskelig, men da skal du få vite grunnen innen den første måneden.",
      law: "personvernforordningen artikkel 12",
    },
    stays: {
      heading: "Det blir hos deg",
      text: "Det du skriver, blir i nettleseren din. Vi får det ikke, og vi ser det ikke. Ingenting går ut før du selv sender et brev.",
    },
  },
  seen: {
    heading: "Dette kan du se selv på Helsenorge",
    lead: "Logg inn med BankID, Buypass ID eller Commfides. MinID er ikke nok for voksne. Begynn gjerne der: Det du finner, trenger du ikke be om.",
    yesHeading: "Det du kan se",
    yes: [
      "Utvalgte dokumenter fra sykehusjournalen, og hvem på sykehuset som har åpnet den. Da må du ha valgt et høyere nivå av samtykke enn «Basis».",
      "Resepter, vaksiner og kjernejournalen, med logg over hvem som har åpnet den.",
      "Rapporter om deg som du bestiller fra helseregistre.",
    ],
    noHeading: "Det du ikke ser",
    no: [
      "Journalen hos fastlegen, tannlegen og andre utenfor sykehuset.",
      "Røntgenbilder, enkelte prøvesvar og journal fra fødsel.",
      "Eldre dokumenter: Hvert sykehus viser dem fra en dato det har valgt selv.",
      "Dokumenter som behandleren ikke har godkjent ennå, eller som ikke kan vises av juridiske eller faglige grunner.",
    ],
    midHeading: "I Midt-Norge",
    mid: "Steder som bruker Helseplattformen, viser opplysninger i HelsaMi i stedet. Der finner du ikke historikk fra den gamle journalen.",
    link: "Åpne journalen din på helsenorge.no",
    readMore: "Les om innsyn på helsenorge.no",
    sinceSummary: "Fra hvilken dato sykehusene viser dokumenter",
    sinceCaption: "Fra når dokumentene vises, for de sykehusene vi har funnet det ut om",
    hospital: "Sykehus",
    sinceWhen: "Vises fra",
    since: [
      { hospital: "Universitetssykehuset Nord-Norge", from: "10. oktober 2014" },
      { hospital: "Finnmarkssykehuset, Helgelandssykehuset og Nordlandssykehuset", from: "21. september 2015" },
      {
        hospital: "Sykehuset Østfold",
        from: "8. oktober 2015 for epikriser og brev, 15. oktober 2018 for andre notater",
      },
      { hospital: "Sykehuset Innlandet", from: "15. oktober 2018" },
      { hospital: "Lovisenberg Diakonale Sykehus", from: "1. april 2019" },
    ],
    agesHeading: "Hvem kan se på Helsenorge?",
    ages: [
      {
        who: "Du som er 16 år eller mer",
        text: "Du logger inn selv. Foreldrene dine ser ikke lenger noe uten fullmakt.",
      },
      {
        who: "Foreldre til barn under 12 år",
        text: "De som har foreldreansvar, kan se for barnet når minst én av dem er folkeregistrert på samme adresse som barnet. Noen sykehus viser likevel ikke journalen til barn.",
      },
      { who: "Barn fra 12 til og med 15 år", text: "Journalen vises ikke. Be om den i et brev." },
      {
        who: "Den som har fullmakt",
        text: "Du kan gi andre fullmakt til å bruke Helsenorge for deg, også en forelder når du har fylt 16 år.",
      },
    ],
    checked:
      "Dette er satt sammen av sidene til Helsenorge og sykehusene, i kopier som vi leste 22. november 2026, de nyeste fra 2024. Noe kan være endret. Det Helsenorge selv sier, gjelder.",
  },
  road: {
    heading: "Slik går det",
    steps: [
      { heading: "Se det du kan se selv", text: "På Helsenorge, med en gang." },
      { heading: "Skriv opp stedene", text: "Fastlege, sykehus, spesialister og alle de andre." },
      {
        heading: "Fyll ut hvem du er",
        text: "Navn og adresse. Du kan også be for barn, med fullmakt og etter en som er død.",
      },
      {
        heading: "Lag brevene",
        text: "Ett til hvert sted, på bokmål, nynorsk eller engelsk. Du ser dem før du sender dem.",
      },
      { heading: "Følg svarene", text: "Du ser når svaret skal komme, og hva du kan gjøre når det ikke kommer." },
      {
        heading: "Gå gjennom og ta vare på",
        text: "Kryss av det som kom, be om det som mangler, og lås mappen med et passord.",
      },
    ],
  },
  limits: {
    heading: "Det denne delen ikke kan",
    list: [
      "Den henter ikke journalen for deg. Det er du som spør, og stedet som svarer.",
      "Den erstatter ikke Helsenorge, og er ikke knyttet til Helsenorge.",
      "Den er veiledning og ikke juridisk råd. Pasientjournalloven § 18 ble endret 1. juli 2026, og den endringen har vi ikke lest.",
      "Den husker ingenting for deg hos oss. Mister du nettleseren uten å ha lagret mappen, er det borte.",
    ],
  },
  template: {
    heading: "Bare ett brev? Bruk malen",
    lead: "Kopier eller skriv ut malen, og fyll ut det som står i hakeparenteser. Den virker også uten JavaScript. Skriv aldri fødselsnummer i en vanlig e-post.",
    summary: "Vis malen",
    label: "Mal for krav om innsyn",
    text: `[Navnet ditt]
[Adressen din]
[Postnummer og sted]
[Telefon og e-post]
Fødselsdato: [dag.måned.år]

[Navnet på stedet]
[Adressen til stedet]

[Sted og dato]

Krav om innsyn i journal

Jeg ber om kopi av hele journalen som dere har om meg, med bilag. [Skriv perioden her om du ikke vil ha alt.]

Det gjelder blant annet:
– journalnotater
– prøvesvar
– bilder og andre bildeundersøkelser
– henvisninger
– brev og annen korrespondanse

Jeg ber også om:
– en enkel og kortfattet forklaring av faguttrykk, koder og forkortelser
– loggen over hvem som har åpnet journalen min

Jeg ønsker svaret [elektronisk / på papir / å se journalen hos dere].

Kravet bygger på pasient- og brukerrettighetsloven § 5-1, pasientjournalloven § 18 med § 22 a, pasientjournalforskriften § 11 og personvernforordningen artikkel 12 og 15.

Innsyn er gratis. Mener dere at noe likevel skal koste, ber jeg om å få vite det på forhånd.

Jeg ber om svar uten ugrunnet opphold og senest innen én måned. Trenger dere mer tid, ber jeg om å få grunnen innen den samme måneden. Avslår dere helt eller delvis, ber jeg om en begrunnelse og opplysning om hvor jeg kan klage.

Med hilsen

[Underskrift]
[Navnet ditt]

Fødselsnummer, bare på papir og for hånd: ______________________`,
  },
};
export type OwnRecordsStartTexts = typeof ownRecordsStart;
