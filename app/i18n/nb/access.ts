/** Texts of the access log. */
export const access = {
  title: "Hvem har åpnet sakene",
};
