/** Questions to the applicant: asked by a caseworker, answered in place, held side by side afterwards. */
export const supplement = {
  /** On a mark in a cell, for whoever hears the page. */
  mark: (p: { numbers: string }) => `spørsmål ${p.numbers}`,
  cells: {
    legend: "Celler i eksempeltabellen",
    lead: "Velg en celle i tabellen, eller skriv arket og cellen selv. Skriv så hva søkeren skal svare på.",
    grid: (p: { name: string }) => `Arket ${p.name}`,
    keys: "Flytt med piltastene. Enter velger cellen.",
    sheet: "Ark",
    ref: "Celle",
    refHelp: "For eksempel B4.",
    comment: "Hva mangler i cellen?",
    numbered: (p: { number: number }) => `celle nummer ${p.number}`,
    remove: "Ta bort",
    removeCell: (p: { cell: string }) => `Ta bort ${p.cell}`,
    add: "Legg til en celle",
    chosen: (p: { cell: string }) => `Valgt: ${p.cell}. Skriv hva som mangler.`,
    removed: "Cellen er tatt bort.",
    cut: "Vi viser det første av arket. Skriv cellen selv hvis den står lenger ned eller lenger til høyre.",
    missing: (p: { cell: string }) => `Skriv hva som mangler i ${p.cell}.`,
    unknown: (p: { ref: string; sheet: string }) =>
      `Arket «${p.sheet}» har ikke cellen ${p.ref}. Skriv en som finnes, for eksempel B4.`,
  },
  reply: {
    by: (p: { date: string }) => `Svar innen ${p.date}`,
    then: "Har vi ikke fått svar da, sender vi en påminnelse. Da får du fem virkedager til. Etter det kan Helsedataservice avvise søknaden.",
    thenReminded:
      "Dette er siste påminnelse. Har vi ikke fått svar da, kan Helsedataservice avvise søknaden. Da må du søke på nytt.",
    over: (p: { date: string }) => `Tiden for å svare gikk ut ${p.date}`,
    overThen: "Du kan svare så lenge søknaden ikke er avvist. Gjør det nå.",
  },
  open: {
    goTo: (p: { field: string }) => `Gå til ${p.field}`,
  },
  draft: {
    heading: "Det vi trenger svar på her",
    asked: (p: { number: number }) => `Spørsmål ${p.number} fra saksbehandleren:`,
    marks: "Tallene i tabellen viser hvilket spørsmål som gjelder cellen.",
    otherFile: "Cellene gjelder filen du sendte sist. I den nye filen kan de stå et annet sted.",
    left: (p: { count: number }) =>
      p.count === 1
        ? "Du har ikke endret noe der vi stilte ett spørsmål"
        : `Du har ikke endret noe der vi stilte ${p.count} spørsmål`,
    leftHelp: "Er det riktig slik det står, kan du sende svaret. Da ser saksbehandleren at det ikke er endret.",
    gone: "Tabellen det gjelder, er tatt bort.",
  },
  answers: {
    heading: "Det vi spurte om",
    changed: "Endret",
    unchanged: "Ikke endret",
    moved: (p: { cell: string }) => `Står nå i ${p.cell}.`,
    goneCell: "Cellen er borte.",
    emptyCell: "Tom celle",
    notComparable: "Cellen kan ikke sammenlignes, for tabellen er vist på en annen måte nå.",
    tableBelow: "Se hva som er endret, under «Tabellene».",
    notRead: "Vi kunne ikke lese filen, så cellen er ikke sammenlignet.",
  },
};
export type SupplementTexts = typeof supplement;
