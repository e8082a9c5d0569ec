import type { OwnRecordsProvidersTexts } from "../nb/ownRecordsProviders";

export const ownRecordsProviders = {
  title: "Kvar har du fått behandling?",
} satisfies OwnRecordsProvidersTexts;
