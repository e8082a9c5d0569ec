import { compare as en } from "~/app/i18n/en/compare";
import { compare as nb, type CompareTexts } from "~/app/i18n/nb/compare";
import { compare as nn } from "~/app/i18n/nn/compare";
import { useLanguage } from "~/app/i18n/useTexts";
import type { Language } from "~/schemas/language";

/** The words of the page that compares two submissions; apart from the others, since only a few pages need them. */
export const compareTexts: Record<Language, CompareTexts> = { nb, nn, en };

export const useCompareTexts = (): CompareTexts => compareTexts[useLanguage()];
