export const ownRecordsStart = {
  title: "Be om innsyn i journalen din",
};
export type OwnRecordsStartTexts = typeof ownRecordsStart;
