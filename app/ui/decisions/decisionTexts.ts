import { decisions as en } from "~/app/i18n/en/decisions";
import { decisions as nb, type DecisionTexts } from "~/app/i18n/nb/decisions";
import { decisions as nn } from "~/app/i18n/nn/decisions";
import { useLanguage } from "~/app/i18n/useTexts";
import { languages, type Language } from "~/schemas/languages";

/** The words of the pages around a decision; apart from the others, since only some pages need them. */
export const decisionTexts: Record<Language, DecisionTexts> = { nb, nn, en };

export const useDecisionTexts = (): DecisionTexts => decisionTexts[useLanguage()];

/** For titles of pages, which Remix asks for outside the components. */
export const decisionTextsOf = (params: { lang?: string }): DecisionTexts =>
  decisionTexts[languages.find((language) => language === params.lang) ?? "nb"];
