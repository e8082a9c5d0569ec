/** Fristen: stripen av dager, forklaringen, og kalkulatoren. */
export const calculator = {
  strip: {
    today: (p: { date: string }) => `i dag, ${p.date}`,
    label: (p: { first: string; last: string; counted: number; skipped: number }) =>
      `Fristen går fra ${p.first} til ${p.last}: ${p.counted} virkedager, og ${p.skipped} dager som ikke telles.`,
    labelToday: (p: { date: string; gone: number }) =>
      ` I dag er det ${p.date}, og ${p.gone} ${p.gone === 1 ? "virkedag" : "virkedager"} er gått.`,
  },
  explanation: {
    summary: "Slik er fristen regnet ut",
    period: (p: { workingDays: number; date: string }) =>
      `Fristen er ${p.workingDays} virkedager fra den fullstendige søknaden kom, ${p.date}`,
    law: (p: { paragraph: string }) => `helseregisterloven ${p.paragraph}`,
    linkage: "Den er 60 og ikke 30 fordi opplysninger fra flere registre skal sammenstilles.",
    startNotCounted: "Dagen søknaden kom, telles ikke.",
    rule: {
      "mon-fri": "Virkedager er her mandag til fredag, uten helligdager.",
      "mon-sat": "Virkedager er her mandag til lørdag, uten helligdager.",
    },
    skipped: (p: { count: number; days: string }) =>
      `${p.count} ${p.count === 1 ? "dag" : "dager"} er hoppet over: ${p.days}.`,
    weekend: {
      "mon-fri": (p: { count: number }) => `${p.count} lørdager og søndager`,
      "mon-sat": (p: { count: number }) => `${p.count} ${p.count === 1 ? "søndag" : "søndager"}`,
    },
    holiday: (p: { name: string; weekday: string; day: string }) => `${p.name} ${p.weekday} ${p.day}`,
    and: "og",
    eves: {
      both: "Julaften og nyttårsaften er vanlige virkedager.",
      christmas: "Julaften er en vanlig virkedag.",
      newYear: "Nyttårsaften er en vanlig virkedag.",
    },
    progress: (p: { today: string; elapsed: number; total: number; left: number }) =>
      `I dag er det ${p.today}. ${p.elapsed} av ${p.total} virkedager er gått, dagen i dag regnet med, og ${p.left} er igjen.`,
    overdue: (p: { dueOn: string; days: number }) =>
      p.days === 0
        ? `Fristen gikk ut ${p.dueOn}.`
        : `Fristen gikk ut ${p.dueOn}, for ${p.days} ${p.days === 1 ? "virkedag" : "virkedager"} siden.`,
    notStatutory: (p: { from: string }) =>
      `Før ${p.from} fantes det ingen slik lovfestet frist. Dagene er talt på samme måte, men loven satte ingen dato.`,
    endsOnSaturday: (p: { weekday: string; date: string }) =>
      `Perioden slutter på en lørdag. Neste hverdag er ${p.weekday} ${p.date}. Den blir siste dag hvis man regner som for frister i retten:`,
    courtsAct: "domstolloven § 149",
    holidaysStandIn: "Helligdagene står i",
    holidayAct: "helligdagsloven § 2",
    mayAct: "lov om 1. og 17. mai § 1",
    showDays: (p: { count: number }) => `Se alle ${p.count} dagene i en tabell`,
    table: {
      caption: "Dagene i fristen, én for én",
      day: "Dag",
      number: "Virkedag nummer",
      notCounted: (p: { reasons: string }) => `Telles ikke: ${p.reasons}`,
      today: "i dag",
    },
  },
  page: {
    name: "Fristkalkulator",
    errorTitle: "Fristkalkulator: rett datoen",
    answer: (p: { weekday: string; date: string }) => `Siste dag er ${p.weekday} ${p.date}`,
    lead: (p: { workingDays: number; date: string }) =>
      `Da skal tabellene være klare når en fullstendig søknad kom ${p.date}. Loven gir ${p.workingDays} virkedager.`,
    leadBefore: (p: { workingDays: number; date: string }) =>
      `Så langt rekker ${p.workingDays} virkedager fra ${p.date}. Det fantes ingen lovfestet frist den gangen.`,
    formHeading: "Regn ut en annen frist",
    complete: "Dagen den fullstendige søknaden kom",
    completeHelp: "Fra 1990 til og med 2100.",
    completeHelpText: "Skriv år, måned og dag, for eksempel 2026-11-23.",
    linkage: "Skal opplysninger fra flere registre sammenstilles?",
    linkageNo: "Nei, egne tabeller fra hver kilde: 30 virkedager",
    linkageYes: "Ja, sammenstilling: 60 virkedager",
    rule: "Hva regnes som virkedag?",
    ruleOptions: { "mon-fri": "Mandag til fredag", "mon-sat": "Mandag til lørdag" },
    submit: "Regn ut",
    share: "Adressen til siden inneholder valgene dine. Del den gjerne.",
    otherHeading: {
      "mon-fri": (p: { date: string }) => `Regner du lørdag som virkedag: ${p.date}`,
      "mon-sat": (p: { date: string }) => `Regner du mandag til fredag: ${p.date}`,
    },
    otherWhy:
      "Helseregisterloven sier ikke hva en virkedag er. Til vanlig mener folk mandag til fredag, og slik skriver noen forskrifter det også. Ferieloven regner lørdag med. Vi viser mandag til fredag, for da lover vi aldri en for tidlig dato.",
    otherLink: "Se denne utregningen",
    holidayActLink: "ferieloven § 5",
    weekdayRegulationLink: "forskrift 2014-08-15-1076 (mandag til fredag)",
    practiceHeading: "I praksis tar det lengre tid",
    practice:
      "Helsedataservice oppga i 2024 at det tar 5–8 måneder fra fullstendig søknad til du har tallene. Fristen kan utsettes når særlige forhold gjør den uforholdsmessig vanskelig å holde. Da skal du få vite grunnen og den nye, sannsynlige datoen.",
    practiceSource: "Behandlingstid hos Helsedataservice (2024)",
    errors: {
      "complete-missing": "Velg dagen den fullstendige søknaden kom.",
      "complete-invalid": (p: { given: string }) =>
        `Skriv en dato som finnes, med år, måned og dag. «${p.given}» kan vi ikke lese.`,
      "complete-out-of-range": "Velg en dag fra 1. januar 1990 til 31. desember 2100. Lenger rekker ikke kalenderen.",
      "linkage-invalid": "Velg om opplysningene skal sammenstilles.",
      "rule-invalid": "Velg hva som regnes som virkedag.",
    },
  },
};
