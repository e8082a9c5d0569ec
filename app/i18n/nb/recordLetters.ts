/** What the letters about one's own records say; in the language of the letter, whatever the page's. */
export const recordLetters = {
  subject: "Krav om innsyn i journal",
};
export type RecordLetterTexts = typeof recordLetters;
