import { builder as en } from "~/app/i18n/en/builder";
import { builder as nb } from "~/app/i18n/nb/builder";
import { builder as nn } from "~/app/i18n/nn/builder";
import { smallCells as smallCellsEn } from "~/app/i18n/en/smallCells";
import { smallCells as smallCellsNb } from "~/app/i18n/nb/smallCells";
import { smallCells as smallCellsNn } from "~/app/i18n/nn/smallCells";
import { useLanguage } from "~/app/i18n/useTexts";

const texts = { nb, nn, en };

/** The words of the table builder; apart from the others, since only its pages need them. */
export const useTableTexts = () => texts[useLanguage()];

const smallCellTexts = { nb: smallCellsNb, nn: smallCellsNn, en: smallCellsEn };

/** The words of the small-cell check. */
export const useSmallCellTexts = () => smallCellTexts[useLanguage()];
