import type { TableModel } from "~/schemas/tableModel";

/** Labels of the sheet that tells about the tables. */
export const aboutWords = {
  title: "Tittel",
  source: "Datakilde",
  linked: "Sammenstilling",
  unit: "Telleenhet",
  measure: "Måltall",
  standardPopulation: "Standardbefolkning",
  from: "Periode fra",
  to: "Periode til",
  population: "Populasjon",
  filter: "Avgrensning",
  diagnosis: "Kasus: diagnose",
  event: "Kasus: hendelse",
  place: "Kasus: sted",
  derived: "Avledet variabel",
  derivation: "Slik lages den",
  notes: "Merknad",
} as const;

type Definition = TableModel["definition"];

/** What counts as a case, in words. */
export const definitionWords: {
  readonly [Part in keyof Definition]: Readonly<Record<Definition[Part], string>>;
} = {
  diagnosis: {
    "": "Ikke oppgitt",
    main: "Hoveddiagnose",
    "main-or-secondary": "Hoveddiagnose eller bidiagnose",
    "not-relevant": "Ikke aktuelt",
  },
  event: {
    "": "Ikke oppgitt",
    first: "Bare den første i perioden",
    all: "Alle i perioden",
    "not-relevant": "Ikke aktuelt",
  },
  place: {
    "": "Ikke oppgitt",
    residence: "Etter bosted",
    treatment: "Etter behandlingssted",
    "not-relevant": "Ikke aktuelt",
  },
};
