import { checkEntryDay, firstEntryDay } from "~/app/domain/own-records/checkEntryDay";
import { formatDate } from "~/app/i18n/formatDate";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { PlainDate } from "~/schemas/plainDate";
import type { FormError } from "./PanelForm";

/** Asks of a field with a day what is wrong with it, in words; no errors: nothing. */
export function useDayCheck(today: PlainDate) {
  const t = useTexts().recordDates.dayProblems;
  const language = useLanguage();
  return (field: string, day: string, notBefore: PlainDate = firstEntryDay): FormError[] => {
    const problem = checkEntryDay(day, { today, notBefore });
    if (problem === null) return [];
    const message = problem === "too-early" ? t[problem]({ date: formatDate(notBefore, language) }) : t[problem];
    return [{ field, message }];
  };
}
