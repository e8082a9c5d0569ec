export const recordLetterPages = {
  title: "Brevene",
};
export type RecordLetterPagesTexts = typeof recordLetterPages;
