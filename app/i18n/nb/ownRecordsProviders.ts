export const ownRecordsProviders = {
  title: "Hvor har du fått behandling?",
};
export type OwnRecordsProvidersTexts = typeof ownRecordsProviders;
