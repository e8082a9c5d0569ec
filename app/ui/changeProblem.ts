import type { ApplicationEvent } from "~/app/domain/applications/applicationEvent";
import type { LifecycleProblem } from "~/app/domain/applications/decide";
import { osloDate } from "~/app/domain/osloDate";
import { formatDate, formatTime } from "~/app/i18n/formatDate";
import type { StatusTexts } from "~/app/i18n/nb/status";
import type { Language } from "~/schemas/language";

/** Why a change of a case was not made, as the use cases tell it; "not found" never comes as far as a page. */
export type ShownChangeProblem =
  | {
      code: "changed-meanwhile";
      latest: { type: ApplicationEvent["type"]; at: Date; actorName: string } | null;
    }
  | { code: "refused"; reason: LifecycleProblem };

/** What only the applicant can have done: told even when the name is not kept. */
const byApplicant: readonly ApplicationEvent["type"][] = ["submitted", "supplement-answered", "withdrawn"];

/**
 * The sentence for a change that was not made: who came first, with what and when, or what to do instead.
 * @param reader the name of whoever reads it; their own change in another window is told as theirs
 */
export function changeProblem(
  problem: ShownChangeProblem,
  texts: StatusTexts["problems"],
  language: Language,
  reader: string | null = null,
): string {
  if (problem.code === "refused") return texts.refused[problem.reason];
  const { latest } = problem;
  const name = latest?.actorName || (latest && byApplicant.includes(latest.type) ? texts.applicantSelf : "");
  if (!latest || !name) return texts.changedUnknown;
  return texts.changed({
    who: name === reader ? texts.you : name,
    did: texts.meanwhile[latest.type],
    date: formatDate(osloDate(latest.at), language),
    time: formatTime(latest.at, language),
  });
}
