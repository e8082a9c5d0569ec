/** Demoens klokke og utboks. */
export const demo = {
  clock: {
    title: (p: { date: string }) => `I dag er det ${p.date}`,
    name: "Klokka i demoen",
    lead: "Flytt klokka og se hva som skjer med fristene. Den går bare framover, og den er felles for alle som bruker demoen.",
    moved: (p: { days: number; date: string }) =>
      `Klokka er flyttet ${p.days} ${p.days === 1 ? "virkedag" : "virkedager"}. I dag er det ${p.date}.`,
    jumpHeading: "Hopp fram",
    jump: (p: { days: number; weekday: string; date: string }) =>
      `${p.days} ${p.days === 1 ? "virkedag" : "virkedager"}, til ${p.weekday} ${p.date}`,
    own: "Antall virkedager",
    ownHelp: (p: { longest: number }) => `Et helt tall fra 1 til ${p.longest}.`,
    ownSubmit: "Flytt klokka",
    happens: {
      heading: "Dette skjer når du hopper",
      list: [
        "Dager igjen blir regnet på nytt i alle saker.",
        "Påminnelser som forfaller på veien, blir sendt. Du finner dem i utboksen.",
        "En saksbehandler som skylder et foreløpig svar, ser det i køen.",
        "Innlogging og utkast blir ikke berørt.",
      ],
    },
    error: (p: { longest: number }) => `Skriv et helt tall fra 1 til ${p.longest}.`,
    toOutbox: "Se utboksen",
  },
  outbox: {
    title: "Utboks",
    lead: "Her ser du e-postene som tjenesten har skrevet, de nyeste først.",
    notSent: "Ingenting er sendt. Demoen har ingen e-posttjener.",
    smtp: "Demoen har en e-posttjener. En e-post som er merket som sendt, er levert til den.",
    empty: "Ingen e-post ennå. Send en søknad, eller flytt klokka.",
    to: "Til",
    sent: (p: { when: string }) => `Sendt til e-posttjeneren ${p.when}`,
    waiting: "Ikke sendt",
    written: (p: { when: string }) => `Skrevet ${p.when}`,
    when: (p: { date: string; time: string }) => `${p.date} kl. ${p.time}`,
    read: "Les e-posten",
    emptied: "Teksten er slettet fordi den ga tilgang.",
    latest: (p: { count: number }) => `Viser de ${p.count} nyeste.`,
  },
};
