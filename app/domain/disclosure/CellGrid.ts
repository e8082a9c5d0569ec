import type { CoveredVariable } from "./coverTable";

/** A variable of the estimate with the categories that the population reaches. */
export interface GridVariable {
  readonly covered: CoveredVariable;
  /** Indices of the model's categories, in the order of the grid. */
  readonly kept: readonly number[];
}

/** One number for each cell of the variables that the population reaches, the last variable running fastest. */
export interface CellGrid {
  readonly variables: readonly GridVariable[];
  readonly lengths: readonly number[];
  readonly values: Float64Array;
}
