/** Texts of one's own account. */
export const account = {
  title: "Kontoen din",
};
