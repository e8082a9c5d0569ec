import type { DraftContent } from "~/schemas/draft";

const counties = ["Vestland", "Nordland", "Agder", "Innlandet", "Rogaland", "Troms"];
const institutions = ["Universitetet i Fjordvik", "Livsløpsstudien", "Helseforum Nord", "Avisa Fjordvik"];
const subjects = [
  { sources: ["hkr", "npr"], what: "Hjerteinfarkt" },
  { sources: ["mfr"], what: "Fødsler" },
  { sources: ["kreg"], what: "Nye tilfeller av tykktarmskreft" },
  { sources: ["dar", "kpr"], what: "Dødsfall og legebesøk" },
  { sources: ["msis", "sysvak"], what: "Meslinger og vaksiner" },
  { sources: ["npr"], what: "Hoftebrudd" },
  { sources: ["hkr", "kreg", "dar"], what: "Hjertesvikt etter kreft" },
  { sources: ["lmr"], what: "Utlevering av antibiotika" },
];

/** A draft that lacks nothing. Consecutive numbers differ in sources, title and institution. */
export function exampleDraft(number: number): DraftContent {
  const { sources, what } = pick(subjects, number);
  const institution = pick(institutions, number);
  const fits = sources.map((id) => [`purposeFit.${id}`, "Studien er helseforskning innenfor formålet til kilden."]);
  return {
    sources,
    linkage: "separate",
    projectTitle: `${what} i ${pick(counties, number)} etter kjønn og alder, tabell ${number}`,
    purposeCategory: "health-research",
    useDescription:
      "Vi undersøker hvordan forekomsten fordeler seg mellom kommuner, kjønn og aldersgrupper over ti år, og om forskjellene blir mindre.",
    ...(Object.fromEntries(fits) as DraftContent),
    tableChoice: "help",
    figures: "Antall personer per kommune, kjønn og aldersgruppe, ett tall for hvert år fra 2015 til 2024.",
    name: "Ingrid Fjellvang",
    email: "ingrid.fjellvang@fjordvik.example",
    country: "Norge",
    institution,
    publicBodyOwnTask: "no",
    student: "no",
    invoiceRecipient: institution,
    recipients: "ingrid.fjellvang@fjordvik.example",
  };
}

function pick<Value>(values: readonly Value[], number: number): Value {
  const value = values[number % values.length];
  if (value === undefined) throw new RangeError("nothing to pick from");
  return value;
}
