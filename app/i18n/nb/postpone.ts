import type { PostponementReason } from "~/schemas/postponement";

const reasons: Record<PostponementReason, string> = {
  capacity: "For lite kapasitet",
  "data-quality": "Data må kvalitetssikres",
  "complex-linkage": "Sammenstillingen er omfattende",
  "awaiting-clarification": "Noe må avklares først",
  closure: "Kontoret holder stengt",
  technical: "Teknisk feil",
  other: "Noe annet",
};

/** Postponement under helseregisterloven § 19 f, second paragraph: of one part, and of many for a closure. */
export const postpone = {
  reasons,
  reasonCode: "Hva er grunnen?",
  reason: "Hvilke særlige forhold er det?",
  likelyOnHelp:
    "En dag etter lovens frist. Forslaget er ti arbeidsdager etter fristen, og dager vi holder stengt er hoppet over.",
  letter: "Hvem får vite det?",
  letterTo: (p: { name: string; email: string }) => `Brevet går til ${p.name}, ${p.email}.`,
  noLetter: "Søkeren får ikke brev",
  noLetterHelp: "Loven krever et svar med grunn og dato. Velg dette bare hvis søkeren har fått det på en annen måte.",
  noLetterBecause: "Hvorfor får søkeren ikke brev? (Bare hvis du valgte det.)",
  sendWithout: "Utsett uten brev",
  save: "Lagre utkast",
  discard: "Kast utkastet",
  draftSaved: (p: { name: string; date: string; time: string }) =>
    `Utkastet ble lagret ${p.date} kl. ${p.time} av ${p.name}. Alle som arbeider med delen, kan fortsette på det.`,
  earlier: (p: { count: number }) =>
    p.count === 0
      ? "Delen er ikke utsatt før."
      : p.count === 1
        ? "Delen er utsatt én gang før."
        : `Delen er utsatt ${p.count} ganger før.`,
  earlierLine: (p: { date: string; likelyOn: string; reason: string }) =>
    `${p.date}: trolig klar ${p.likelyOn}. ${p.reason}.`,
  earlierWithout: "Uten brev.",
  many: {
    title: "Utsett flere",
    lead: "Finn sakene med frist i en periode kontoret holder stengt, og utsett dem med én grunn. Hver søker får sitt eget brev.",
    closure: "Stenging i kalenderen",
    ownPeriod: "En annen periode",
    from: "Første dag",
    until: "Siste dag",
    days: "Arbeidsdager etter stengingen",
    daysHelp:
      "Så lenge etter at kontoret åpner, er tabellene trolig klare. Datoen blir aldri tidligere enn dagen etter lovens frist.",
    find: "Finn sakene",
    choosePeriod: "Velg en stenging eller en periode.",
    none: "Ingen åpne saker har frist i denne perioden.",
    found: (p: { count: number; from: string; until: string }) =>
      p.count === 1
        ? `1 sak har frist fra ${p.from} til ${p.until}.`
        : `${p.count} saker har frist fra ${p.from} til ${p.until}.`,
    cut: (p: { count: number }) => `Bare de første ${p.count} vises. Utsett dem, og finn resten etterpå.`,
    columns: { take: "Utsett", case: "Sak", unit: "Enhet", dueOn: "Lovens frist", likelyOn: "Trolig klar" },
    already: (p: { date: string }) => `Utsatt før, trolig til ${p.date}`,
    takeOn: (p: { reference: string; unit: string }) => `Utsett ${p.reference}, ${p.unit}`,
    reasonStart: (p: { from: string; until: string }) => `Kontoret holder stengt fra ${p.from} til ${p.until}.`,
    example: "Slik blir brevet i den første saken:",
    preview: "Se brevet",
    send: (p: { count: number }) => (p.count === 1 ? "Utsett og send 1 brev" : `Utsett og send ${p.count} brev`),
    back: "Tilbake og endre",
    review: (p: { count: number }) =>
      p.count === 1 ? "Se over: 1 sak utsettes" : `Se over: ${p.count} saker utsettes`,
    results: "Dette ble gjort",
    done: (p: { date: string }) => `Utsatt, trolig til ${p.date}. Brevet er sendt.`,
    changedMeanwhile: "Ikke utsatt. En kollega endret saken mens du så på listen. Se saken.",
    gone: "Ikke utsatt. Saken er ikke lenger din å utsette.",
    failed: "Ikke utsatt. Brevet kunne ikke skrives. Se saken.",
    again: "Finn flere saker",
    prompt: (p: { name: string; from: string; until: string }) =>
      `${p.name}: kontoret holder stengt ${p.from}–${p.until}.`,
    promptLink: "Utsett saker som har frist da",
  },
};
