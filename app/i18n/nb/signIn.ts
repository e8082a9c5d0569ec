/** Texts about signing in. */
export const signIn = {
  title: "Logg inn",
  /** By the code that stands in the address after a sign-in that failed. */
  problems: {} as Record<string, string>,
};
