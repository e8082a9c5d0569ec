import type { Texts } from "../nb";

export const postpone: Texts["postpone"] = {
  reasons: {
    capacity: "For lite kapasitet",
    "data-quality": "Data må kvalitetssikrast",
    "complex-linkage": "Samanstillinga er omfattande",
    "awaiting-clarification": "Noko må avklarast først",
    closure: "Kontoret held stengt",
    technical: "Teknisk feil",
    other: "Noko anna",
  },
  reasonCode: "Kva er grunnen?",
  reason: "Kva særlege forhold er det?",
  likelyOnHelp:
    "Ein dag etter fristen i lova. Framlegget er ti arbeidsdagar etter fristen, og dagar vi held stengt er hoppa over.",
  letter: "Kven får vite det?",
  letterTo: (p) => `Brevet går til ${p.name}, ${p.email}.`,
  noLetter: "Søkjaren får ikkje brev",
  noLetterHelp: "Lova krev eit svar med grunn og dato. Vel dette berre om søkjaren har fått det på ein annan måte.",
  noLetterBecause: "Kvifor får søkjaren ikkje brev? (Berre om du valde det.)",
  sendWithout: "Utset utan brev",
  save: "Lagre utkast",
  discard: "Kast utkastet",
  draftSaved: (p) =>
    `Utkastet blei lagra ${p.date} kl. ${p.time} av ${p.name}. Alle som arbeider med delen, kan halde fram med det.`,
  earlier: (p) =>
    p.count === 0
      ? "Delen er ikkje utsett før."
      : p.count === 1
        ? "Delen er utsett éin gong før."
        : `Delen er utsett ${p.count} gonger før.`,
  earlierLine: (p) => `${p.date}: truleg klar ${p.likelyOn}. ${p.reason}.`,
  earlierWithout: "Utan brev.",
  many: {
    title: "Utset fleire",
    lead: "Finn sakene med frist i ein periode kontoret held stengt, og utset dei med éin grunn. Kvar søkjar får sitt eige brev.",
    closure: "Stenging i kalenderen",
    ownPeriod: "Ein annan periode",
    from: "Første dag",
    until: "Siste dag",
    days: "Arbeidsdagar etter stenginga",
    daysHelp:
      "Så lenge etter at kontoret opnar, er tabellane truleg klare. Datoen blir aldri tidlegare enn dagen etter fristen i lova.",
    find: "Finn sakene",
    choosePeriod: "Vel ei stenging eller ein periode.",
    none: "Ingen opne saker har frist i denne perioden.",
    found: (p) =>
      p.count === 1
        ? `1 sak har frist frå ${p.from} til ${p.until}.`
        : `${p.count} saker har frist frå ${p.from} til ${p.until}.`,
    cut: (p) => `Berre dei første ${p.count} er viste. Utset dei, og finn resten etterpå.`,
    columns: { take: "Utset", case: "Sak", unit: "Eining", dueOn: "Fristen i lova", likelyOn: "Truleg klar" },
    already: (p) => `Utsett før, truleg til ${p.date}`,
    takeOn: (p) => `Utset ${p.reference}, ${p.unit}`,
    reasonStart: (p) => `Kontoret held stengt frå ${p.from} til ${p.until}.`,
    example: "Slik blir brevet i den første saka:",
    preview: "Sjå brevet",
    send: (p) => `Utset og send ${p.count} brev`,
    back: "Tilbake og endre",
    review: (p) => (p.count === 1 ? "Sjå over: 1 sak blir utsett" : `Sjå over: ${p.count} saker blir utsette`),
    results: "Dette blei gjort",
    done: (p) => `Utsett, truleg til ${p.date}. Brevet er sendt.`,
    changedMeanwhile: "Ikkje utsett. Ein kollega endra saka medan du såg på lista. Sjå saka.",
    gone: "Ikkje utsett. Saka er ikkje lenger di å utsetje.",
    failed: "Ikkje utsett. Brevet kunne ikkje skrivast. Sjå saka.",
    again: "Finn fleire saker",
    prompt: (p) => `${p.name}: kontoret held stengt ${p.from}–${p.until}.`,
    promptLink: "Utset saker som har frist då",
  },
};
