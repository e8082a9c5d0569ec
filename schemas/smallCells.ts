import { z } from "zod";
import { plainDate } from "./plainDate";

/**
 * What the portal can say about small cells before a table exists: expectations, never counts. Plain JSON, made in a
 * thread of its own and shown on the page. It is advice: the custodian alone knows the counts.
 */
export const reasonCodes = [
  // Stops the estimate.
  "variables-missing",
  "categories-missing",
  "unit-missing",
  "unit-not-persons",
  "births",
  "deaths",
  "municipality",
  "institution",
  "period-missing",
  "period-far",
  "too-large",
  "busy",
  "failed",
  // The spread is not known: no cell is marked safe.
  "rates-missing",
  "rates-crude-over-age",
  "rates-crude-over-sex",
  "rates-gap",
  "rates-overlap",
  "variables-not-covered",
  // What the estimate rests on.
  "band-split",
  "categories-not-covered",
  "rates-broad",
  "rates-undated",
  "filters-in-rates",
  "persons-behind",
  "zeros-not-known",
  "threshold-general",
  "proposals-searched",
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

export const estimateReason = z.object({
  code: z.enum(reasonCodes),
  severity: z.enum(["stop", "unknown", "note"]),
  /** Words of the table that it is about: variables, categories, a unit, a period. */
  labels: z.array(z.string()),
});
export type EstimateReason = z.infer<typeof estimateReason>;

/** A number of cells: expected, and the range that holds it 95 times of 100 if the assumptions hold. */
export const cellRange = z.object({ mean: z.number(), low: z.int(), high: z.int() });
export type CellRange = z.infer<typeof cellRange>;

/** How the cells of one variable are merged. */
export const regroupedVariable = z.object({
  variableKey: z.string(),
  /** `members` are indices of the model's categories. Categories in no group do not occur: every one is in one. */
  groups: z.array(z.object({ label: z.string(), members: z.array(z.int().min(0)).min(1) })),
});
export type RegroupedVariable = z.infer<typeof regroupedVariable>;

/** What a regrouping is in words, for the page to say in its language. */
export const regroupingChange = z.object({
  kind: z.enum(["merge-one", "merge-some", "region-for-county", "whole"]),
  variableKey: z.string(),
  /** The variable's name in the table. */
  variable: z.string(),
  axis: z.enum(["age", "year", "county", "sex", "other"]),
  /** The labels of the groups of more than one category. */
  merged: z.array(z.string()),
  categories: z.int(),
  groups: z.int(),
});
export type RegroupingChange = z.infer<typeof regroupingChange>;

const offered = {
  cellsBefore: z.int(),
  cellsAfter: z.int(),
  before: cellRange,
  after: cellRange,
  /** Σ weight × (1 − groups ÷ categories); weight 3 for what is to be kept fine, else 1. */
  loss: z.number(),
};
export const smallCellProposal = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("regroup"),
    ...offered,
    variables: z.array(regroupedVariable).min(1),
    changes: z.array(regroupingChange).min(1),
  }),
  z.object({
    kind: z.literal("split"),
    ...offered,
    /** The first table leaves out the second variable and the second the first: how these two go together is lost. */
    apart: z.array(z.object({ variableKey: z.string(), variable: z.string() })).length(2),
  }),
]);
export type SmallCellProposal = z.infer<typeof smallCellProposal>;

/** A row or column with many small cells expected in it. */
export const thinLine = z.object({
  /** Categories from the outermost variable in. */
  labels: z.array(z.string()),
  cells: z.int(),
  expectedSmall: z.number(),
  /** Persons expected in the whole line, over all the years. */
  expectedPersons: z.number(),
});
export type ThinLine = z.infer<typeof thinLine>;

export const appliedThreshold = z.object({
  /** Counts below are small. */
  below: z.int().min(1),
  /** First day it is known to hold; null when its source gives none. */
  from: plainDate.nullable(),
  source: z.string(),
  /** The table's sources that have this threshold; empty where the general one stands in. */
  sourceIds: z.array(z.string()),
  /** Whether zeros are small too; null where no source says: they are then counted as not small. */
  zeros: z
    .object({ policy: z.enum(["published", "small"]), from: plainDate.nullable(), source: z.string() })
    .nullable(),
});
export type AppliedThreshold = z.infer<typeof appliedThreshold>;

export const estimateStatuses = ["estimated", "spread-unknown", "stopped"] as const;

export const smallCellEstimate = z.object({
  status: z.enum(estimateStatuses),
  reasons: z.array(estimateReason),
  threshold: appliedThreshold,
  /** Inner cells of the table: rows × columns, totals left out. */
  cells: z.int(),
  /** Cells that the expectation covers: without the variables and categories that the population does not reach. */
  coveredCells: z.int(),
  expected: cellRange.nullable(),
  /**
   * One character for each inner cell in row-major order: `0` safe (P < 0.05), `1` maybe (P < 0.5), `2` likely,
   * `?` not known. Empty when stopped.
   */
  levels: z.string(),
  thinnest: z.object({ rows: z.array(thinLine), columns: z.array(thinLine) }),
  basis: z.object({
    populationOn: plainDate,
    populationSource: z.string(),
    rateSource: z.string(),
    rateYear: z.string(),
    /** Calendar years that the table reaches over; null when not known. */
    years: z.object({ from: z.int(), to: z.int() }).nullable(),
  }),
  /**
   * Persons per 100,000 and year at which the thinnest cell gets small with a probability of 5 %, if what is counted
   * were spread evenly over everybody. Null when there is none.
   */
  breakRate: z.number().nullable(),
  proposals: z.array(smallCellProposal).max(3),
});
export type SmallCellEstimate = z.infer<typeof smallCellEstimate>;

/** Two tables from which a third can be had by subtraction. */
export const differencing = z.object({
  /** Ids of the two tables. */
  tables: z.array(z.string()).length(2),
  titles: z.array(z.string()).length(2),
  variable: z.string(),
  /** What the difference is about, such as `18–19 år`. */
  differences: z.array(z.string()).min(1),
});
export type Differencing = z.infer<typeof differencing>;
