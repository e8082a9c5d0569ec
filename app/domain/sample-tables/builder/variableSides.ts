import type { VariableSide } from "~/schemas/tableCommand";

export type { VariableSide };

/** Where a variable can be, in the order of the page. */
export const variableSides = ["rows", "columns", "filters"] as const satisfies readonly VariableSide[];
