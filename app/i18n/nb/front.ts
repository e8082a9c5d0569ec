/** Forsiden. */
export const front = {
  title: "Søk om anonyme tabeller fra helseregistrene",
  lead: "Velg datakilder, beskriv formålet og vis tabellen du trenger. Vi sier fra om noe mangler, før du sender, og viser deg datoen tabellene skal være klare etter loven.",
  start: "Start en søknad",
  find: "Finn datakilder",
  anyone: "Alle kan søke. Du trenger ikke behandlingsgrunnlag for anonyme opplysninger.",
  card: {
    heading: "Når skal tabellene være klare etter loven?",
    received: "Fullstendig søknad mottatt",
    today: (p: { date: string }) => `i dag, ${p.date}`,
    separate: "30 virkedager",
    linked: "60, når registre sammenstilles",
    calculator: "Se dagene som ikke telles",
    law: "helseregisterloven § 19 f",
    practice: "I praksis kan det ta lengre tid.",
    practiceSource: "Helsedataservice oppga 5–8 måneder i 2024",
  },
  needs: {
    heading: "Hva trenger du?",
    published: {
      heading: "Tall som finnes fra før",
      text: "Se først om tallene alt er publisert. Da får du dem med en gang, uten å søke.",
      link: "Statistikkbanken til FHI",
    },
    tables: {
      heading: "Tabeller laget for deg",
      text: "Anonyme, aggregerte tall fra ett eller flere registre. Det er dette du søker om her.",
      link: "Velg datakilder",
    },
    persons: {
      heading: "Opplysninger om enkeltpersoner",
      text: "Da gjelder andre krav, og du bruker et annet skjema hos Helsedataservice.",
      link: "Søk på helsedata.no",
    },
    own: {
      heading: "Din egen journal",
      text: "Be om innsyn hos dem som har behandlet deg. Her lager du brevene og følger svarene. Innsyn er gratis.",
      link: "Be om innsyn i journalen din",
    },
  },
  steps: {
    heading: "Slik går det",
    list: [
      { heading: "Velg datakilder", text: "Du ser først hva som er publisert for hver kilde." },
      {
        heading: "Beskriv formålet",
        text: "Bruken må ligge innenfor formålet til hver kilde. Begge tekstene står side om side.",
      },
      { heading: "Vis tabellen", text: "Last opp et regneark med rader og kolonner, eller bygg en enkel tabell her." },
      { heading: "Sjekk og send", text: "Du ser alt som mangler før du sender, og datoen du kan vente." },
      { heading: "Følg saken", text: "Du ser hvem som har den, hva som skjer nå, og hvorfor fristen er den den er." },
    ],
  },
  law: {
    heading: "Loven og praksis",
    lawHeading: "Dette sier loven",
    law: "Tabellene skal være klare innen 30 virkedager fra en fullstendig søknad er mottatt, og innen 60 når opplysninger fra flere registre må sammenstilles. Fristen kan utsettes når særlige forhold gjør den uforholdsmessig vanskelig å holde. Da skal du få vite grunnen og en sannsynlig dato.",
    lawLink: "helseregisterloven § 19 f",
    practiceHeading: "Dette skjer i praksis",
    practice:
      "Helsedataservice oppga i 2024 at det tar 5–8 måneder fra fullstendig søknad til du har tallene: 3–5 måneder til vedtak og 2–3 måneder til uttrekk. En god og fullstendig søknad går raskere.",
    practiceLink: "Behandlingstid hos Helsedataservice",
  },
};
