import type { RecordKeepingTexts } from "../nb/recordKeeping";

export const recordKeeping = {
  title: "Mappa di",
} satisfies RecordKeepingTexts;
