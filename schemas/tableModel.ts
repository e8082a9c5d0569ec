import { z } from "zod";

/**
 * The one model of a sample table (eksempeltabell): what the builder makes, the reader finds, the writer writes and
 * the small-cell check looks at. It stands on its own: every label that the sheet is to have is in it, in bokmål where
 * the catalogue has it, and nothing of the catalogue is needed to write it.
 * A draft may hold it half done, so texts may be empty and lists too; what is missing is told by the check.
 */
const label = z.string().max(300);

export const tableCategory = z.object({
  /** As it stands in the sheet. */
  label,
  /**
   * What it covers: codes of the variable's code list, or codes read by pattern (ICD-10, ATC, municipality, a year, an
   * age in whole years). Several for a group; none for a category of the applicant's own, or "Ukjent".
   */
  codes: z.array(z.string().max(60)).max(20_000).default([]),
});
export type TableCategory = z.infer<typeof tableCategory>;

export const modelVariable = z.object({
  /** Tells the variables of one table apart. */
  key: z.string().regex(/^[a-z0-9-]{1,40}$/),
  /** Id of the catalogue's variable; null for one of the applicant's own. */
  id: z.string().max(100).nullable().default(null),
  label: label.default(""),
  /** Id of the catalogue's code list that the codes are from: for counties also the version of the geography. */
  codeList: z.string().max(100).nullable().default(null),
  categories: z.array(tableCategory).max(20_000).default([]),
  /** Whether the sheet has a total over this variable: a subtotal for each outer category when it is nested. */
  total: z.boolean().default(false),
  /** The applicant wants the categories kept as they are; weighs in proposals only, and is not written. */
  keepFine: z.boolean().default(false),
});
export type ModelVariable = z.infer<typeof modelVariable>;

const measureKinds = ["count", "rate", "share", "mean", "median", "ddd"] as const;
const percentDirections = ["row", "column", "table"] as const;

export const tableMeasure = z.object({
  kind: z.enum(measureKinds).default("count"),
  /** Of rates: so many persons. */
  per: z.union([z.literal(1000), z.literal(100_000)]).default(100_000),
  /** Of a mean or median: what is measured. */
  of: label.default(""),
  /** Of shares: what makes 100 %. */
  direction: z.enum(percentDirections).default("row"),
  /** Of standardised rates: the population; empty for a crude one. */
  standardPopulation: label.default(""),
});
export type TableMeasure = z.infer<typeof tableMeasure>;

/** How often what is counted happens to persons, as the applicant or a source gives it: for the small-cell check only. */
export const rateProfile = z.object({
  /** Where the figures are from, with the year. */
  source: label.default(""),
  /** Year the figures are from, as typed. */
  year: z.string().max(20).default(""),
  groups: z
    .array(
      z.object({
        sex: z.enum(["male", "female", "both"]).default("both"),
        /** Whole years, both included; `toAge` null for "and older". */
        fromAge: z.int().min(0).max(130).default(0),
        toAge: z.int().min(0).max(130).nullable().default(null),
        /** Persons per 100,000 and year. */
        rate: z.number().min(0).max(100_000),
      }),
    )
    .max(60)
    .default([]),
});
export type RateProfile = z.infer<typeof rateProfile>;

export const tableModel = z.object({
  /** Tells the tables of one application apart; never shown. */
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  title: label.default(""),
  /** Ids of the sources it is asked from. */
  sources: z.array(z.string().max(100)).max(60).default([]),
  /** What is linked with what, where the table needs several registries joined. */
  linked: z.string().max(5000).default(""),
  /** What is counted: a unit of the catalogue's, or the applicant's own words with id null. */
  unit: z.object({ id: z.string().max(100).nullable().default(null), label: label.default("") }).prefault({}),
  /** At least one; several stand side by side in the columns. */
  measures: z.array(tableMeasure).min(1).max(6).prefault([{}]),
  /** Years as typed, such as "2020"; one of them may be empty. */
  period: z.object({ from: z.string().max(20).default(""), to: z.string().max(20).default("") }).prefault({}),
  /** Who or what the table is about, in words. */
  population: z.string().max(5000).default(""),
  /** What the table is restricted to: the categories are those let in. */
  filters: z.array(modelVariable).max(20).default([]),
  /** What counts as a case; "" where it isn't said. */
  definition: z
    .object({
      diagnosis: z.enum(["", "main", "main-or-secondary", "not-relevant"]).default(""),
      event: z.enum(["", "first", "all", "not-relevant"]).default(""),
      place: z.enum(["", "residence", "treatment", "not-relevant"]).default(""),
    })
    .prefault({}),
  /** Variables that have to be made from others, with how. */
  derived: z
    .array(z.object({ name: label.default(""), definition: z.string().max(2000).default("") }))
    .max(20)
    .default([]),
  /** Nested from the outermost in. */
  rows: z.array(modelVariable).max(8).default([]),
  columns: z.array(modelVariable).max(8).default([]),
  notes: z.string().max(20_000).default(""),
  rates: rateProfile.prefault({}),
});
export type TableModel = z.infer<typeof tableModel>;
