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
  "counties-mixed": (p) =>
    `Vel éi fylkesinndeling for heile tabellen. «${p.first}» og «${p.second}» har ikkje vore fylke samtidig.`,
  "geography-period": (p) =>
    `Skriv kva fylkesinndeling du vil ha for heile perioden. Tabellen bruker «${p.division.nn}», men gjeld ${p.period}.`,
  "variable-unsure": (p) =>
    `Sei kva variabel ${listed(p.labels)} er. Det kan vere ${listed(
      p.candidates.map(({ nn }) => nn),
      "eller",
    )}.`,
  "category-repeated": (p) => `Ta bort det som står to gonger, eller skriv kva som skil dei: ${listed(p.labels)}.`,
  "comment-with-name": (p) =>
    p.count === 1
      ? "Fjern namnet frå kommentaren på cella før du sender søknaden. Eksempeltabellen følgjer saka."
      : `Fjern namna frå kommentarane på ${p.count} celler før du sender søknaden. Eksempeltabellen følgjer saka.`,
  "links-present": (p) =>
    p.count === 1
      ? "Skriv det vi treng å vite, i arket. Vi følgjer ikkje lenkja som går ut av fila."
      : `Skriv det vi treng å vite, i arket. Vi følgjer ikkje dei ${p.count} lenkjene som går ut av fila.`,
  "hidden-cells": (p) =>
    p.what === "sheet"
      ? "Vis arket dersom det høyrer med. Det er skjult, og vi har ikkje lese det."
      : "Vis radene og kolonnane dersom dei høyrer med. Dei er skjulte, og vi har ikkje lese dei som del av tabellen.",
  "correction-not-fitting": (p) =>
    `Peik på nytt om det framleis trengst. Rettinga di (${corrections[p.kind] ?? p.kind}) passar ikkje med arket slik det er no.`,
};

const corrections: Readonly<Record<string, string>> = {
  "header-rows": "overskriftsrader",
  "label-columns": "kolonnar med radnamn",
  title: "tittel",
  note: "merknad",
  ignore: "skal ikkje lesast",
  "own-table": "eigen tabell",
  "one-table": "to tabellar er éin",
  variable: "variabel",
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
