/**
 * Why somebody was not signed in by a provider, as the address of the sign-in page says it (`?feil=`): given up, not
 * to be verified, too low a level of assurance, the provider not reachable, begun too long ago or in another browser,
 * nobody whom the register knows as staff.
 */
export const signInProblems = [
  "avbrutt",
  "ikke-verifisert",
  "for-lavt-niva",
  "utilgjengelig",
  "utlopt",
  "ikke-ansatt",
] as const;
export type SignInProblem = (typeof signInProblems)[number];
