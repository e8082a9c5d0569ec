import type { Texts } from "../nb";

/** Klokka og utboksen i demoen. */
export const demo: Texts["demo"] = {
  clock: {
    title: (p) => `I dag er det ${p.date}`,
    name: "Klokka i demoen",
    lead: "Flytt klokka og sjå kva som skjer med fristane. Ho går berre framover, og ho er felles for alle som bruker demoen.",
    moved: (p) => `Klokka er flytta ${p.days} ${p.days === 1 ? "virkedag" : "virkedagar"}. I dag er det ${p.date}.`,
    jumpHeading: "Hopp fram",
    jump: (p) => `${p.days} ${p.days === 1 ? "virkedag" : "virkedagar"}, til ${p.weekday} ${p.date}`,
    own: "Talet på virkedagar",
    ownHelp: (p) => `Eit heilt tal frå 1 til ${p.longest}.`,
    ownSubmit: "Flytt klokka",
    happens: {
      heading: "Dette skjer når du hoppar",
      list: [
        "Dagar att blir rekna på nytt i alle saker.",
        "Påminningar som forfell på vegen, blir sende. Du finn dei i utboksen.",
        "Ein saksbehandlar som skuldar eit førebels svar, ser det i køen.",
        "Innlogging og utkast blir ikkje rørte.",
      ],
    },
    error: (p) => `Skriv eit heilt tal frå 1 til ${p.longest}.`,
    toOutbox: "Sjå utboksen",
  },
  outbox: {
    title: "Utboks",
    lead: "Her ser du e-postane som tenesta har skrive, dei nyaste først.",
    notSent: "Ingenting er sendt. Demoen har ingen e-posttenar.",
    smtp: "Demoen har ein e-posttenar. Ein e-post som er merkt som send, er levert til han.",
    empty: "Ingen e-post enno. Send ein søknad, eller flytt klokka.",
    to: "Til",
    sent: (p) => `Send til e-posttenaren ${p.when}`,
    waiting: "Ikkje send",
    written: (p) => `Skriven ${p.when}`,
    when: (p) => `${p.date} kl. ${p.time}`,
    read: "Les e-posten",
    emptied: "Teksten er sletta fordi han gav tilgang.",
    latest: (p) => `Viser dei ${p.count} nyaste.`,
  },
};
