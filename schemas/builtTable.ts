import { z } from "zod";

/**
 * A table as the builder makes it: one variable over the rows, maybe one over the columns. A draft may hold it half
 * done, so texts may be empty and lists too; what is missing is told by the check, not by the schema.
 */
export const builtVariable = z.object({
  /** Id of the catalogue's variable; null for one of the applicant's own. */
  id: z.string().max(100).nullable().default(null),
  label: z.string().max(300).default(""),
  categories: z.array(z.string().max(300)).max(20_000).default([]),
});
export type BuiltVariable = z.infer<typeof builtVariable>;

export const builtTable = z.object({
  title: z.string().max(300).default(""),
  rowVariable: builtVariable.prefault({}),
  columnVariable: builtVariable.nullable().default(null),
  /** In the applicant's words, or the catalogue's nb label. */
  unitOfCount: z.string().max(300).default(""),
  /** Years as typed, such as "2020"; one of them may be empty. */
  period: z.object({ from: z.string().max(20).default(""), to: z.string().max(20).default("") }).prefault({}),
  totals: z.boolean().default(false),
  notes: z.string().max(20_000).default(""),
});
export type BuiltTable = z.infer<typeof builtTable>;
