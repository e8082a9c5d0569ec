export const recordKeeping = {
  title: "Mappen din",
};
export type RecordKeepingTexts = typeof recordKeeping;
