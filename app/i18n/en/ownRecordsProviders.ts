import type { OwnRecordsProvidersTexts } from "../nb/ownRecordsProviders";

export const ownRecordsProviders = {
  title: "Where have you been treated?",
} satisfies OwnRecordsProvidersTexts;
