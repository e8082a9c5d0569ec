import type { Texts } from "../nb";

/** Fristen: stripa av dagar, forklaringa, og kalkulatoren. */
export const calculator: Texts["calculator"] = {
  strip: {
    today: (p) => `i dag, ${p.date}`,
    label: (p) =>
      `Fristen går frå ${p.first} til ${p.last}: ${p.counted} virkedagar, og ${p.skipped} dagar som ikkje blir talde.`,
    labelToday: (p) => ` I dag er det ${p.date}, og ${p.gone} ${p.gone === 1 ? "virkedag" : "virkedagar"} er gått.`,
  },
  explanation: {
    summary: "Slik er fristen rekna ut",
    period: (p) => `Fristen er ${p.workingDays} virkedagar frå den fullstendige søknaden kom, ${p.date}`,
    law: (p) => `helseregisterloven ${p.paragraph}`,
    linkage: "Han er 60 og ikkje 30 fordi opplysningar frå fleire register skal samanstillast.",
    startNotCounted: "Dagen søknaden kom, blir ikkje tald.",
    rule: {
      "mon-fri": "Virkedagar er her måndag til fredag, utan heilagdagar.",
      "mon-sat": "Virkedagar er her måndag til laurdag, utan heilagdagar.",
    },
    skipped: (p) => `${p.count} ${p.count === 1 ? "dag" : "dagar"} er hoppa over: ${p.days}.`,
    weekend: {
      "mon-fri": (p) => `${p.count} laurdagar og søndagar`,
      "mon-sat": (p) => `${p.count} ${p.count === 1 ? "søndag" : "søndagar"}`,
    },
    holiday: (p) => `${p.name} ${p.weekday} ${p.day}`,
    and: "og",
    eves: {
      both: "Julaftan og nyttårsaftan er vanlege virkedagar.",
      christmas: "Julaftan er ein vanleg virkedag.",
      newYear: "Nyttårsaftan er ein vanleg virkedag.",
    },
    progress: (p) =>
      `I dag er det ${p.today}. ${p.elapsed} av ${p.total} virkedagar er gått, dagen i dag rekna med, og ${p.left} er att.`,
    overdue: (p) =>
      p.days === 0
        ? `Fristen gjekk ut ${p.dueOn}.`
        : `Fristen gjekk ut ${p.dueOn}, for ${p.days} ${p.days === 1 ? "virkedag" : "virkedagar"} sidan.`,
    notStatutory: (p) =>
      `Før ${p.from} fanst det ingen slik lovfesta frist. Dagane er talde på same måten, men lova sette ingen dato.`,
    endsOnSaturday: (p) =>
      `Perioden sluttar på ein laurdag. Neste kvardag er ${p.weekday} ${p.date}. Han blir siste dag om ein reknar som for fristar i retten:`,
    courtsAct: "domstollova § 149",
    holidaysStandIn: "Heilagdagane står i",
    holidayAct: "heilagdagslova § 2",
    mayAct: "lov om 1. og 17. mai § 1",
    showDays: (p) => `Sjå alle dei ${p.count} dagane i ein tabell`,
    table: {
      caption: "Dagane i fristen, éin for éin",
      day: "Dag",
      number: "Virkedag nummer",
      notCounted: (p) => `Blir ikkje tald: ${p.reasons}`,
      today: "i dag",
    },
  },
  page: {
    name: "Fristkalkulator",
    errorTitle: "Fristkalkulator: rett datoen",
    answer: (p) => `Siste dag er ${p.weekday} ${p.date}`,
    lead: (p) =>
      `Då skal tabellane vere klare når ein fullstendig søknad kom ${p.date}. Lova gir ${p.workingDays} virkedagar.`,
    leadBefore: (p) =>
      `Så langt rekk ${p.workingDays} virkedagar frå ${p.date}. Det fanst ingen lovfesta frist den gongen.`,
    formHeading: "Rekn ut ein annan frist",
    complete: "Dagen den fullstendige søknaden kom",
    completeHelp: "Frå 1990 til og med 2100.",
    completeHelpText: "Skriv år, månad og dag, til dømes 2026-11-23.",
    linkage: "Skal opplysningar frå fleire register samanstillast?",
    linkageNo: "Nei, eigne tabellar frå kvar kjelde: 30 virkedagar",
    linkageYes: "Ja, samanstilling: 60 virkedagar",
    rule: "Kva blir rekna som virkedag?",
    ruleOptions: { "mon-fri": "Måndag til fredag", "mon-sat": "Måndag til laurdag" },
    submit: "Rekn ut",
    share: "Adressa til sida inneheld vala dine. Del ho gjerne.",
    otherHeading: {
      "mon-fri": (p) => `Reknar du laurdag som virkedag: ${p.date}`,
      "mon-sat": (p) => `Reknar du måndag til fredag: ${p.date}`,
    },
    otherWhy:
      "Helseregisterlova seier ikkje kva ein virkedag er. Til vanleg meiner folk måndag til fredag, og slik skriv nokre forskrifter det òg. Ferielova reknar laurdag med. Vi viser måndag til fredag, for då lovar vi aldri ein for tidleg dato.",
    otherLink: "Sjå denne utrekninga",
    holidayActLink: "ferielova § 5",
    weekdayRegulationLink: "forskrift 2014-08-15-1076 (måndag til fredag)",
    practiceHeading: "I praksis tek det lengre tid",
    practice:
      "Helsedataservice opplyste i 2024 at det tek 5–8 månader frå fullstendig søknad til du har tala. Fristen kan utsetjast når særlege forhold gjer han uforholdsmessig vanskeleg å halde. Då skal du få vite grunnen og den nye, sannsynlege datoen.",
    practiceSource: "Behandlingstid hos Helsedataservice (2024)",
    errors: {
      "complete-missing": "Vel dagen den fullstendige søknaden kom.",
      "complete-invalid": (p) => `Skriv ein dato som finst, med år, månad og dag. «${p.given}» kan vi ikkje lese.`,
      "complete-out-of-range": "Vel ein dag frå 1. januar 1990 til 31. desember 2100. Lenger rekk ikkje kalenderen.",
      "linkage-invalid": "Vel om opplysningane skal samanstillast.",
      "rule-invalid": "Vel kva som blir rekna som virkedag.",
    },
  },
};
