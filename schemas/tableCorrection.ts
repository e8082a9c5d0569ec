import { z } from "zod";

/**
 * What a person says about a workbook by pointing at cells, where the reader saw it differently. Rows and columns are
 * counted from 1, as in the sheet, both ends included.
 */
export const cellRange = z
  .object({
    top: z.int().min(1).max(1_048_576),
    left: z.int().min(1).max(16_384),
    bottom: z.int().min(1).max(1_048_576),
    right: z.int().min(1).max(16_384),
  })
  .refine(({ top, left, bottom, right }) => top <= bottom && left <= right, "range-upside-down");

const place = { sheet: z.string().min(1).max(200), range: cellRange };

export const tableCorrection = z.discriminatedUnion("kind", [
  /** These rows are the headers of the table they stand in. */
  z.object({ kind: z.literal("header-rows"), ...place }),
  /** These columns hold the row labels of the table they stand in. */
  z.object({ kind: z.literal("label-columns"), ...place }),
  /** This is the title of the table below it, or of the one it stands in. */
  z.object({ kind: z.literal("title"), ...place }),
  z.object({ kind: z.literal("note"), ...place }),
  /** Nothing in these cells counts. */
  z.object({ kind: z.literal("ignore"), ...place }),
  /** What stands in these cells is one table, and nothing else is part of it. */
  z.object({ kind: z.literal("own-table"), ...place }),
  /** Two tables are one; `with` points at the second. */
  z.object({ kind: z.literal("one-table"), ...place, with: cellRange }),
  /** The variable whose heading or categories stand here is this one; null: one of the applicant's own. */
  z.object({ kind: z.literal("variable"), ...place, variable: z.string().max(100).nullable() }),
]);
export type TableCorrection = z.infer<typeof tableCorrection>;

/** As many as a person makes by hand. */
export const tableCorrections = z.array(tableCorrection).max(100);
