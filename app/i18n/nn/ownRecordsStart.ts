import type { OwnRecordsStartTexts } from "../nb/ownRecordsStart";

export const ownRecordsStart = {
  title: "Be om innsyn i journalen din",
} satisfies OwnRecordsStartTexts;
