import type { TableMeasure } from "~/schemas/tableModel";

/** What can stand in the cells, in the order of the page. */
export const measureKinds = [
  "count",
  "rate",
  "share",
  "mean",
  "median",
  "ddd",
] as const satisfies readonly TableMeasure["kind"][];

/** What makes 100 % of a share. */
export const percentDirections = ["row", "column", "table"] as const satisfies readonly TableMeasure["direction"][];
