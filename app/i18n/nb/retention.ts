/** Texts of how long data are kept. */
export const retention = {
  title: "Hvor lenge data oppbevares",
};
