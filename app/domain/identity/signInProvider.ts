/** Who can vouch for a person: ID-porten for people in Norway, the office's own provider for its staff. */
export const signInProviders = ["id-porten", "staff"] as const;
export type SignInProvider = (typeof signInProviders)[number];
