import type { Texts } from "../nb";

/** Framsida. */
export const front: Texts["front"] = {
  title: "Søk om anonyme tabellar frå helseregistera",
  lead: "Vel datakjelder, skildre formålet og vis tabellen du treng. Vi seier frå om noko manglar, før du sender, og viser deg datoen tabellane skal vere klare etter lova.",
  start: "Start ein søknad",
  find: "Finn datakjelder",
  anyone: "Alle kan søkje. Du treng ikkje behandlingsgrunnlag for anonyme opplysningar.",
  card: {
    heading: "Når skal tabellane vere klare etter lova?",
    received: "Fullstendig søknad motteken",
    today: (p) => `i dag, ${p.date}`,
    separate: "30 virkedagar",
    linked: "60, når register blir samanstilte",
    calculator: "Sjå dagane som ikkje blir talde",
    law: "helseregisterloven § 19 f",
    practice: "I praksis kan det ta lengre tid.",
    practiceSource: "Helsedataservice opplyste 5–8 månader i 2024",
  },
  needs: {
    heading: "Kva treng du?",
    published: {
      heading: "Tal som finst frå før",
      text: "Sjå først om tala alt er publiserte. Då får du dei med ein gong, utan å søkje.",
      link: "Statistikkbanken til FHI",
    },
    tables: {
      heading: "Tabellar laga for deg",
      text: "Anonyme, aggregerte tal frå eitt eller fleire register. Det er dette du søkjer om her.",
      link: "Vel datakjelder",
    },
    persons: {
      heading: "Opplysningar om enkeltpersonar",
      text: "Då gjeld andre krav, og du bruker eit anna skjema hos Helsedataservice.",
      link: "Søk på helsedata.no",
    },
    own: {
      heading: "Din eigen journal",
      text: "Be om innsyn hos dei som har behandla deg. Her lagar du breva og følgjer svara. Innsyn er gratis.",
      link: "Be om innsyn i journalen din",
    },
  },
  steps: {
    heading: "Slik går det",
    list: [
      { heading: "Vel datakjelder", text: "Du ser først kva som er publisert for kvar kjelde." },
      {
        heading: "Skildre formålet",
        text: "Bruken må liggje innanfor formålet til kvar kjelde. Begge tekstane står side om side.",
      },
      {
        heading: "Vis tabellen",
        text: "Last opp eit rekneark med rader og kolonnar, eller bygg ein enkel tabell her.",
      },
      { heading: "Sjekk og send", text: "Du ser alt som manglar før du sender, og datoen du kan vente." },
      { heading: "Følg saka", text: "Du ser kven som har ho, kva som skjer no, og kvifor fristen er den han er." },
    ],
  },
  law: {
    heading: "Lova og praksis",
    lawHeading: "Dette seier lova",
    law: "Tabellane skal vere klare innan 30 virkedagar frå ein fullstendig søknad er motteken, og innan 60 når opplysningar frå fleire register må samanstillast. Fristen kan utsetjast når særlege forhold gjer han uforholdsmessig vanskeleg å halde. Då skal du få vite grunnen og ein sannsynleg dato.",
    lawLink: "helseregisterloven § 19 f",
    practiceHeading: "Dette skjer i praksis",
    practice:
      "Helsedataservice opplyste i 2024 at det tek 5–8 månader frå fullstendig søknad til du har tala: 3–5 månader til vedtak og 2–3 månader til uttrekk. Ein god og fullstendig søknad går raskare.",
    practiceLink: "Behandlingstid hos Helsedataservice",
  },
};
