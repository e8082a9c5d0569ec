/** Texts for when something does not answer. */
export const trouble = {
  title: "Portalen svarer ikke nå",
};
