/** Texts about signing in. */
export const signIn = {
  title: "Logg inn",
};
