import type { RecordKeepingTexts } from "../nb/recordKeeping";

export const recordKeeping = {
  title: "Your folder",
} satisfies RecordKeepingTexts;
