import { groupThousands, joinParts } from "../listLabels";

/** What the check of a sample table says, by the finding's code. What to do comes first. */
export const findings = {
  "nothing-read": (): string =>
    "Lag en tabell i arket, med navn på radene og kolonnene. Vi fant ingen tabell i filen du lastet opp.",
  "header-missing": (p: { labels: readonly string[] }): string =>
    p.labels.length > 0
      ? `Skriv hva variabelen heter i en celle over ${listed(p.labels)}. Her mangler en overskrift.`
      : "Skriv hva radene og kolonnene viser. Her mangler en overskrift.",
  "categories-missing": (p: { variable: string }): string =>
    `Skriv kategoriene du vil ha for «${p.variable}», én i hver celle. Nå står det bare en overskrift.`,
  "unit-of-count-missing": (): string =>
    "Skriv hva som skal telles, for eksempel «Telleenhet: personer», over eller under tabellen.",
  "period-missing": (): string => "Skriv hvilke år tallene skal gjelde for, for eksempel «Periode: 2020–2024».",
  "numbers-filled-in": (p: { count: number }): string =>
    p.count === 1
      ? "Tøm cellen som har et tall i seg. Eksempeltabellen skal bare vise hvordan tabellen skal se ut."
      : `Tøm de ${p.count} cellene som har tall i seg. Eksempeltabellen skal bare vise hvordan tabellen skal se ut.`,
  "personal-number": (): string =>
    "Fjern fødselsnummer fra filen og last den opp på nytt. Vi har ikke tatt vare på filen.",
  "label-not-norwegian": (p: { labels: readonly { label: string; proposal: string | null }[] }): string => {
    const known = p.labels.flatMap(({ label, proposal }) =>
      proposal === null ? [] : [`«${proposal}» for «${label}»`],
    );
    const unknown = p.labels.flatMap(({ label, proposal }) => (proposal === null ? [`«${label}»`] : []));
    const first = known.length > 0 ? `Bruk gjerne norske ord: ${short(known)}.` : "";
    const second = unknown.length > 0 ? `Skriv gjerne ${short(unknown)} på norsk.` : "";
    return `${[first, second].filter((part) => part !== "").join(" ")} Du kan sende søknaden uansett.`;
  },
  "formulas-present": (p: { count: number }): string =>
    p.count === 1
      ? "Bytt formelen ut med tekst, eller tøm cellen. Vi leser ikke formler."
      : `Bytt de ${p.count} formlene ut med tekst, eller tøm cellene. Vi leser ikke formler.`,
  "variable-not-in-sources": (p: { variable: string; sources: readonly string[] }): string =>
    `Velg en datakilde som har «${p.variable}», eller ta variabelen bort. Den finnes ikke i ${listed(p.sources, "eller")} slik vi kjenner ${p.sources.length > 1 ? "dem" : "den"}.`,
  "too-many-cells": (p: { cells: number; limit: number }): string =>
    `Slå sammen kategorier eller del tabellen i flere. Den har ${groupThousands(p.cells)} celler, og over ${groupThousands(p.limit)} blir sjelden anonymt.`,
  "age-bands-overlap": (p: { first: string; second: string }): string =>
    `Endre gruppene «${p.first}» og «${p.second}» så de ikke overlapper.`,
  "age-bands-gap": (p: { first: string; second: string }): string =>
    `Sjekk om noe mangler mellom «${p.first}» og «${p.second}».`,
  "counties-mixed": (p: { first: string; second: string }): string =>
    `Velg én fylkesinndeling for hele tabellen. «${p.first}» og «${p.second}» har ikke vært fylker samtidig.`,
  "geography-period": (p: { division: Names; period: string }): string =>
    `Skriv hvilken fylkesinndeling du vil ha for hele perioden. Tabellen bruker «${p.division.nb}», men gjelder ${p.period}.`,
  "variable-unsure": (p: { labels: readonly string[]; candidates: readonly Names[] }): string =>
    `Si hvilken variabel ${listed(p.labels)} er. Det kan være ${listed(
      p.candidates.map(({ nb }) => nb),
      "eller",
    )}.`,
  "category-repeated": (p: { labels: readonly string[] }): string =>
    `Ta bort det som står to ganger, eller skriv hva som skiller dem: ${listed(p.labels)}.`,
  "comment-with-name": (p: { count: number }): string =>
    p.count === 1
      ? "Fjern navnet fra kommentaren på cellen før du sender søknaden. Eksempeltabellen følger saken."
      : `Fjern navnene fra kommentarene på ${p.count} celler før du sender søknaden. Eksempeltabellen følger saken.`,
  "links-present": (p: { count: number }): string =>
    p.count === 1
      ? "Skriv det vi trenger å vite, i arket. Vi følger ikke lenken som går ut av filen."
      : `Skriv det vi trenger å vite, i arket. Vi følger ikke de ${p.count} lenkene som går ut av filen.`,
  "hidden-cells": (p: { what: "sheet" | "cells" }): string =>
    p.what === "sheet"
      ? "Vis arket dersom det hører med. Det er skjult, og vi har ikke lest det."
      : "Vis radene og kolonnene dersom de hører med. De er skjult, og vi har ikke lest dem som del av tabellen.",
  "correction-not-fitting": (p: { kind: string }): string =>
    `Pek på nytt hvis det fortsatt trengs. Rettingen din (${corrections[p.kind] ?? p.kind}) passer ikke med arket slik det er nå.`,
};

type Names = { readonly nb: string; readonly nn: string; readonly en: string };

const corrections: Readonly<Record<string, string>> = {
  "header-rows": "overskriftsrader",
  "label-columns": "kolonner med radnavn",
  title: "tittel",
  note: "merknad",
  ignore: "skal ikke leses",
  "own-table": "egen tabell",
  "one-table": "to tabeller er én",
  variable: "variabel",
};

export type FindingMessages = typeof findings;

function short(parts: readonly string[], and = "og"): string {
  return joinParts(parts, { and, more: "til" });
}

function listed(labels: readonly string[], and?: string): string {
  return short(
    labels.map((label) => `«${label}»`),
    and,
  );
}
