import { useTexts } from "~/app/i18n/useTexts";

/** The words of the table builder. */
export const useTableTexts = () => useTexts().builder;

/** The words of the small-cell check. */
export const useSmallCellTexts = () => useTexts().smallCells;
