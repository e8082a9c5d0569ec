import { emptyTable } from "~/app/domain/sample-tables/builder/emptyTable";
import type { DraftContent } from "~/schemas/draft";
import type { TableModel } from "~/schemas/tableModel";

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

const variable = (key: string, label: string, values: readonly string[]): TableModel["rows"][number] => ({
  key,
  id: null,
  label,
  codeList: null,
  categories: values.map((value) => ({ label: value, codes: [] })),
  total: true,
  keepFine: false,
});

/** A table such as most ask for: six counties over two sexes and four ages. */
export const exampleTable: TableModel = {
  ...emptyTable("t1", ["npr"]),
  title: "Hoftebrudd etter fylke, kjønn og alder",
  unit: { id: "persons", label: "Personer" },
  period: { from: "2022", to: "2024" },
  rows: [variable("v1", "Fylke", counties)],
  columns: [
    variable("v2", "Kjønn", ["Menn", "Kvinner"]),
    variable("v3", "Alder", ["0–17 år", "18–49 år", "50–66 år", "67 år og eldre"]),
  ],
};

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
    tables: [exampleTable.id],
    [`tableModel.${exampleTable.id}`]: JSON.stringify(exampleTable),
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
