import { en } from "~/app/i18n/en";
import { nb, type Texts } from "~/app/i18n/nb";
import { nn } from "~/app/i18n/nn";
import type { Language } from "~/schemas/language";

/** What the pages say, by language: the journeys find buttons and fields by the words that people read. */
export const words: Record<Language, Texts> = { nb, nn, en };

export const languagesOfPages = ["nb", "nn", "en"] as const satisfies Language[];
