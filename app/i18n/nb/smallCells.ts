import type { ReasonCode, RegroupingChange } from "~/schemas/smallCells";
import { groupThousands, joinParts } from "../listLabels";

type Words = { labels: readonly string[] };

const listed = (labels: readonly string[]): string =>
  joinParts(
    labels.map((label) => `«${label}»`),
    { and: "og", more: "til" },
  );
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function change({ kind, axis, variable, merged, groups }: RegroupingChange): string {
  if (kind === "whole") return `Ikke del på ${variable.toLowerCase()}`;
  if (kind === "region-for-county") return "Helseregion i stedet for fylke";
  if (kind === "merge-one") {
    const label = merged[0] ?? "";
    if (axis === "age") return `Slå sammen ${label}`;
    if (axis === "year") return `Slå sammen årene ${label}`;
    return `Slå sammen til «${label}»`;
  }
  if (axis === "age") return `Slå sammen aldre til ${groups} grupper`;
  if (axis === "year") return `Slå sammen årene til ${groups} perioder`;
  return `Slå sammen ${variable.toLowerCase()} til ${groups} grupper`;
}

/** Hva som stopper anslaget, hva vi ikke vet, og hva det bygger på. Det man kan gjøre, står først. */
const reason: Record<ReasonCode, (p: Words) => string> = {
  "variables-missing": () => "Legg til rader eller kolonner. Da kan vi anslå hvor mange tall som blir små.",
  "categories-missing": (p) => `Legg til kategorier i ${listed(p.labels)}.`,
  "unit-missing": () =>
    "Velg hva som skal telles blant enhetene på listen. Grensen for små tall gjelder personer, så vi må vite om det er personer.",
  "unit-not-persons": (p) =>
    `Tabellen teller ${p.labels.map(lowerFirst).join(", ")}. Grensen gjelder personer, og én person kan stå bak mange.`,
  births: () => "Vi har ikke tall for fødsler å regne med.",
  deaths: () => "Vi har ikke tall for dødsfall å regne med.",
  municipality: () => "Vi har bare folketall for fylker. For kommuner kan vi ikke anslå noe, men små tall er vanlige.",
  institution: () =>
    "Vi vet ikke hvor mange pasienter hver institusjon har. Grensen kan også gjelde institusjoner: få enheter bak et tall er nok.",
  "period-missing": () => "Skriv hvilke år tabellen gjelder for.",
  "period-far": (p) =>
    `Vi regner med folketallet i 2024, og bare for årene fra 2019 til 2029. ${listed(p.labels)} ligger utenfor.`,
  "too-large": () => "Gjør tabellen mindre. Den er for stor til at vi kan regne på den.",
  busy: () => "Prøv igjen om litt. Mange tabeller regnes på akkurat nå.",
  failed: () => "Prøv igjen om litt. Beregningen stoppet hos oss.",
  "rates-missing": () =>
    "Skriv hvor vanlig det du teller er i noen aldersgrupper. Uten det vet vi ikke hvordan tilfellene er fordelt, og ingen celle er merket som trygg.",
  "rates-crude-over-age": () =>
    "Skriv ett tall for hver av flere aldersgrupper. Ett tall for alle aldre peker feil vei: det gir for mange syke barn og for få syke gamle. Derfor er ingen celle merket som trygg.",
  "rates-crude-over-sex": () =>
    "Skriv tallene for menn og kvinner hver for seg. Tabellen deler på kjønn, og vi vet ikke hvordan tilfellene er fordelt. Derfor er ingen celle merket som trygg.",
  "rates-gap": (p) => `Skriv hvor vanlig det er for ${listed(p.labels)} også. Skriv 0 hvis det ikke forekommer.`,
  "rates-overlap": (p) => `Rett aldersgruppene så de ikke overlapper. Nå står ${listed(p.labels)} i flere.`,
  "variables-not-covered": (p) =>
    `Vi vet ikke hvordan tilfellene er fordelt på ${listed(p.labels)}. Anslaget ser bort fra det, så tallene blir mindre enn her, og ingen celle er merket som trygg.`,
  "band-split": (p) =>
    `Folketallet er i femårsgrupper. ${listed(p.labels)} deler en slik gruppe, og den er fordelt jevnt på årene.`,
  "categories-not-covered": (p) => `Vi vet ikke hvor mange som hører til ${listed(p.labels)}.`,
  "rates-broad": () =>
    "Aldersgruppene du har oppgitt tall for, rommer flere av tabellens. Innenfor hver er tilfellene regnet som jevnt fordelt, så de yngste kan ha færre enn her.",
  "rates-undated": () => "Skriv kilden og året for hvor vanlig det er.",
  "filters-in-rates": (p) =>
    `Tabellen er avgrenset med ${listed(p.labels)}. Tallene for hvor vanlig det er, må gjelde den samme avgrensningen.`,
  "persons-behind": () => "Grensen er prøvd på personene bak rater, andeler og gjennomsnitt: telleren.",
  "zeros-not-known": () => "Vi vet ikke hvordan nuller behandles. Her regnes de ikke som små.",
  "threshold-general": () => "Du har ikke valgt datakilde. Derfor er den vanlige grensen brukt.",
  "proposals-searched": () => "Tabellen har mange måter å grupperes på. Vi har ikke prøvd alle.",
};

