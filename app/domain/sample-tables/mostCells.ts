/** A table with more cells than this is unlikely to be anonymous, and too large to make by hand. */
export const mostCells = 100_000;
