import type { CaseView } from "~/app/domain/applications/CaseView";
import { isOpenPart } from "~/app/domain/applications/decide";
import { formatDate } from "~/app/i18n/formatDate";
import type { StatusTexts } from "~/app/i18n/nb/status";
import type { Language } from "~/schemas/language";

type LeadCase = Pick<CaseView, "status" | "parts" | "receivedOn" | "completeOn" | "deadline" | "progress">;

/** The sentences under the heading: from when it is counted, how far it has come, what it rests on. */
export function statusLead(about: LeadCase, texts: StatusTexts, language: Language): string {
  const t = texts.lead;
  const { deadline, parts } = about;
  switch (about.status) {
    case "submitted":
      if (!deadline) return texts.page.nextText.submitted;
      return t.submitted({
        receivedOn: formatDate(about.receivedOn, language),
        dueOn: formatDate(deadline.dueOn, language),
        one: parts.length === 1,
      });
    case "supplement-requested":
      return t.supplementRequested;
    case "dismissed":
    case "withdrawn":
    case "refused":
    case "appealed":
    case "closed":
      return t[about.status];
    case "complete":
    case "in-preparation":
    case "delivered":
      return parts.some(isOpenPart) ? running(about, texts, language) : delivered(about, texts, language);
  }
}

function running({ completeOn, progress, deadline }: LeadCase, { lead }: StatusTexts, language: Language): string {
  if (!completeOn || !progress || !deadline) return "";
  const { elapsed, left, total, overdue } = progress;
  const on = formatDate(completeOn, language);
  if (overdue) return lead.overdue({ completeOn: on, total, dueOn: formatDate(deadline.dueOn, language), days: -left });
  return left === 0 ? lead.lastDay({ completeOn: on, total }) : lead.running({ completeOn: on, elapsed, total, left });
}

function delivered({ parts }: LeadCase, { lead }: StatusTexts, language: Language): string {
  const dates = parts.map((part) => part.deliveredOn).filter((date) => date !== null);
  const date = formatDate(dates.sort().at(-1) ?? "", language);
  const [only] = parts;
  return parts.length === 1 && only
    ? lead.deliveredOne({ unit: only.unitName[language], date })
    : lead.deliveredAll({ date });
}
