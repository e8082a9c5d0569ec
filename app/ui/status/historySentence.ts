import type { CaseAudience, HistoryEntry } from "~/app/domain/applications/CaseView";
import { formatDate } from "~/app/i18n/formatDate";
import { formatKroner } from "~/app/i18n/formatKroner";
import type { StatusTexts } from "~/app/i18n/nb/status";
import type { Language } from "~/schemas/language";

type EventDetails = Pick<HistoryEntry, "details">;

/** What happened, as one sentence for its reader. */
export function historySentence(
  entry: Pick<HistoryEntry, "type" | "unitName" | "outcome" | "whole" | "date"> & Partial<EventDetails>,
  audience: CaseAudience,
  texts: StatusTexts,
  language: Language,
): string {
  const sentences = audience === "applicant" ? texts.events.applicant : texts.events.staff;
  return sentences[entry.type]({
    unit: entry.unitName?.[language] ?? "",
    outcome: entry.outcome ?? "granted",
    whole: entry.whole,
    date: entry.date ? formatDate(entry.date, language) : "",
    accepted: entry.details?.accepted ?? false,
    reopened: entry.details?.reopened ?? false,
    late: entry.details?.late ?? false,
    number: entry.details?.number ?? "",
    amount: formatKroner(entry.details?.amountOre ?? 0, language),
  });
}
