import type { SupplementTexts } from "../nb/supplement";

export const supplement: SupplementTexts = {
  mark: (p) => `spørsmål ${p.numbers}`,
  cells: {
    legend: "Celler i eksempeltabellen",
    lead: "Vel ei celle i tabellen, eller skriv arket og cella sjølv. Skriv så kva søkjaren skal svare på.",
    grid: (p) => `Arket ${p.name}`,
    keys: "Flytt med piltastane. Enter vel cella.",
    sheet: "Ark",
    ref: "Celle",
    refHelp: "Til dømes B4.",
    comment: "Kva manglar i cella?",
    numbered: (p) => `celle nummer ${p.number}`,
    remove: "Ta bort",
    removeCell: (p) => `Ta bort ${p.cell}`,
    add: "Legg til ei celle",
    chosen: (p) => `Vald: ${p.cell}. Skriv kva som manglar.`,
    removed: "Cella er teken bort.",
    cut: "Vi viser det første av arket. Skriv cella sjølv viss ho står lenger nede eller lenger til høgre.",
    missing: (p) => `Skriv kva som manglar i ${p.cell}.`,
    unknown: (p) => `Arket «${p.sheet}» har ikkje cella ${p.ref}. Skriv ei som finst, til dømes B4.`,
  },
  reply: {
    by: (p) => `Svar innan ${p.date}`,
    then: "Har vi ikkje fått svar då, sender vi ei påminning. Då får du fem virkedagar til. Etter det kan Helsedataservice avvise søknaden.",
    thenReminded:
      "Dette er siste påminning. Har vi ikkje fått svar då, kan Helsedataservice avvise søknaden. Då må du søkje på nytt.",
    over: (p) => `Tida for å svare gjekk ut ${p.date}`,
    overThen: "Du kan svare så lenge søknaden ikkje er avvist. Gjer det no.",
  },
  open: {
    goTo: (p) => `Gå til ${p.field}`,
  },
  draft: {
    heading: "Det vi treng svar på her",
    asked: (p) => `Spørsmål ${p.number} frå saksbehandlaren:`,
    marks: "Tala i tabellen viser kva spørsmål som gjeld cella.",
    otherFile: "Cellene gjeld fila du sende sist. I den nye fila kan dei stå ein annan stad.",
    left: (p) =>
      p.count === 1
        ? "Du har ikkje endra noko der vi stilte eitt spørsmål"
        : `Du har ikkje endra noko der vi stilte ${p.count} spørsmål`,
    leftHelp: "Er det rett slik det står, kan du sende svaret. Då ser saksbehandlaren at det ikkje er endra.",
    gone: "Tabellen det gjeld, er teken bort.",
  },
  answers: {
    heading: "Det vi spurde om",
    changed: "Endra",
    unchanged: "Ikkje endra",
    moved: (p) => `Står no i ${p.cell}.`,
    goneCell: "Cella er borte.",
    emptyCell: "Tom celle",
    notComparable: "Cella kan ikkje samanliknast, for tabellen er vist på ein annan måte no.",
    tableBelow: "Sjå kva som er endra, under «Tabellane».",
    notRead: "Vi kunne ikkje lese fila, så cella er ikkje samanlikna.",
  },
};
