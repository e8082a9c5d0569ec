/** Longest reason for one deviation, in characters; apart from the forms, so that a page needs no Zod for it. */
export const longestReason = 2_000;
