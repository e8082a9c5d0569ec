/** What came of asking for a case: it was shown, a form on it was taken, or it was told that it is not there. */
export const accessOutcomes = ["opened", "changed", "refused"] as const;
export type AccessOutcome = (typeof accessOutcomes)[number];
