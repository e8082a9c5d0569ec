import type { OwnRecordsPersonTexts } from "../nb/ownRecordsPerson";

export const ownRecordsPerson = {
  title: "Om deg",
} satisfies OwnRecordsPersonTexts;
