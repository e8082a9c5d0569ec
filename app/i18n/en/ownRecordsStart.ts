import type { OwnRecordsStartTexts } from "../nb/ownRecordsStart";

export const ownRecordsStart = {
  title: "Ask for your health records",
} satisfies OwnRecordsStartTexts;
