import { groupThousands, joinParts } from "../listLabels";
import type { FindingMessages } from "../nb/findings";

/** Som på bokmål: kva ein skal gjere, kjem først. */
export const findings: FindingMessages = {
  "nothing-read": () =>
    "Lag ein tabell i arket, med namn på radene og kolonnane. Vi fann ingen tabell i fila du lasta opp.",
  "header-missing": (p) =>
    p.labels.length > 0
      ? `Skriv kva variabelen heiter i ei celle over ${listed(p.labels)}. Her manglar ei overskrift.`
      : "Skriv kva radene og kolonnane viser. Her manglar ei overskrift.",
  "categories-missing": (p) =>
    `Skriv kategoriane du vil ha for «${p.variable}», éin i kvar celle. No står det berre ei overskrift.`,
  "unit-of-count-missing": () =>
    "Skriv kva som skal teljast, til dømes «Teljeeining: personar», over eller under tabellen.",
  "period-missing": () => "Skriv kva år tala skal gjelde for, til dømes «Periode: 2020–2024».",
  "numbers-filled-in": (p) =>
    p.count === 1
      ? "Tøm cella som har eit tal i seg. Eksempeltabellen skal berre vise korleis tabellen skal sjå ut."
      : `Tøm dei ${p.count} cellene som har tal i seg. Eksempeltabellen skal berre vise korleis tabellen skal sjå ut.`,
  "personal-number": () => "Fjern fødselsnummer frå fila og last ho opp på nytt. Vi har ikkje teke vare på fila.",
  "label-not-norwegian": (p) => {
    const known = p.labels.flatMap(({ label, proposal }) =>
      proposal === null ? [] : [`«${proposal}» for «${label}»`],
    );
    const unknown = p.labels.flatMap(({ label, proposal }) => (proposal === null ? [`«${label}»`] : []));
    const first = known.length > 0 ? `Bruk gjerne norske ord: ${short(known)}.` : "";
    const second = unknown.length > 0 ? `Skriv gjerne ${short(unknown)} på norsk.` : "";
    return `${[first, second].filter((part) => part !== "").join(" ")} Du kan sende søknaden uansett.`;
  },
  "formulas-present": (p) =>
    p.count === 1
      ? "Byt formelen ut med tekst, eller tøm cella. Vi les ikkje formlar."
      : `Byt dei ${p.count} formlane ut med tekst, eller tøm cellene. Vi les ikkje formlar.`,
  "variable-not-in-sources": (p) =>
    `Vel ei datakjelde som har «${p.variable}», eller ta variabelen bort. Han finst ikkje i ${listed(p.sources, "eller")} slik vi kjenner ${p.sources.length > 1 ? "dei" : "kjelda"}.`,
  "too-many-cells": (p) =>
    `Slå saman kategoriar eller del tabellen i fleire. Han har ${groupThousands(p.cells)} celler, og over ${groupThousands(p.limit)} blir sjeldan anonymt.`,
  "age-bands-overlap": (p) => `Endre gruppene «${p.first}» og «${p.second}» så dei ikkje overlappar.`,
  "age-bands-gap": (p) => `Sjekk om noko manglar mellom «${p.first}» og «${p.second}».`,
};

function short(parts: readonly string[], and = "og"): string {
  return joinParts(parts, { and, more: "til" });
}

function listed(labels: readonly string[], and?: string): string {
  return short(
    labels.map((label) => `«${label}»`),
    and,
  );
}
