import type { OwnRecordsPersonTexts } from "../nb/ownRecordsPerson";

export const ownRecordsPerson = {
  title: "About you",
} satisfies OwnRecordsPersonTexts;