/** Hva vi kan si om små tall i en tom tabell. Det er råd: bare dataforvalteren kjenner tallene. */
export const smallCells = {
  title: "Små tall",
  counting: "Regner ut på nytt …",
  advice: "Dette er et råd før tallene finnes. Bare dataforvalteren kjenner dem, og avgjør hva som kan utleveres.",
  heading: {
    none: "Vi venter ingen celler med for små tall",
    range: (p: { low: number; high: number }): string =>
      p.low === p.high
        ? `Omtrent ${groupThousands(p.high)} ${p.high === 1 ? "celle" : "celler"} kan få for små tall`
        : `Mellom ${groupThousands(p.low)} og ${groupThousands(p.high)} celler kan få for små tall`,
    /** Where variables are left out: nothing more than this can be said. */
    atLeastUnknown: "Vi kan ikke si at noen celle er trygg",
    spreadUnknown: "Vi vet ikke hvordan tilfellene er fordelt",
    stopped: "Vi kan ikke anslå små tall i denne tabellen",
  },
  ofCells: (p: { covered: number; cells: number }): string =>
    p.covered === p.cells
      ? `Tabellen har ${groupThousands(p.cells)} celler.`
      : `Tabellen har ${groupThousands(p.cells)} celler. Anslaget gjelder ${groupThousands(p.covered)}, slått sammen over det vi ikke kjenner.`,
  threshold: (p: { below: number }): string => `Tall under ${p.below} regnes som små.`,
  thresholdSource: "Kilde for grensen",
  thresholdFrom: (p: { date: string }): string => `Gjelder fra ${p.date}.`,
  zeros: {
    published: "Nuller vises og regnes ikke som små.",
    small: "Nuller regnes også som små.",
    unknown: "Vi vet ikke hvordan nuller behandles. Her regnes de ikke som små.",
  },
  breakRate: (p: { rate: number }): string =>
    p.rate > 100_000
      ? "Den tynneste cellen har så få innbyggere at tallet kan bli lite uansett hvor vanlig det er."
      : `Er det du teller jevnt fordelt, begynner tallene å bli små når det rammer færre enn ${formatRate(p.rate)} per 100 000 innbyggere i året.`,
  thinnest: {
    rows: "De tynneste radene",
    columns: "De tynneste kolonnene",
    line: "Rad eller kolonne",
    expectedSmall: "Ventet antall små tall",
    expectedPersons: "Ventet antall personer",
    cells: "Celler",
  },
  basis: {
    title: "Hva anslaget bygger på",
    population: (p: { date: string; source: string }): string => `Folketallet ${p.date}. Kilde: ${p.source}.`,
    rates: (p: { source: string; year: string }): string =>
      `Hvor vanlig det er: ${[p.source, p.year].filter((text) => text !== "").join(", ") || "uten kilde"}.`,
    years: (p: { from: number; to: number }): string =>
      p.from === p.to ? `Året ${p.from}.` : `Årene fra ${p.from} til ${p.to}.`,
    method:
      "Antallet i hver celle er antatt tilfeldig rundt det ventede (Poisson). Opptrer tilfellene i klynger, blir flere tall små.",
  },
  proposals: {
    title: (p: { count: number }): string => (p.count === 1 ? "Her er ett forslag" : `Her er ${p.count} forslag`),
    none: "Vi har ingen forslag til denne tabellen.",
    regroup: (p: { changes: readonly RegroupingChange[] }): string =>
      joinParts(
        p.changes.map((one, index) => (index === 0 ? change(one) : lowerFirst(change(one)))),
        { and: "og", more: "til" },
      ),
    split: "To tabeller i stedet for én",
    splitParts: (p: { first: string; second: string }): string =>
      `Den ene er uten ${p.second.toLowerCase()}, den andre uten ${p.first.toLowerCase()}.`,
    splitLost: (p: { first: string; second: string }): string =>
      `Du ser ikke lenger ${p.first.toLowerCase()} og ${p.second.toLowerCase()} sammen.`,
    splitWarning:
      "Tabeller som er delt, kan trekkes fra hverandre. Dataforvalteren ser på dem samlet og kan likevel skjule tall.",
    lost: (p: { variable: string; categories: number; groups: number }): string =>
      p.groups === 1
        ? `${p.variable}: ${p.categories} kategorier blir borte, tabellen gjelder dem samlet.`
        : `${p.variable}: ${p.groups} grupper i stedet for ${p.categories}.`,
    before: "Nå",
    after: "Med forslaget",
    smallCells: (p: { low: number; high: number }): string =>
      p.low === p.high
        ? `${groupThousands(p.high)} ${p.high === 1 ? "celle" : "celler"} med små tall`
        : `${groupThousands(p.low)}–${groupThousands(p.high)} celler med små tall`,
    cells: (p: { cells: number }): string => `av ${groupThousands(p.cells)}`,
    apply: "Bruk forslaget",
    undo: "Angre",
  },
  differencing: (p: { first: string; second: string; variable: string; differences: readonly string[] }): string =>
    `Bruk de samme gruppene for ${p.variable.toLowerCase()} i «${p.first}» og «${p.second}». Trekker man den ene fra den andre, kommer ${listed(p.differences)} fram, selv om ingen av tabellene viser det.`,
  reason,
};
export type SmallCellTexts = typeof smallCells;

function formatRate(rate: number): string {
  if (rate >= 10) return groupThousands(Math.ceil(rate));
  return String(Math.ceil(rate * 10) / 10).replace(".", ",");
}
