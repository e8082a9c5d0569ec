import type { RegroupingChange } from "~/schemas/smallCells";
import { groupThousands, joinParts } from "../listLabels";
import type { SmallCellTexts } from "../nb/smallCells";

const listed = (labels: readonly string[]): string =>
  joinParts(
    labels.map((label) => `«${label}»`),
    { and: "og", more: "til" },
  );
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function change({ kind, axis, variable, merged, groups }: RegroupingChange): string {
  if (kind === "whole") return `Ikkje del på ${variable.toLowerCase()}`;
  if (kind === "region-for-county") return "Helseregion i staden for fylke";
  if (kind === "merge-one") {
    const label = merged[0] ?? "";
    if (axis === "age") return `Slå saman ${label}`;
    if (axis === "year") return `Slå saman åra ${label}`;
    return `Slå saman til «${label}»`;
  }
  if (axis === "age") return `Slå saman aldrar til ${groups} grupper`;
  if (axis === "year") return `Slå saman åra til ${groups} periodar`;
  return `Slå saman ${variable.toLowerCase()} til ${groups} grupper`;
}

/** Kva vi kan seie om små tal i ein tom tabell. Det er råd: berre dataforvaltaren kjenner tala. */
export const smallCells: SmallCellTexts = {
  title: "Små tal",
  counting: "Reknar ut på nytt …",
  advice: "Dette er eit råd før tala finst. Berre dataforvaltaren kjenner dei, og avgjer kva som kan utleverast.",
  heading: {
    none: "Vi ventar ingen celler med for små tal",
    range: (p) =>
      p.low === p.high
        ? `Om lag ${groupThousands(p.high)} ${p.high === 1 ? "celle" : "celler"} kan få for små tal`
        : `Mellom ${groupThousands(p.low)} og ${groupThousands(p.high)} celler kan få for små tal`,
    atLeastUnknown: "Vi kan ikkje seie at noka celle er trygg",
    spreadUnknown: "Vi veit ikkje korleis tilfella er fordelte",
    stopped: "Vi kan ikkje rekne ut små tal i denne tabellen",
  },
  ofCells: (p) =>
    p.covered === p.cells
      ? `Tabellen har ${groupThousands(p.cells)} celler.`
      : `Tabellen har ${groupThousands(p.cells)} celler. Overslaget gjeld ${groupThousands(p.covered)}, slått saman over det vi ikkje kjenner.`,
  threshold: (p) => `Tal under ${p.below} blir rekna som små.`,
  thresholdSource: "Kjelde for grensa",
  thresholdFrom: (p) => `Gjeld frå ${p.date}.`,
  zeros: {
    published: "Nullar blir viste og er ikkje rekna som små.",
    small: "Nullar er òg rekna som små.",
    unknown: "Vi veit ikkje korleis nullar blir handterte. Her er dei ikkje rekna som små.",
  },
  breakRate: (p) =>
    p.rate > 100_000
      ? "Den tynnaste cella har så få innbyggjarar at talet kan bli lite same kor vanleg det er."
      : `Er det du tel jamt fordelt, byrjar tala å bli små når det råkar færre enn ${formatRate(p.rate)} per 100 000 innbyggjarar i året.`,
  thinnest: {
    rows: "Dei tynnaste radene",
    columns: "Dei tynnaste kolonnane",
    line: "Rad eller kolonne",
    expectedSmall: "Venta små tal",
    expectedPersons: "Venta personar",
    cells: "Celler",
  },
  basis: {
    title: "Kva overslaget byggjer på",
    population: (p) => `Folketalet ${p.date}. Kjelde: ${p.source}.`,
    rates: (p) => `Kor vanleg det er: ${[p.source, p.year].filter((text) => text !== "").join(", ") || "utan kjelde"}.`,
    years: (p) => (p.from === p.to ? `Året ${p.from}.` : `Åra frå ${p.from} til ${p.to}.`),
    method:
      "Talet i kvar celle er rekna som tilfeldig rundt det venta (Poisson). Kjem tilfella i klynger, blir fleire tal små.",
  },
  proposals: {
    title: (p) => (p.count === 1 ? "Her er eitt forslag" : `Her er ${p.count} forslag`),
    none: "Vi har ingen forslag til denne tabellen.",
    regroup: (p) =>
      joinParts(
        p.changes.map((one, index) => (index === 0 ? change(one) : lowerFirst(change(one)))),
        { and: "og", more: "til" },
      ),
    split: "To tabellar i staden for éin",
    splitParts: (p) => `Den eine er utan ${p.second.toLowerCase()}, den andre utan ${p.first.toLowerCase()}.`,
    splitLost: (p) => `Du ser ikkje lenger ${p.first.toLowerCase()} og ${p.second.toLowerCase()} saman.`,
    splitWarning:
      "Tabellar som er delte, kan trekkjast frå kvarandre. Dataforvaltaren ser på dei samla og kan likevel skjule tal.",
    lost: (p) =>
      p.groups === 1
        ? `${p.variable}: ${p.categories} kategoriar blir borte, tabellen gjeld dei samla.`
        : `${p.variable}: ${p.groups} grupper i staden for ${p.categories}.`,
    before: "No",
    after: "Med forslaget",
    smallCells: (p) =>
      p.low === p.high
        ? `${groupThousands(p.high)} ${p.high === 1 ? "celle" : "celler"} med små tal`
        : `${groupThousands(p.low)}–${groupThousands(p.high)} celler med små tal`,
    cells: (p) => `av ${groupThousands(p.cells)}`,
    apply: "Bruk forslaget",
    undo: "Angre",
  },
  differencing: (p) =>
    `Bruk dei same gruppene for ${p.variable.toLowerCase()} i «${p.first}» og «${p.second}». Trekkjer ein den eine frå den andre, kjem ${listed(p.differences)} fram, sjølv om ingen av tabellane viser det.`,
  reason: {
    "variables-missing": () => "Legg til rader eller kolonnar. Då kan vi rekne ut om lag kor mange tal som blir små.",
    "categories-missing": (p) => `Legg til kategoriar i ${listed(p.labels)}.`,
    "unit-missing": () =>
      "Vel kva som skal teljast blant einingane på lista. Grensa for små tal gjeld personar, så vi må vite om det er personar.",
    "unit-not-persons": (p) =>
      `Tabellen tel ${p.labels.map(lowerFirst).join(", ")}. Grensa gjeld personar, og éin person kan stå bak mange.`,
    births: () => "Vi har ikkje tal for fødslar å rekne med.",
    deaths: () => "Vi har ikkje tal for dødsfall å rekne med.",
    municipality: () =>
      "Vi har berre folketal for fylke. For kommunar kan vi ikkje rekne ut noko, men små tal er vanlege.",
    institution: () =>
      "Vi veit ikkje kor mange pasientar kvar institusjon har. Grensa kan òg gjelde institusjonar: få einingar bak eit tal er nok.",
    "period-missing": () => "Skriv kva år tabellen gjeld for.",
    "period-far": (p) =>
      `Vi reknar med folketalet i 2024, og berre for åra frå 2019 til 2029. ${listed(p.labels)} ligg utanfor.`,
    "too-large": () => "Gjer tabellen mindre. Han er for stor til at vi kan rekne på han.",
    busy: () => "Prøv igjen om litt. Det blir rekna på mange tabellar akkurat no.",
    failed: () => "Prøv igjen om litt. Utrekninga stoppa hos oss.",
    "rates-missing": () =>
      "Skriv kor vanleg det du tel er i nokre aldersgrupper. Utan det veit vi ikkje korleis tilfella er fordelte, og inga celle er merkt som trygg.",
    "rates-crude-over-age": () =>
      "Skriv eitt tal for kvar av fleire aldersgrupper. Eitt tal for alle aldrar peikar feil veg: det gir for mange sjuke barn og for få sjuke gamle. Difor er inga celle merkt som trygg.",
    "rates-crude-over-sex": () =>
      "Skriv tala for menn og kvinner kvar for seg. Tabellen deler på kjønn, og vi veit ikkje korleis tilfella er fordelte. Difor er inga celle merkt som trygg.",
    "rates-gap": (p) => `Skriv kor vanleg det er for ${listed(p.labels)} òg. Skriv 0 om det ikkje finst.`,
    "rates-overlap": (p) => `Rett aldersgruppene så dei ikkje overlappar. No står ${listed(p.labels)} i fleire.`,
    "variables-not-covered": (p) =>
      `Vi veit ikkje korleis tilfella er fordelte på ${listed(p.labels)}. Overslaget ser bort frå det, så tala blir mindre enn her, og inga celle er merkt som trygg.`,
    "band-split": (p) =>
      `Folketalet er i femårsgrupper. ${listed(p.labels)} deler ei slik gruppe, og ho er fordelt jamt på åra.`,
    "categories-not-covered": (p) => `Vi veit ikkje kor mange som høyrer til ${listed(p.labels)}.`,
    "rates-broad": () =>
      "Aldersgruppene du har gitt tal for, rommar fleire av dei i tabellen. Innanfor kvar er tilfella rekna som jamt fordelte, så dei yngste kan ha færre enn her.",
    "rates-undated": () => "Skriv kjelda og året for kor vanleg det er.",
    "filters-in-rates": (p) =>
      `Tabellen er avgrensa med ${listed(p.labels)}. Tala for kor vanleg det er, må gjelde den same avgrensinga.`,
    "persons-behind": () => "Grensa er prøvd på personane bak ratar, delar og gjennomsnitt: teljaren.",
    "zeros-not-known": () => "Vi veit ikkje korleis nullar blir handterte. Her er dei ikkje rekna som små.",
    "threshold-general": () => "Du har ikkje valt datakjelde. Difor er den vanlege grensa brukt.",
    "proposals-searched": () => "Tabellen kan grupperast på mange måtar. Vi har ikkje prøvd alle.",
  },
};

function formatRate(rate: number): string {
  if (rate >= 10) return groupThousands(Math.ceil(rate));
  return String(Math.ceil(rate * 10) / 10).replace(".", ",");
}
