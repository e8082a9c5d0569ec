import { checkEntryDay, firstEntryDay } from "~/app/domain/own-records/checkEntryDay";
import { formatDate } from "~/app/i18n/formatDate";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { PlainDate } from "~/schemas/plainDate";
import type { FormError } from "./PanelForm";

/** Asks of a field with a day what is wrong with it, in words; no errors: nothing. */
export function useDayCheck(today: PlainDate) {
  const t = useTexts().recordDates.dayProblems;
  const language = useLanguage();
  return (
    field: string,
    day: string,
    notBefore: PlainDate = firstEntryDay,
    notAfter: PlainDate = today,
  ): FormError[] => {
    const problem = checkEntryDay(day, { today, notBefore, notAfter });
    if (problem === null) return [];
    const date = (bound: PlainDate) => ({ date: formatDate(bound, language) });
    if (problem === "too-early") return [{ field, message: t[problem](date(notBefore)) }];
    if (problem === "too-late") return [{ field, message: t[problem](date(notAfter)) }];
    return [{ field, message: t[problem] }];
  };
}
