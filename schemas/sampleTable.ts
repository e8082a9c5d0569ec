import { z } from "zod";

/**
 * One table as the reader sees it and the builder makes it. The parts named here are the contract of
 * `POST /api/v1/sample-tables/check`; the model may grow beside them.
 */
export const tableVariable = z.object({
  /** The catalogue's nb name where recognised, else the sheet's own words. */
  variable: z.string(),
  /** Id of the catalogue's variable, null where it was not recognised. */
  variableCode: z.string().nullable(),
  /** Labels in the sheet's order, without totals. */
  categories: z.array(z.string()),
  /** Whether the sheet has a total over this variable. */
  total: z.boolean(),
});
export type TableVariable = z.infer<typeof tableVariable>;

export const sampleTable = z.object({
  title: z.string().nullable(),
  sheet: z.string(),
  /** Such as `A3:H19`. */
  range: z.string(),
  /** Nested variables from the outermost in. */
  rows: z.array(tableVariable),
  columns: z.array(tableVariable),
  /** Cells to be filled, totals excluded: the product of the categories, or fewer where an outer category lacks inner ones. */
  cells: z.int().min(0),
});
export type SampleTable = z.infer<typeof sampleTable>;

export const findingSeverity = z.enum(["error", "warning", "advice"]);
export type FindingSeverity = z.infer<typeof findingSeverity>;

export const finding = z.object({
  /** Stable, in kebab-case: `header-missing`, `numbers-filled-in` … */
  code: z.string(),
  severity: findingSeverity,
  /** Sheet and cells, such as `Ark1!B2:C9`; the file's name when it is about the whole. */
  where: z.string(),
  message: z.string(),
});
export type Finding = z.infer<typeof finding>;

export const checkResult = z.object({ tables: z.array(sampleTable), findings: z.array(finding) });
export type CheckResult = z.infer<typeof checkResult>;
