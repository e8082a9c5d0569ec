export const ownRecordsPerson = {
  title: "Om deg",
};
export type OwnRecordsPersonTexts = typeof ownRecordsPerson;
